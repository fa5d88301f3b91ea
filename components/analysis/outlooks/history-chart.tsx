"use client";

import { SCALE_LABELS } from "@/lib/tradecraft/likelihood";
import { BandLabels } from "./band-labels";
import { ChartMonths } from "./chart-months";
import { DissentNames } from "./dissent-names";
import { HistoryLanes } from "./history-lanes";
import type { HistoryPaths } from "./history-paths";
import { HistoryPlot } from "./history-plot";
import { HistoryTable } from "./history-table";

/**
 * How the likelihood of a forecast went: the estimate on the bands of its scale, as heavy as the confidence in it;
 * dissents; and on the same time axis the evidence and events. A table has the same for screen readers, and for
 * anyone who unfolds it. Drawn by history.css; a client component, so that the page has its markup once.
 */
export function HistoryChart({ paths }: { paths: HistoryPaths }) {
  const { wording, scale, hasDissents, reopenings } = paths;
  return (
    <figure className="history">
      <figcaption>
        <span>{wording}</span>
        {`Likelihood by ${SCALE_LABELS[scale]}. The heavier the line, the higher the confidence${hasDissents ? "; thin lines are dissents" : ""}${reopenings.length > 0 ? "; a tall mark among the events is a reopening" : ""}.`}
      </figcaption>
      <div aria-hidden="true">
        <BandLabels scale={scale} />
        <HistoryPlot paths={paths} />
        <DissentNames names={paths.names} />
        <HistoryLanes paths={paths} />
        <ChartMonths paths={paths} />
      </div>
      <HistoryTable rows={paths.rows} />
    </figure>
  );
}
