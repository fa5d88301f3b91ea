import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";
import { QUOTE_KIND_HELP } from "@/lib/tradecraft/evidence";
import { SpeakerLookup } from "@/components/sources/review/speaker-lookup";
import type { Review } from "@/components/sources/review/state/use-review";

interface ProposalSpeakerProps {
  proposal: Proposal;
  review: Review;
  standing: NameLookup | undefined;
}

/** Who said it, as what, and by which word the text says so. */
export function ProposalSpeaker({ proposal, review, standing }: ProposalSpeakerProps) {
  const { kind, speakerName, speakerRole, cue } = proposal;
  if (kind === "PASSAGE")
    return <p className="text-sm text-secondary">{QUOTE_KIND_HELP.PASSAGE}</p>;
  const same = review.proposals.filter((each) => each.speakerName === speakerName);
  const use = (name: string, everywhere: boolean) =>
    everywhere && speakerName
      ? review.rename(speakerName, name)
      : void review.correct(proposal, { speakerName: name });
  return (
    <div className="space-y-1">
      <p className="text-sm">
        <span className="font-medium">{speakerName ?? "Speaker unknown"}</span>
        {speakerRole && <span className="text-secondary">, {speakerRole}</span>}
        {cue && <span className="text-secondary"> · “{cue}”</span>}
      </p>
      {speakerName && (
        <SpeakerLookup
          name={speakerName}
          standing={standing}
          others={same.length - 1}
          onUse={use}
        />
      )}
    </div>
  );
}
