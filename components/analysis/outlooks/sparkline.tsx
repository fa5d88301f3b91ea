import { cx } from "@/components/ui/cx";
import { formatDate } from "@/components/ui/format-date";
import { dotPath, levelPath, levelsOf, risePath } from "@/lib/tradecraft/charts/steps";
import { timeAxis } from "@/lib/tradecraft/charts/time-axis";
import { type LikelihoodScale, likelihoodPhrase } from "@/lib/tradecraft/likelihood";
import { timed } from "./history-chart-data";

const WIDTH = 96;

interface SparklineProps {
  scale: LikelihoodScale;
  /** In any order; `asOf` is ISO text. */
  revisions: readonly { asOf: string; likelihood: number }[];
  /** Where the time axis ends. */
  until: string;
  className?: string;
}

/** How a likelihood went, from 0 to 100%, in the space of a word. Shows nothing without a revision. */
export function Sparkline({ scale, revisions, until, className }: SparklineProps) {
  const steps = timed(revisions, ({ asOf }) => asOf).map(({ time, likelihood }) => ({
    time,
    value: likelihood,
  }));
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const end = Date.parse(until);
  const toX = timeAxis({ from: first.time, to: end }, WIDTH);
  const levels = levelsOf(steps, toX, end);
  const say = ({ time, value }: typeof first) =>
    `${likelihoodPhrase(value, scale)} on ${formatDate(new Date(time))}`;
  const label = first === last ? say(first) : `From ${say(first)} to ${say(last)}`;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} 100`}
      preserveAspectRatio="none"
      className={cx("inline-block h-5 w-24 overflow-visible stroke-ink align-middle", className)}
      fill="none"
    >
      <path
        d="M0 50H96"
        className="stroke-track"
        strokeDasharray="2 2"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={levelPath(levels) + risePath(steps, toX)}
        strokeWidth="1.25"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={dotPath([{ ...levels.at(-1)!, from: WIDTH }])}
        strokeWidth="5"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
