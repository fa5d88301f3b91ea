/** What the inbox shows, as in its address: `/inbox?show=unread`. */
export const INBOX_VIEWS = [
  "all",
  "unread",
  "mentions",
  "questions",
  "reviews",
  "snoozed",
  "done",
] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export const VIEW_LABELS: Record<InboxView, string> = {
  all: "All",
  unread: "Unread",
  mentions: "Mentions",
  questions: "Questions",
  reviews: "Reviews",
  snoozed: "Snoozed",
  done: "Done",
};

export interface InboxFilter {
  show: InboxView;
  /** Only what is about this issue or source, by id; empty for everything. */
  about: string;
}

type Params = Record<string, string | string[] | undefined>;

/** Reads a filter from an address's query. Anything invalid falls back to its default. */
export function parseInboxFilter(params: Params): InboxFilter {
  const first = (key: string) => [params[key] ?? ""].flat()[0] ?? "";
  return {
    show: INBOX_VIEWS.find((view) => view === first("show")) ?? "all",
    about: first("about").slice(0, 100),
  };
}

/** The inbox's address with this filter. */
export function inboxHref({ show, about }: InboxFilter): string {
  const query = new URLSearchParams();
  if (show !== "all") query.set("show", show);
  if (about) query.set("about", about);
  return query.size > 0 ? `/inbox?${query}` : "/inbox";
}
