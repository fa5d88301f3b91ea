import { z } from "zod";
import { requiredText, seenRecord } from "@/lib/core/command/inputs";
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
  /** The owner's name, if it belongs to someone else. */
  owner: string | null;
}

const name = requiredText(60, "Enter a name.");
const query = z.string().max(4000);

export const saveViewInput = z.object({
  kind: z.enum(VIEW_KINDS),
  name,
  query,
  shared: z.boolean().default(false),
  pinned: z.boolean().default(false),
});

export const editViewInput = z.object({
  ...seenRecord,
  name: name.optional(),
  query: query.optional(),
  shared: z.boolean().optional(),
  pinned: z.boolean().optional(),
});

export const deleteViewInput = z.object({ id: z.string() });
