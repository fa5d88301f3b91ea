/** The pages that can be opened with a saved query. */
export const VIEW_KINDS = ["ISSUES", "SOURCES", "SPEAKERS", "SEARCH"] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

const PATHS: Record<ViewKind, string> = {
  ISSUES: "/issues",
  SOURCES: "/sources",
  SPEAKERS: "/speakers",
  SEARCH: "/search",
};

/** The address of a saved view. */
export const viewHref = ({ kind, query }: { kind: ViewKind; query: string }): string =>
  query ? `${PATHS[kind]}?${query}` : PATHS[kind];
