import type { Viewer } from "@/lib/auth";
import { maySubmitSource } from "@/lib/sources/policy";

export const SIDEBAR_COOKIE = "sidebar";

export interface Place {
  href: string;
  label: string;
  /** A phone's bar has room for five. */
  wideOnly?: boolean;
  /** What waits there unread. */
  unread?: number;
}

const PLACES: readonly Place[] = [
  { href: "/summary", label: "Summary" },
  { href: "/issues", label: "Issues" },
  { href: "/sources", label: "Sources" },
  { href: "/speakers", label: "Speakers", wideOnly: true },
];

/** On a phone the library leads there; what else has no room in its bar stands on the account page. */
const INGEST: Place = { href: "/ingest", label: "Ingest", wideOnly: true };

/** Where the viewer may go, in the order of the sidebar. */
export function placesFor(viewer: Viewer, unread: number): readonly Place[] {
  const ingest = maySubmitSource(viewer) ? [INGEST] : [];
  return [...PLACES, ...ingest, { href: "/inbox", label: "Inbox", unread }];
}
