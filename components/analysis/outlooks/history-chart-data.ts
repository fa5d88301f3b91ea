import type { Confidence } from "@/lib/tradecraft/confidence";
import type { Relation } from "@/lib/tradecraft/evidence";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";

/** What the history chart of a forecast shows. Times are ISO text, days or moments. */
export interface HistoryChartData {
  /** What the likelihood is of. */
  wording: string;
  scale: LikelihoodScale;
  /** Where the time axis ends: today, or the day on which the forecast was resolved. */
  until: string;
  revisions: {
    asOf: string;
    likelihood: number;
    confidence: Confidence;
    author: string;
    href?: string;
  }[];
  evidence: { at: string; relation: Relation }[];
  /** A reopening has a mark of its own. */
  events: { at: string; title: string; reopening?: boolean }[];
  /** `until` is when a dissent was withdrawn or answered; it is left out while it is held. */
  dissents: { name: string; steps: { asOf: string; likelihood: number }[]; until?: string }[];
}

/** Something with its place in time, in milliseconds since 1970. */
type Timed<T> = T & { time: number };

/** Adds times, and sorts by them. */
export const timed = <T>(items: readonly T[], at: (item: T) => string): Timed<T>[] =>
  items.map((item) => ({ ...item, time: Date.parse(at(item)) })).sort((a, b) => a.time - b.time);

/** The chart's data, with times and in order. */
export function timedHistory(data: HistoryChartData) {
  const revisions = timed(data.revisions, ({ asOf }) => asOf);
  const to = Date.parse(data.until);
  return {
    revisions,
    evidence: timed(data.evidence, ({ at }) => at),
    events: timed(data.events, ({ at }) => at),
    dissents: data.dissents.map((dissent) => ({
      name: dissent.name,
      end: dissent.until === undefined ? to : Date.parse(dissent.until),
      steps: timed(dissent.steps, ({ asOf }) => asOf),
    })),
    span: { from: revisions[0]?.time ?? to, to },
  };
}

export type TimedHistory = ReturnType<typeof timedHistory>;
