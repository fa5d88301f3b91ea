import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";

export const SIDEBAR_COOKIE = "sidebar";

export interface Place {
  href: string;
  label: string;
  /** Left out of a phone's bar, which has room for five. */
  wideOnly?: boolean;
  /** How many unread notifications it holds. */
  unread?: number;
  /** Whether it belongs in the Admin group. */
  admin?: boolean;
}

const PLACES: readonly Place[] = [
  { href: "/summary", label: "Summary" },
  { href: "/issues", label: "Issues" },
  { href: "/calibration", label: "Calibration", wideOnly: true },
  { href: "/sources", label: "Sources", wideOnly: true },
  { href: "/speakers", label: "Speakers", wideOnly: true },
  { href: "/search", label: "Search" },
];

const INGEST: Place = { href: "/ingest", label: "Ingest", wideOnly: true };
const PEOPLE: Place = { href: "/admin/people", label: "People", wideOnly: true, admin: true };

/**
 * The pages that the viewer may open, in the order of the sidebar. On a phone, the account page links to
 * those that don't fit in the bar.
 */
export function placesFor(viewer: Viewer, unread = 0): readonly Place[] {
  const ingest = may(viewer, "ingestArticle") ? [INGEST] : [];
  const admin = may(viewer, "changeMember") ? [PEOPLE] : [];
  return [...PLACES, ...ingest, { href: "/inbox", label: "Inbox", unread }, ...admin];
}
