import { counted } from "@/lib/core/wording";
import type { EvidenceFacts } from "@/lib/evidence/quotes/schema";

/** How many sources the evidence comes from. Versions and copies of a report are one origin. */
export function Origins({ facts: { sources, origins } }: { facts: EvidenceFacts }) {
  if (sources === 0) return null;
  return (
    <p className="break-after-avoid pb-2 text-sm text-secondary">
      From {counted(sources, "source")}
      {origins < sources && ` with ${counted(origins, "origin")}`}.
    </p>
  );
}
