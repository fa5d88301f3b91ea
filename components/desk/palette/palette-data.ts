import type { IssueFacts } from "@/lib/analysis/issues/schema";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import type { LookedUp } from "@/lib/analysis/search/look-up";
import type { SavedView } from "@/lib/desk/views/schema";

/** What the palette offers before anything is typed, as returned by /api/v1/palette. */
export interface PaletteData {
  /** Who is signed in. */
  person: string;
  places: { href: string; label: string; key?: string }[];
  /** Empty if the desk follows only one. */
  relationships: RelationshipName[];
  people: { id: string; name: string }[];
  labels: string[];
  parties: string[];
  views: SavedView[];
  may: Record<"openIssue" | "editIssue" | "ingest" | "review" | "issueEdition", boolean>;
  /** The issue whose page is open. */
  issue: IssueFacts | null;
}

/** The issue that an address shows, by its key or slug. */
const issueIn = (path: string): string | undefined => /^\/issues\/(?!new$)([^/]+)/.exec(path)?.[1];

/** Loads what the palette offers on a page. */
export async function loadPalette(path: string): Promise<PaletteData> {
  const issue = issueIn(path);
  const answer = await fetch(`/api/v1/palette${issue ? `?issue=${issue}` : ""}`);
  if (!answer.ok) throw new Error(`the palette answered ${answer.status}`);
  return answer.json();
}

/** The issues, speakers and sources whose names begin with these words. Throws if the request fails. */
export async function lookUpRecords(text: string, signal: AbortSignal): Promise<LookedUp[]> {
  const query = new URLSearchParams({ quick: "1", q: text });
  const answer = await fetch(`/api/v1/search?${query}`, { signal });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  return (await answer.json()).items;
}
