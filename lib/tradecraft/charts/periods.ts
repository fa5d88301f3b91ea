import { countBefore } from "../../core/binary-search";
import { monthsIn, type Span } from "./time-axis";

/**
 * Divides a stretch of time for a table: at the given times if they are few, otherwise at the beginnings of months,
 * quarters or years. Takes times in order. Returns at most `max` periods, which leave nothing out.
 */
export function periodsOf(times: readonly number[], { from, to }: Span, max: number): Span[] {
  const distinct = [...new Set(times)];
  const starts =
    distinct.length <= max ? distinct : [from, ...monthsIn({ from: from + 1, to }, max - 1)];
  if (starts.length === 0) return [];
  starts[0] = Math.min(starts[0]!, from);
  return starts.map((start, k) => ({ from: start, to: starts[k + 1] ?? Number.POSITIVE_INFINITY }));
}

/** Those of some items, in order of time, that are in a period. */
export function inPeriod<T extends { time: number }>(items: readonly T[], { from, to }: Span): T[] {
  return items.slice(
    countBefore(items, ({ time }) => time < from),
    countBefore(items, ({ time }) => time < to),
  );
}
