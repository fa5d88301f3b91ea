import { counted } from "@/lib/counted";
import type { Evidence } from "@/lib/quotes/schema";

/** How many sources evidence comes from; versions and copies of one report are one origin. */
export function Origins({ evidence }: { evidence: Evidence[] }) {
  if (evidence.length === 0) return null;
  const sources = new Set(evidence.map(({ source }) => source.id)).size;
  const origins = new Set(evidence.map(({ source }) => source.origin)).size;
  return (
    <p className="pb-2 text-sm text-secondary">
      From {counted(sources, "source")}
      {origins < sources && `, which go back to ${counted(origins, "origin")}`}.
    </p>
  );
}
