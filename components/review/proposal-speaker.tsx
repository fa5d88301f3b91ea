import type { Proposal } from "@/lib/review/schema";
import { QUOTE_KIND_HELP } from "@/lib/tradecraft/evidence";

/** Who said it, as what, and by which word the text says so. */
export function ProposalSpeaker({ proposal }: { proposal: Proposal }) {
  const { kind, speakerName, speakerRole, cue } = proposal;
  if (kind === "PASSAGE")
    return <p className="text-sm text-secondary">{QUOTE_KIND_HELP.PASSAGE}</p>;
  return (
    <p className="text-sm">
      <span className="font-medium">{speakerName ?? "Speaker unknown"}</span>
      {speakerRole && <span className="text-secondary">, {speakerRole}</span>}
      {cue && <span className="text-secondary"> · “{cue}”</span>}
    </p>
  );
}
