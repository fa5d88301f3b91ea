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

/** A likelihood on its scale, large: on an issue itself and while it is edited. Drawn by large-ruler.css. */
export function LikelihoodRuler(props: LikelihoodRulerProps) {
  const { percent, scale = "ICD203_A", previous, dissents } = props;
  const term = likelihoodTerm(percent, scale) ?? "between bands";
  const label = likelihoodSentence(percent, scale, previous, dissents);

  return (
    <span role="img" aria-label={label} className="large-ruler">
      <span className="reading">
        <b>
          <span>{term}</span>
          {` ${percent}%`}
        </b>
        {previous !== undefined && (
          <span>{previous === percent ? "unchanged" : `previously ${previous}%`}</span>
        )}
      </span>
      <span className="scale">
        <span className="edges">
          {BANDS[scale].slice(1).map(({ from }) => (
            <span key={from} style={{ left: `${from}%` }}>
              {from}
            </span>
          ))}
        </span>
        <LikelihoodTrack percent={percent} scale={scale} previous={previous} />
        {dissents && dissents.length > 0 && <DissentTicks dissents={dissents} />}
      </span>
    </span>
  );
}
