import { formatDate } from "@/components/ui/format-date";
import { inPeriod, periodsOf } from "@/lib/tradecraft/charts/periods";
import type { Span } from "@/lib/tradecraft/charts/time-axis";
import { CONFIDENCE_LABELS } from "@/lib/tradecraft/confidence";
import { RELATIONS, type Relation } from "@/lib/tradecraft/evidence";
import { type LikelihoodScale, likelihoodPhrase } from "@/lib/tradecraft/likelihood";
import type { TimedHistory } from "./history-chart-data";

/** With more revisions, a row stands for a month, a quarter or a year. */
const MAX_ROWS = 36;
/** More events of one row are counted, not named. */
const MAX_EVENTS = 3;

const IN_WORDS: Record<Relation, string> = {
  SUPPORTS: "for",
  CONTRADICTS: "against",
  CONTEXT: "context",
};

/** A row of the history as a table: from when, where its revision is, if it has one, and what held then. */
export type HistoryRow = [date: string, href: string | null, ...held: string[]];

/** The history as a table. */
export function historyRows(history: TimedHistory, scale: LikelihoodScale): HistoryRow[] {
  const times = history.revisions.map(({ time }) => time);
  return periodsOf(times, history.span, MAX_ROWS).map((period) => rowOf(history, scale, period));
}

function rowOf(history: TimedHistory, scale: LikelihoodScale, period: Span): HistoryRow {
  const revisions = inPeriod(history.revisions, period);
  // In a period without a revision the last one before it holds.
  const current = revisions.at(-1) ?? history.revisions.findLast(({ time }) => time < period.from)!;
  return [
    formatDate(new Date(period.from)),
    (revisions.length > 0 && current.href) || null,
    likelihoodsOf(revisions, current.likelihood, scale),
    CONFIDENCE_LABELS[current.confidence],
    evidenceOf(inPeriod(history.evidence, period)),
    eventsOf(inPeriod(history.events, period)),
    dissentsOf(history, period),
  ];
}

function likelihoodsOf(
  revisions: readonly { likelihood: number }[],
  last: number,
  scale: LikelihoodScale,
): string {
  const phrase = likelihoodPhrase(last, scale);
  if (revisions.length < 2) return phrase;
  const all = revisions.map(({ likelihood }) => likelihood);
  return `${phrase}; ${revisions.length} revisions, ${Math.min(...all)} to ${Math.max(...all)}%`;
}

const evidenceOf = (marks: readonly { relation: Relation }[]): string =>
  RELATIONS.map(
    (relation) => [relation, marks.filter((mark) => mark.relation === relation).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([relation, count]) => `${count} ${IN_WORDS[relation]}`)
    .join(", ");

function eventsOf(events: readonly { title: string }[]): string {
  const named = events.slice(0, MAX_EVENTS).map(({ title }) => title);
  const more = events.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join("; ");
}

/** The dissents that were held at the end of a period, or of the chart. */
function dissentsOf({ dissents, span }: TimedHistory, period: Span): string {
  const at = Math.min(period.to - 1, span.to);
  return dissents
    .filter(({ end }) => end >= at)
    .flatMap(({ name, steps }) => {
      const held = steps.findLast(({ time }) => time <= at);
      return held ? [`${name} ${held.likelihood}%`] : [];
    })
    .join(", ");
}
