import { BANDS, type LikelihoodScale, likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { DissentTicks } from "./dissent-ticks";
import { likelihoodSentence, type RulerDissent } from "./likelihood-sentence";
import { LikelihoodTrack } from "./likelihood-track";

interface LikelihoodRulerProps {
  percent: number;
  scale?: LikelihoodScale;
  /** The previous likelihood, shown as a hollow dot. */
  previous?: number;
  dissents?: readonly RulerDissent[];
}

/** A likelihood on its scale, large: on an issue itself and while it is edited. */
export function LikelihoodRuler(props: LikelihoodRulerProps) {
  const { percent, scale = "ICD203_A", previous, dissents } = props;
  const term = likelihoodTerm(percent, scale) ?? "between bands";
  const label = likelihoodSentence(percent, scale, previous, dissents);

  return (
    <span role="img" aria-label={label} className="block">
      <span className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 tabular-nums">
        <span className="text-xl font-medium">
          <span className="first-letter:uppercase inline-block">{term}</span> {percent}%
        </span>
        {previous !== undefined && (
          <span className="text-sm text-secondary">
            {previous === percent ? "unchanged" : `previously ${previous}%`}
          </span>
        )}
      </span>
      <span className="block px-1.5">
        <Boundaries scale={scale} />
        <LikelihoodTrack percent={percent} scale={scale} previous={previous} />
        {dissents && dissents.length > 0 && <DissentTicks dissents={dissents} />}
      </span>
    </span>
  );
}

function Boundaries({ scale }: { scale: LikelihoodScale }) {
  return (
    <span className="relative mb-2 block h-4 text-xs text-secondary tabular-nums">
      {BANDS[scale].slice(1).map(({ term, from }) => (
        <span key={term} style={{ left: `${from}%` }} className="absolute -translate-x-1/2">
          {from}
        </span>
      ))}
    </span>
  );
}
