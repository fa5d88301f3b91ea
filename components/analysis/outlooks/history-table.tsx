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

const HEADS = ["From", "Likelihood", "Confidence", "Evidence", "Events", "Dissents"];
const IN_WORDS: Record<Relation, string> = {
  SUPPORTS: "for",
  CONTRADICTS: "against",
  CONTEXT: "context",
};

interface HistoryTableProps {
  history: TimedHistory;
  scale: LikelihoodScale;
}

/** The history chart as a table. */
export function HistoryTable({ history, scale }: HistoryTableProps) {
  const times = history.revisions.map(({ time }) => time);
  return (
    <details className="stays-folded mt-2">
      <summary className="cursor-pointer">As a table</summary>
      <section
        aria-label="History as a table"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow screens it is scrolled sideways
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="mt-1 w-full min-w-[36rem] text-left tabular-nums">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col" className="pr-3 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="text-ink [&_td]:pr-3 [&_th]:pr-3 [&_th]:font-normal [&_th]:whitespace-nowrap [&_tr]:border-t [&_tr]:align-top">
            {periodsOf(times, history.span, MAX_ROWS).map((period) => (
              <PeriodRow key={period.from} period={period} history={history} scale={scale} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function PeriodRow({ period, history, scale }: HistoryTableProps & { period: Span }) {
  const revisions = inPeriod(history.revisions, period);
  const events = inPeriod(history.events, period);
  // In a period without a revision the last one before it holds.
  const current = revisions.at(-1) ?? history.revisions.findLast(({ time }) => time < period.from)!;
  const date = formatDate(new Date(period.from));
  return (
    <tr>
      <th scope="row">
        {current.href && revisions.length > 0 ? <a href={current.href}>{date}</a> : date}
      </th>
      <td>{likelihoodsOf(revisions, current.likelihood, scale)}</td>
      <td>{CONFIDENCE_LABELS[current.confidence]}</td>
      <td>{evidenceOf(inPeriod(history.evidence, period))}</td>
      <td>{eventsOf(events)}</td>
      <td>{dissentsOf(history, period)}</td>
    </tr>
  );
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
