import type { Viewer } from "@/lib/auth";
import { maySubmitSource } from "@/lib/sources/policy";

export const SIDEBAR_COOKIE = "sidebar";

export interface Place {
  href: string;
  label: string;
  /** A phone's bar has room for five. */
  wideOnly?: boolean;
}

const PLACES: readonly Place[] = [
  { href: "/summary", label: "Summary" },
  { href: "/issues", label: "Issues" },
  { href: "/sources", label: "Sources" },
  { href: "/speakers", label: "Speakers", wideOnly: true },
];

const INGEST: Place = { href: "/ingest", label: "Ingest" };

/** Where the viewer may go, in the order of the sidebar. */
export function placesFor(viewer: Viewer): readonly Place[] {
  return maySubmitSource(viewer) ? [...PLACES, INGEST] : PLACES;
}
