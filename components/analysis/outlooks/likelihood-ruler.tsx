import { BANDS, type LikelihoodScale, likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { DissentTicks } from "./dissent-ticks";
import { likelihoodSentence, type RulerDissent } from "./likelihood-sentence";
import { LikelihoodTrack } from "./likelihood-track";

interface LikelihoodRulerProps {
  /** Null while none has been chosen. */
  percent: number | null;
  /** What to say then. */
  noFigure?: string;
  scale?: LikelihoodScale;
  /** The previous likelihood, shown as a hollow dot. */
  previous?: number | undefined;
  /** Whose that is, if it isn't the estimate before this one: "the desk". */
  whose?: string | undefined;
  dissents?: readonly RulerDissent[];
}

/** A likelihood on its scale, large: on an issue itself and while it is edited. Drawn by large-ruler.css. */
export function LikelihoodRuler(props: LikelihoodRulerProps) {
  const {
    percent,
    noFigure = "No figure yet",
    scale = "ICD203_A",
    previous,
    whose,
    dissents,
  } = props;
  const label = likelihoodSentence(percent, scale, { noFigure, previous, whose, dissents });

  return (
    <span role="img" aria-label={label} className="large-ruler">
      <span className="reading">
        <b>
          {percent === null ? (
            noFigure
          ) : (
            <>
              <span>{likelihoodTerm(percent, scale) ?? "between bands"}</span>
              {` ${percent}%`}
            </>
          )}
        </b>
        {previous !== undefined && (
          <span>
            {whose
              ? `${whose}: ${previous}%`
              : previous === percent
                ? "unchanged"
                : `previously ${previous}%`}
          </span>
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
