import { type Params, readParams } from "@/lib/core/http/params";

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

/** Reads a filter from an address's query. Anything invalid falls back to its default. */
export function parseInboxFilter(params: Params): InboxFilter {
  const { text, oneOf } = readParams(params);
  return { show: oneOf("show", INBOX_VIEWS, "all"), about: text("about") };
}

/** The inbox's address with this filter. */
export function inboxHref({ show, about }: InboxFilter): string {
  const query = new URLSearchParams();
  if (show !== "all") query.set("show", show);
  if (about) query.set("about", about);
  return query.size > 0 ? `/inbox?${query}` : "/inbox";
}
