import { z } from "zod";
import { VIEW_KINDS, type ViewKind } from "./filter";

/** A search, or the filter of a list, that a person named. */
export interface SavedView {
  id: string;
  kind: ViewKind;
  name: string;
  /** The query of the page's address, without its question mark. */
  query: string;
}

export const saveViewInput = z.object({
  kind: z.enum(VIEW_KINDS),
  name: z.string().trim().min(1, "Enter a name.").max(60, "At most 60 characters."),
  query: z.string().max(4000),
});

export const deleteViewInput = z.object({ id: z.string() });
