import { z } from "zod";

/** The pages that can be opened with a saved query. */
export const VIEW_KINDS = ["ISSUES", "SOURCES", "SPEAKERS", "SEARCH"] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

const PATHS: Record<ViewKind, string> = {
  ISSUES: "/issues",
  SOURCES: "/sources",
  SPEAKERS: "/speakers",
  SEARCH: "/search",
};

/** A search, or the filter of a list, that a person named. */
export interface SavedView {
  id: string;
  kind: ViewKind;
  name: string;
  /** The query of the page's address, without its question mark. */
  query: string;
}

/** The address of a saved view. */
export const viewHref = ({ kind, query }: Pick<SavedView, "kind" | "query">): string =>
  query ? `${PATHS[kind]}?${query}` : PATHS[kind];

export const saveViewInput = z.object({
  kind: z.enum(VIEW_KINDS),
  name: z.string().trim().min(1, "Enter a name.").max(60, "At most 60 characters."),
  query: z.string().max(4000),
});

export const deleteViewInput = z.object({ id: z.string() });
