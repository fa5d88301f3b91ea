export const SIDEBAR_COOKIE = "sidebar";

/** Who looks: what the shell shows of them. */
export interface ShellViewer {
  name: string;
  role: "ANALYST" | "MANAGER" | "ADMIN";
}

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

export function placesFor(viewer: ShellViewer): readonly Place[] {
  return viewer.role === "ADMIN" ? [...PLACES, INGEST] : PLACES;
}
