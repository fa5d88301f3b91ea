import type { ToX } from "./time-axis";

/** A value from a time on, until the next one. */
export interface Step {
  time: number;
  value: number;
}

/** A level stretch of a step line, in units of the axis. */
interface Level<T extends Step> {
  step: T;
  from: number;
  to: number;
}

/**
 * A step line as level stretches, in order: what is left of the steps when each column of the axis shows only the
 * last of those in it. The line ends at `end`.
 */
export function levelsOf<T extends Step>(steps: readonly T[], toX: ToX, end: number): Level<T>[] {
  const levels: Level<T>[] = [];
  for (const step of steps.toSorted((a, b) => a.time - b.time)) {
    const from = toX(step.time);
    const last = levels.at(-1);
    if (last?.from === from) last.step = step;
    else {
      if (last) last.to = from;
      levels.push({ step, from, to: toX(end) });
    }
  }
  return levels;
}

/** How high a percentage is drawn: 0 at the bottom of 100 units, of which SVG counts from the top. */
const heightOf = (percent: number): number => 100 - percent;

/** The level stretches as the path of SVG. Stretches that are left out leave gaps. */
export const levelPath = (levels: readonly Level<Step>[]): string =>
  levels.map(({ step, from, to }) => `M${from} ${heightOf(step.value)}H${to}`).join("");

/**
 * The upright strokes between stretches, as a path. Where several steps share a column, a stroke covers all of them,
 * so that no swing is lost.
 */
export function risePath(steps: readonly Step[], toX: ToX): string {
  const spans = new Map<number, [low: number, high: number]>();
  const ordered = steps.toSorted((a, b) => a.time - b.time);
  ordered.forEach(({ time, value }, k) => {
    const x = toX(time);
    const values = [value, ordered[k - 1]?.value ?? value, ...(spans.get(x) ?? [])];
    spans.set(x, [Math.min(...values), Math.max(...values)]);
  });
  return [...spans]
    .filter(([, [low, high]]) => high > low)
    .map(([x, [low, high]]) => `M${x} ${heightOf(high)}v${high - low}`)
    .join("");
}

/** A dot at each place, as a path of strokes without a length: round caps make them dots. */
export const dotPath = (levels: readonly Level<Step>[]): string =>
  levels.map(({ step, from }) => `M${from} ${heightOf(step.value)}h0`).join("");
