import { counted } from "@/lib/core/wording";
import type { Evidence } from "@/lib/evidence/quotes/schema";

interface OriginsProps {
  /** Without withdrawn evidence. */
  evidence: Evidence[];
}

/** How many sources the evidence comes from. Versions and copies of a report are one origin. */
export function Origins({ evidence }: OriginsProps) {
  if (evidence.length === 0) return null;
  const sources = new Set(evidence.map(({ source }) => source.id)).size;
  const origins = new Set(evidence.map(({ source }) => source.origin)).size;
  return (
    <p className="break-after-avoid pb-2 text-sm text-secondary">
      From {counted(sources, "source")}
      {origins < sources && ` with ${counted(origins, "origin")}`}.
    </p>
  );
}
