import type { ToX } from "./time-axis";

/** The longest stroke for the marks of one column, in units of a lane. */
export const MAX_STROKE = 10;

/** How many marks each column of an axis has, in order. */
export function countByColumn(times: readonly number[], toX: ToX): [x: number, count: number][] {
  const counts = new Map<number, number>();
  for (const time of times) {
    const x = toX(time);
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

/** How long the stroke for some marks is: a doubling makes it longer by two, so that one mark is seen beside many. */
const strokeOf = (count: number): number =>
  Math.min(MAX_STROKE, 4 + Math.round(2 * Math.log2(count)));

/** Strokes up (-1) or down (1) from a line at `y`, one a column, as a path. */
export function strokePath(
  times: readonly number[],
  toX: ToX,
  y: number,
  direction: -1 | 1,
): string {
  return countByColumn(times, toX)
    .map(([x, count]) => `M${x} ${y}v${direction * strokeOf(count)}`)
    .join("");
}
