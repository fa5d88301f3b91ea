import type { Forecast, Resolution } from "@/lib/analysis/forecasts/schema";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { today } from "@/lib/core/today";
import { excerpt } from "@/lib/core/wording";
import { OUTCOME_LABELS } from "@/lib/tradecraft/outcome";
import { HistoryChart } from "./history-chart";
import type { HistoryChartData } from "./history-chart-data";
import { historyPathsOf } from "./history-paths";
import { revisionHref } from "./revision-href";

interface ForecastHistoryProps {
  issue: Pick<IssueDetail, "slug" | "history" | "evidenceMarks">;
  forecast: Forecast;
}

/** The history chart of one of an issue's forecasts. The evidence belongs to the issue, so only the lead shows it. */
export function ForecastHistory({ issue, forecast }: ForecastHistoryProps) {
  const paths = historyPathsOf(chartOf(issue, forecast));
  return paths && <HistoryChart paths={paths} />;
}

/** What a forecast's chart shows, up to the day it was decided or closed, or up to today. */
export function chartOf(
  { slug, history, evidenceMarks }: ForecastHistoryProps["issue"],
  forecast: Forecast,
): HistoryChartData {
  const { number, lead, wording, scale } = forecast;
  const revisions = history
    .filter((revision) => revision.forecast === number)
    .map(({ asOf, likelihood, confidence, author, number }) => ({
      asOf,
      likelihood,
      confidence,
      author,
      href: revisionHref(slug, number, history[0]?.number),
    }));
  const until = endOf(
    forecast,
    revisions.map(({ asOf }) => asOf),
  );
  const isShown = (at: string) => Date.parse(at) <= Date.parse(until);
  return {
    wording,
    scale,
    until,
    revisions,
    evidence: lead
      ? evidenceMarks.map(([at, relation]) => ({ at, relation })).filter(({ at }) => isShown(at))
      : [],
    events: eventsOf(forecast).filter(({ at }) => isShown(at)),
    dissents: forecast.dissentLines.flatMap(({ author, until: end, steps }) => {
      const shown = steps.filter(({ asOf }) => isShown(asOf));
      return shown.length > 0
        ? [{ name: author, steps: shown, ...(end && isShown(end) && { until: end }) }]
        : [];
    }),
  };
}

/** Where the time axis ends: a closed forecast doesn't continue to today. */
function endOf({ resolution, closesOn, takenBack }: Forecast, revised: string[]): string {
  const day = today();
  const end = resolution?.knownOn ?? (closesOn && closesOn < day ? closesOn : day);
  return [end, ...revised, ...takenBack.flatMap(reopenedOn)].reduce((a, b) =>
    Date.parse(b) > Date.parse(a) ? b : a,
  );
}

/** The day on which a resolution was set aside. */
const reopenedOn = ({ reopened }: Resolution): string[] =>
  reopened ? [reopened.at.slice(0, 10)] : [];

function eventsOf(forecast: Forecast): HistoryChartData["events"] {
  const { closesOn, clarifications, wordings, resolution, takenBack } = forecast;
  return [
    ...wordings.slice(1).map(({ at }) => ({ at, title: "New wording" })),
    ...clarifications.map(({ at }) => ({ at, title: "Criteria clarified" })),
    ...(closesOn ? [{ at: closesOn, title: "Closing date" }] : []),
    ...[...takenBack, ...(resolution ? [resolution] : [])].map(({ knownOn, outcome }) => ({
      at: knownOn,
      title: `Outcome: ${OUTCOME_LABELS[outcome].toLowerCase()}`,
    })),
    ...takenBack.flatMap((taken) =>
      reopenedOn(taken).map((at) => ({
        at,
        title: `Reopened: ${excerpt(taken.reopened!.reason)}`,
        reopening: true,
      })),
    ),
  ];
}
