import { formatDate } from "@/components/ui/format-date";
import { strokePath } from "@/lib/tradecraft/charts/columns";
import { dotPath, levelPath, levelsOf, risePath } from "@/lib/tradecraft/charts/step-line";
import { monthsIn, timeAxis } from "@/lib/tradecraft/charts/time-axis";
import { CONFIDENCES } from "@/lib/tradecraft/confidence";
import type { Relation } from "@/lib/tradecraft/evidence";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { COLUMNS, MIDDLE } from "./history-axes";
import { type HistoryChartData, type TimedHistory, timedHistory } from "./history-chart-data";
import { type HistoryRow, historyRows } from "./history-rows";

/** From this many revisions on, dots would hide the line. */
const MAX_DOTS = 60;
const MAX_MONTHS = 6;
/** The height of a name, in per cent of the plot's. */
const LINE = 7;

/**
 * A history chart as its page sends it: paths and words. It doesn't grow with the history, and the browser needs none of
 * what makes them.
 */
export interface HistoryPaths {
  wording: string;
  scale: LikelihoodScale;
  hasDissents: boolean;
  /** Paths: where events cross the plot, the dissents, the rises, and for each confidence the levels; and the dots. */
  crossings: string;
  dissents: string[];
  rises: string;
  levels: string[];
  dots: string;
  /** Who dissents now, and at which height the name is. */
  names: { name: string; likelihood: number; at: number }[];
  /** Paths of the marks below the plot; null for a lane that isn't there. */
  evidence: { for: string; against: string } | null;
  context: string | null;
  events: string | null;
  /** Among the events, each reopening, and what it says of it. */
  reopenings: { d: string; title: string }[];
  /** The months and where they begin, in per cent. Without one, the first and the last day. */
  months: [label: string, at: number][];
  ends: [string, string] | null;
  rows: HistoryRow[];
}

/** Draws the history of a forecast, as step lines (`charts/step-line.ts`). Returns null without a revision. */
export function historyPathsOf(data: HistoryChartData): HistoryPaths | null {
  const history = timedHistory(data);
  const { revisions, dissents, span } = history;
  if (revisions.length === 0) return null;
  const toX = timeAxis(span, COLUMNS);
  const steps = revisions.map((revision) => ({ ...revision, value: revision.likelihood }));
  const levels = levelsOf(steps, toX, span.to);
  return {
    wording: data.wording,
    scale: data.scale,
    hasDissents: dissents.length > 0,
    dissents: dissents.map(({ steps, end }) => {
      const points = steps.map(({ time, likelihood }) => ({ time, value: likelihood }));
      return levelPath(levelsOf(points, toX, end)) + risePath(points, toX);
    }),
    rises: risePath(steps, toX),
    levels: CONFIDENCES.map((confidence) =>
      levelPath(levels.filter(({ step }) => step.confidence === confidence)),
    ),
    dots: levels.length <= MAX_DOTS ? dotPath(levels) : "",
    names: namesOf(history),
    ...marksOf(history),
    ...axisOf(history),
    rows: historyRows(history, data.scale),
  };
}

/** Those who dissent now, at the ends of their lines. Names that would overlap are moved apart. */
function namesOf({ dissents, span }: TimedHistory): HistoryPaths["names"] {
  let next = 0;
  return dissents
    .filter(({ end, steps }) => end >= span.to && steps.length > 0)
    .map(({ name, steps }) => ({ name, likelihood: steps.at(-1)!.likelihood }))
    .sort((a, b) => a.likelihood - b.likelihood)
    .map((dissent) => {
      const at = Math.max(dissent.likelihood, next);
      next = at + LINE;
      return { ...dissent, at };
    });
}

/** The evidence and the events on the time axis. Marks in one column are one longer stroke. */
function marksOf({ evidence, events, span }: TimedHistory) {
  const toX = timeAxis(span, COLUMNS);
  const stroke = (relation: Relation, way: 1 | -1) =>
    strokePath(
      evidence.filter((mark) => mark.relation === relation).map(({ time }) => time),
      toX,
      MIDDLE,
      way,
    );
  const columns = [...new Set(events.map(({ time }) => toX(time)))];
  const happened = (at: string) => columns.map((x) => `M${x} ${at}`).join("");
  return {
    crossings: happened("0V100"),
    evidence:
      evidence.length > 0
        ? { for: stroke("SUPPORTS", -1), against: stroke("CONTRADICTS", 1) }
        : null,
    context: stroke("CONTEXT", -1) || null,
    events: happened(`${MIDDLE / 2}h0`) || null,
    reopenings: events
      .filter(({ reopening }) => reopening)
      .map(({ time, title }) => ({
        d: `M${toX(time)} 0V${MIDDLE}`,
        title: `${formatDate(new Date(time))}: ${title}`,
      })),
  };
}

function axisOf({ span }: TimedHistory): Pick<HistoryPaths, "months" | "ends"> {
  const toPercent = timeAxis(span, 1000);
  const months = monthsIn(span, MAX_MONTHS);
  return {
    months: months.map((time) => [
      formatDate(new Date(time)).replace(/^1 /, ""),
      toPercent(time) / 10,
    ]),
    ends:
      months.length === 0 ? [formatDate(new Date(span.from)), formatDate(new Date(span.to))] : null,
  };
}
