import { CalibrationDiagram } from "@/components/analysis/outlooks/calibration-diagram";
import { SectionHeading } from "@/components/ui/section-heading";
import { type ForecastFilter, forecastsHref } from "@/lib/analysis/scores/filter";
import type { Scored, Whose } from "@/lib/analysis/scores/schema";
import { LIKELIHOOD_SCALES } from "@/lib/tradecraft/likelihood";
import { calibrationSentence, MIN_FORECASTS, type Scores } from "@/lib/tradecraft/scores";
import { BrierScores } from "./brier-scores";
import { ForecastCount } from "./forecast-count";

interface ScoredSectionProps {
  id: string;
  title: string;
  whose: string;
  scored: Scored;
  /** The forecasts that it counts. */
  filter: ForecastFilter;
  /** Another score to compare it with. */
  beside?: { label: string; scores: Scores | null; whose: Whose };
}

/**
 * Calibration in words and as a picture, and the scores. With fewer than ten forecasts, it says only that there are too
 * few.
 */
export function ScoredSection(props: ScoredSectionProps) {
  const { id, title, whose, scored, filter, beside } = props;
  const { scores, calibration } = scored;
  if (!scores) return null;
  const enough = calibration.filter(({ interval }) => interval);
  const scales = LIKELIHOOD_SCALES.filter((scale) =>
    calibration.some((each) => each.scale === scale),
  );
  const href = forecastsHref(filter);
  const count = <ForecastCount count={scores.forecasts} href={href} />;
  const rows = [{ label: title, scores, href }];
  if (beside?.scores)
    rows.push({
      label: beside.label,
      scores: beside.scores,
      href: forecastsHref({ ...filter, whose: beside.whose }),
    });
  return (
    <section aria-labelledby={id} className="space-y-5">
      <SectionHeading id={id} count={count}>
        {title}
      </SectionHeading>
      {scores.forecasts < MIN_FORECASTS ? (
        <p className="max-w-prose">
          Too few to judge: {count}
          {` of the ${MIN_FORECASTS} resolved forecasts needed. With so few, chance alone could make a good record look bad, or a bad one good.`}
        </p>
      ) : (
        <>
          {enough.length === 0 && (
            <p className="max-w-prose">
              {`No word has been used for ${MIN_FORECASTS} resolved forecasts yet, so it’s too early to judge any of them.`}
            </p>
          )}
          {enough.length > 0 && (
            <ul className="max-w-prose space-y-1">
              {enough.map((each) => (
                <li key={`${each.scale} ${each.band.term}`}>
                  <a
                    href={forecastsHref({ ...filter, word: each.band.term, scale: each.scale })}
                    className="hover:underline"
                  >
                    {calibrationSentence(each)}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {scales.map((scale) => (
            <CalibrationDiagram
              key={scale}
              scale={scale}
              calibrations={calibration}
              whose={whose}
              hrefOf={(word) => forecastsHref({ ...filter, word, scale })}
            />
          ))}
          <BrierScores rows={rows} />
        </>
      )}
    </section>
  );
}
