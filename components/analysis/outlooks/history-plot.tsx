import { dotPath, type Level, levelPath, levelsOf, risePath } from "@/lib/tradecraft/charts/steps";
import { timeAxis } from "@/lib/tradecraft/charts/time-axis";
import type { Confidence } from "@/lib/tradecraft/confidence";
import { BANDS, type LikelihoodScale } from "@/lib/tradecraft/likelihood";
import type { TimedHistory } from "./history-chart-data";

/** The columns of the time axis. The picture is stretched to the width there is; strokes keep their weight. */
export const COLUMNS = 600;

/** Confidence as the weight of the line, in pixels. */
const WEIGHTS: Record<Confidence, number> = { LOW: 1.5, MODERATE: 3, HIGH: 5 };

/** From this many revisions on, dots would hide the line. */
const MAX_DOTS = 60;

interface HistoryPlotProps {
  history: TimedHistory;
  scale: LikelihoodScale;
}

/** The estimate and the dissents on the bands of the scale. */
export function HistoryPlot({ history, scale }: HistoryPlotProps) {
  const { revisions, events, dissents, span } = history;
  const toX = timeAxis(span, COLUMNS);
  const steps = revisions.map((revision) => ({ ...revision, value: revision.likelihood }));
  const levels = levelsOf(steps, toX, span.to);
  const eventLines = [...new Set(events.map(({ time }) => toX(time)))];
  return (
    <svg
      viewBox={`0 0 ${COLUMNS} 100`}
      preserveAspectRatio="none"
      className="h-60 w-full overflow-visible"
      fill="none"
      aria-hidden="true"
    >
      <path d={bandsPath(scale)} className="fill-track opacity-40" />
      <path
        d={eventLines.map((x) => `M${x} 0V100`).join("")}
        className="stroke-control [stroke-dasharray:2_3]"
        vectorEffect="non-scaling-stroke"
      />
      <g className="stroke-secondary" strokeWidth="1">
        {dissents.map(({ name, steps: points, end }) => (
          <StepLine key={name} points={points} end={end} toX={toX} />
        ))}
      </g>
      <g className="stroke-ink">
        <path d={risePath(steps, toX)} vectorEffect="non-scaling-stroke" />
        {Object.entries(WEIGHTS).map(([confidence, weight]) => (
          <path
            key={confidence}
            d={levelPath(levels.filter(({ step }) => step.confidence === confidence))}
            strokeWidth={weight}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {levels.length <= MAX_DOTS && <Dots levels={levels} />}
      </g>
    </svg>
  );
}

interface StepLineProps {
  points: readonly { time: number; likelihood: number }[];
  end: number;
  toX: (time: number) => number;
}

function StepLine({ points, end, toX }: StepLineProps) {
  const steps = points.map(({ time, likelihood }) => ({ time, value: likelihood }));
  const d = levelPath(levelsOf(steps, toX, end)) + risePath(steps, toX);
  return <path d={d} vectorEffect="non-scaling-stroke" />;
}

function Dots({ levels }: { levels: readonly Level<{ time: number; value: number }>[] }) {
  return (
    <path
      d={dotPath(levels)}
      strokeWidth="8"
      strokeLinecap="round"
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** Each band with a gap above it, so that neighbours are told apart. */
const bandsPath = (scale: LikelihoodScale): string =>
  BANDS[scale].map(({ from, to }) => `M0 ${100 - from}H${COLUMNS}V${100 - to + 0.5}H0z`).join("");
