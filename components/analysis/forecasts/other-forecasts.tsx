import { renderDissent } from "@/components/analysis/dissents/render-dissent";
import { chartOf, ForecastHistory } from "@/components/analysis/outlooks/forecast-history";
import { Sparkline } from "@/components/analysis/outlooks/sparkline";
import { sparklineOf } from "@/components/analysis/outlooks/sparkline-paths";
import { whyMoved } from "@/components/analysis/outlooks/why-moved";
import { packRecord } from "@/components/ui/pack-rows";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { renderLine, renderProse } from "@/lib/text/markdown/render";
import { AllForecasts } from "./all-forecasts";
import { type Forecaster, shownForecast } from "./forecast-facts";
import { type EstimateShown, ForecastItem, type ForecastShown } from "./forecast-item";
import { OpenForecast } from "./open-forecast";
import { Resolutions } from "./resolutions";

interface OtherForecastsProps {
  issue: IssueDetail;
  /** The address of the page with all of them; null if it is this one. */
  whole: string | null;
  forecaster: Forecaster;
  /** The viewer, if they may dissent. */
  dissenter: { id: string } | null;
}

/** The issue's forecasts apart from the lead, which is its outlook. */
export function OtherForecasts({ issue, whole, forecaster, dissenter }: OtherForecastsProps) {
  const { slug, owner, forecasts, forecastCount } = issue;
  const others = forecasts.filter(({ lead }) => !lead);
  const more = forecastCount - forecasts.length;
  const mayOpen = forecaster.mayEdit && forecasts.length > 0;
  if (others.length === 0 && !mayOpen) return null;
  return (
    <section aria-labelledby="forecasts">
      <SectionHeading
        id="forecasts"
        count={others.length + more || undefined}
        actions={mayOpen && <OpenForecast slug={slug} person={forecaster.id} />}
      >
        Other forecasts
      </SectionHeading>
      {others.length === 0 && (
        <p className="py-2 text-secondary">
          The outlook above is this issue’s only forecast. Open another one for a separate question.
        </p>
      )}
      <ol className="divide-y divide-rule">
        {others.map((forecast) => (
          <li key={forecast.id} id={`forecast-${forecast.number}`}>
            <ForecastItem
              shown={packRecord<ForecastShown>({
                issue: { slug, ownerId: owner?.id ?? null },
                forecast: shownForecast(forecast),
                dissents: forecast.dissents.map((dissent) => renderDissent(dissent, dissenter)),
                estimate: estimateOf(issue, forecast.number),
                forecaster,
                dissenter,
              })}
              resolutions={<Resolutions forecast={forecast} />}
              trace={traceOf(issue, forecast)}
            >
              <ForecastHistory issue={issue} forecast={forecast} />
            </ForecastItem>
          </li>
        ))}
      </ol>
      {whole && more > 0 && <AllForecasts href={whole} more={more} />}
    </section>
  );
}

/** How the likelihood of a forecast has moved, if it has been revised. */
function traceOf(issue: IssueDetail, forecast: Forecast) {
  const { revisions, until } = chartOf(issue, forecast);
  const paths = revisions.length > 1 && sparklineOf(revisions, { scale: forecast.scale, until });
  return paths && <Sparkline {...paths} />;
}

/** The current estimate of a forecast, rendered here so that only what is shown is sent. */
function estimateOf({ history }: IssueDetail, number: number): EstimateShown | null {
  const current = history.find(({ forecast }) => forecast === number);
  if (!current) return null;
  const { likelihood, previousLikelihood, confidence, author, authorId, asOf } = current;
  return {
    number: current.number,
    likelihood,
    previousLikelihood,
    confidence,
    author,
    authorId,
    asOf,
    why: previousLikelihood === null ? null : renderLine(whyMoved(current)),
    judgement: renderProse(current.judgement),
    rationale: renderProse(current.rationale),
  };
}
