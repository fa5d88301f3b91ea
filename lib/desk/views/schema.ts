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

/** A saved view, as shown to the people who can see it. */
export interface ListedView extends SavedView {
  version: number;
  /** Whether everyone on the desk sees it. */
  shared: boolean;
  /** Whether it is in the sidebar of everyone who sees it. */
  pinned: boolean;
  /** The owner's name, if it belongs to somebody else. */
  owner: string | null;
}

const name = z.string().trim().min(1, "Enter a name.").max(60, "At most 60 characters.");
const query = z.string().max(4000);

export const saveViewInput = z.object({
  kind: z.enum(VIEW_KINDS),
  name,
  query,
  shared: z.boolean().default(false),
  pinned: z.boolean().default(false),
});

export const editViewInput = z.object({
  id: z.string(),
  version: z.int32(),
  name: name.optional(),
  query: query.optional(),
  shared: z.boolean().optional(),
  pinned: z.boolean().optional(),
});

export const deleteViewInput = z.object({ id: z.string() });
