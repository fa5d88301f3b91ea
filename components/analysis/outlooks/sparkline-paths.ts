import { formatDate } from "@/components/ui/format-date";
import { dotPath, levelPath, levelsOf, risePath } from "@/lib/tradecraft/charts/step-line";
import { timeAxis } from "@/lib/tradecraft/charts/time-axis";
import { type LikelihoodScale, likelihoodPhrase } from "@/lib/tradecraft/likelihood";
import { timed } from "./history-chart-data";

const SPARKLINE_WIDTH = 96;

/** How a likelihood has moved, as SVG paths in a field of 96 by 100, and in words. */
export interface SparklinePaths {
  line: string;
  /** Where it is now. */
  dot: string;
  label: string;
}

/**
 * Draws how a likelihood moved, from the first of these revisions until a given time. Revisions come in any order.
 * Returns null without any. Done on the server: a row is sent the paths alone.
 */
export function sparklineOf(
  revisions: readonly { asOf: string; likelihood: number }[],
  { scale, until }: { scale: LikelihoodScale; until: string },
): SparklinePaths | null {
  const steps = timed(revisions, ({ asOf }) => asOf).map(({ time, likelihood }) => ({
    time,
    value: likelihood,
  }));
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const end = Date.parse(until);
  const toX = timeAxis({ from: first.time, to: end }, SPARKLINE_WIDTH);
  const levels = levelsOf(steps, toX, end);
  const say = ({ time, value }: typeof first) =>
    `${likelihoodPhrase(value, scale)} on ${formatDate(new Date(time))}`;
  return {
    line: levelPath(levels) + risePath(steps, toX),
    dot: dotPath([{ ...levels.at(-1)!, from: SPARKLINE_WIDTH }]),
    label: first === last ? say(first) : `From ${say(first)} to ${say(last)}`,
  };
}
