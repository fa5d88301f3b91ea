"use client";

import type { Review } from "@/components/sources/review/state/use-review";
import { Button } from "@/components/ui/button";
import { counted } from "@/lib/core/wording";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";
import { ASSERTION_WORDS } from "@/lib/tradecraft/evidence";
import { QUOTE_KIND_HELP } from "@/lib/tradecraft/evidence-help";

interface ProposalSpeakerProps {
  proposal: Proposal;
  review: Review;
  lookup: NameLookup | undefined;
}

/** The speaker, their role and the word that attributes the quotation to them. */
export function ProposalSpeaker({ proposal, review, lookup }: ProposalSpeakerProps) {
  const { kind, speakerName, speakerRole, cue, assertion } = proposal;
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
        {assertion !== "ASSERTED" && <strong> · {ASSERTION_WORDS[assertion]}</strong>}
        {cue && /\p{L}/u.test(cue) && <span className="text-secondary"> · “{cue}”</span>}
      </p>
      {speakerName && lookup && (
        <SpeakerLookup name={speakerName} lookup={lookup} others={same.length - 1} onUse={use} />
      )}
    </div>
  );
}

interface SpeakerLookupProps {
  name: string;
  lookup: NameLookup;
  /** How many other proposals of the draft have this speaker. */
  others: number;
  onUse: (name: string, everywhere: boolean) => void;
}

/** Whether the speaker is known; if not, offers known speakers with similar names. */
function SpeakerLookup({ name, lookup, others, onUse }: SpeakerLookupProps) {
  const { near } = lookup;
  if (near.length === 0)
    return (
      <p className="text-xs text-secondary first-letter:uppercase">
        {describeLookup(name, lookup)}
      </p>
    );
  return (
    <fieldset className="space-y-1.5">
      <legend className="text-xs text-secondary">New speaker. Did you mean:</legend>
      {near.map((speaker) => (
        <p key={speaker.id} className="flex flex-wrap items-center gap-1.5 text-sm">
          <Button onClick={() => onUse(speaker.name, false)}>{speaker.name}</Button>
          {others > 0 && (
            <Button
              variant="quiet"
              aria-label={`${speaker.name} in all ${others + 1} proposals by ${name}`}
              onClick={() => onUse(speaker.name, true)}
            >
              in all {others + 1} by “{name}”
            </Button>
          )}
          <span className="text-xs text-secondary">{counted(speaker.quotes, "quotation")}</span>
        </p>
      ))}
    </fieldset>
  );
}

/** Whether a speaker is known, in brief: "known, 12 quotations", "perhaps Xi Jinping?", "new speaker". */
export function describeLookup(name: string, { described, known, near }: NameLookup): string {
  const isSame = known?.name.toLowerCase() === name.toLowerCase();
  if (described && (!known || isSame)) return "not named: stays with this article";
  if (known) {
    const as = isSame ? "" : ` as ${known.name}`;
    return `known${described ? " in this article" : ""}${as}, ${counted(known.quotes, "quotation")}`;
  }
  return near[0] ? `perhaps ${near[0].name}?` : "new speaker";
}
