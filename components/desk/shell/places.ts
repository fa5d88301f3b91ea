import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";

export const SIDEBAR_COOKIE = "sidebar";

export interface Place {
  href: string;
  label: string;
  /** A phone's bar has room for five. */
  wideOnly?: boolean;
  /** What waits there unread. */
  unread?: number;
  /** It is in a group of its own. */
  admin?: boolean;
}

const PLACES: readonly Place[] = [
  { href: "/summary", label: "Summary" },
  { href: "/issues", label: "Issues" },
  { href: "/sources", label: "Sources" },
  { href: "/speakers", label: "Speakers", wideOnly: true },
];

const INGEST: Place = { href: "/ingest", label: "Ingest", wideOnly: true };
const PEOPLE: Place = { href: "/admin/people", label: "People", wideOnly: true, admin: true };

/**
 * The pages the viewer may open, in the order of the sidebar. On a phone, those that do not fit in the bar
 * are on the account page.
 */
export function placesFor(viewer: Viewer, unread = 0): readonly Place[] {
  const ingest = may(viewer, "ingestArticle") ? [INGEST] : [];
  const admin = may(viewer, "changeMember") ? [PEOPLE] : [];
  return [...PLACES, ...ingest, { href: "/inbox", label: "Inbox", unread }, ...admin];
}
