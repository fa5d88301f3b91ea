import { BANDS, type LikelihoodScale, likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { DissentTicks } from "./dissent-ticks";
import { likelihoodSentence, type RulerDissent } from "./likelihood-sentence";
import { LikelihoodTrack } from "./likelihood-track";

interface LikelihoodRulerProps {
  percent: number;
  scale?: LikelihoodScale;
  size?: "cell" | "full";
  /** The previous likelihood, shown as a hollow dot. */
  previous?: number;
  dissents?: readonly RulerDissent[];
}

export function LikelihoodRuler(props: LikelihoodRulerProps) {
  const { percent, scale = "ICD203_A", size = "cell", previous, dissents } = props;
  const term = likelihoodTerm(percent, scale) ?? "between bands";
  const label = likelihoodSentence(percent, scale, previous, dissents);

  if (size === "cell") {
    return (
      <span role="img" aria-label={label} className="inline-flex items-baseline gap-1.5">
        <span className="w-24 shrink-0 self-center max-md:hidden">
          <LikelihoodTrack percent={percent} scale={scale} previous={previous} />
        </span>
        <span className="whitespace-nowrap tabular-nums">
          <span className="mr-2 inline-block w-8 text-right phone:mr-1 phone:w-auto">
            {percent}%
          </span>
          {term}
        </span>
      </span>
    );
  }

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
        <LikelihoodTrack percent={percent} scale={scale} previous={previous} full />
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
