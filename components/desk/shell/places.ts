import type { Reach } from "./reach";

export const SIDEBAR_COOKIE = "sidebar";

export interface Place {
  href: string;
  label: string;
  /** The keys that go there, as "g s": G, then S. */
  key?: string;
  /** Left out of a phone's bar, which has room for five. */
  wideOnly?: boolean;
  /** How many unread notifications it holds. */
  unread?: number;
  /** Whether it shows all relationships or one of them, as its address says. */
  scoped?: boolean;
  /** Whether it belongs in the Admin group. */
  admin?: boolean;
}

const PLACES: readonly Place[] = [
  { href: "/summary", label: "Summary", key: "g s", scoped: true },
  { href: "/issues", label: "Issues", key: "g i", scoped: true },
  { href: "/ahead", label: "Dates ahead", key: "g d", wideOnly: true, scoped: true },
  { href: "/calibration", label: "Calibration", key: "g c", wideOnly: true, scoped: true },
  { href: "/sources", label: "Sources", key: "g o", wideOnly: true },
  { href: "/speakers", label: "Speakers", key: "g p", wideOnly: true },
  { href: "/briefings", label: "Briefings", key: "g b", scoped: true },
  { href: "/search", label: "Search", key: "g f" },
];

const INGEST: Place = { href: "/ingest", label: "Ingest", key: "g t", wideOnly: true };
const PEOPLE: Place = {
  href: "/admin/people",
  label: "People",
  key: "g m",
  wideOnly: true,
  admin: true,
};

const RELATIONSHIPS: Place = {
  href: "/admin/relationships",
  label: "Relationships",
  key: "g r",
  wideOnly: true,
  admin: true,
};

const SCOPED = [
  "/summary",
  "/summary/changes",
  "/issues",
  "/ahead",
  "/calibration",
  "/calibration/forecasts",
  "/questions",
  "/briefings",
  "/briefings/new",
  "/briefings/since",
];

/** Whether the page with this path shows all relationships or one of them. */
export const isScoped = (path: string): boolean => SCOPED.includes(path);

/**
 * The pages that a viewer may open, in the order of the sidebar. On a phone, the account page links to
 * those that don't fit in the bar.
 */
export function placesFor({ ingest, admin }: Reach, unread = 0): readonly Place[] {
  const inbox: Place = { href: "/inbox", label: "Inbox", key: "g n", unread };
  return [...PLACES, ...(ingest ? [INGEST] : []), inbox, ...(admin ? [PEOPLE, RELATIONSHIPS] : [])];
}
