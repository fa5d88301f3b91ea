import { SCALE_LABELS } from "@/lib/tradecraft/likelihood";
import { BandLabels } from "./band-labels";
import { ChartMonths } from "./chart-months";
import { DissentNames } from "./dissent-names";
import { type HistoryChartData, timedHistory } from "./history-chart-data";
import { HistoryLanes } from "./history-lanes";
import { HistoryPlot } from "./history-plot";
import { HistoryTable } from "./history-table";

/**
 * How the likelihood of a forecast went: the estimate on the bands of its scale, as heavy as the confidence in it;
 * dissents; and on the same time axis the evidence and events. A table has the same for screen readers, and for
 * anyone who unfolds it. Nothing is shown without a revision.
 */
export function HistoryChart({ data }: { data: HistoryChartData }) {
  const history = timedHistory(data);
  if (history.revisions.length === 0) return null;
  const { dissents, events, evidence } = history;
  return (
    <figure className="text-xs text-secondary">
      <figcaption className="mb-2">
        <span className="block text-sm text-ink">{data.wording}</span>
        Likelihood by {SCALE_LABELS[data.scale]}. The heavier the line, the higher the confidence
        {dissents.length > 0 && "; thin lines are dissents"}.
      </figcaption>
      <div
        aria-hidden="true"
        className="grid grid-cols-[6.5rem_minmax(0,1fr)_auto] gap-x-2 tabular-nums"
      >
        <BandLabels scale={data.scale} />
        <HistoryPlot history={history} scale={data.scale} />
        <DissentNames history={history} />
        {evidence.length + events.length > 0 && <HistoryLanes history={history} />}
        <ChartMonths span={history.span} />
      </div>
      <HistoryTable history={history} scale={data.scale} />
    </figure>
  );
}
