import { MAX_STROKE, strokePath } from "@/lib/tradecraft/charts/columns";
import { timeAxis } from "@/lib/tradecraft/charts/time-axis";
import type { Relation } from "@/lib/tradecraft/evidence";
import type { TimedHistory } from "./history-chart-data";
import { COLUMNS } from "./history-plot";

/** The middle of the lane of evidence; supporting quotations stand on it, contradicting ones hang from it. */
const MIDDLE = MAX_STROKE + 1;

/** The evidence and events below the plot, on its time axis. Marks in one column are one longer stroke. */
export function HistoryLanes({ history: { evidence, events, span } }: { history: TimedHistory }) {
  const toX = timeAxis(span, COLUMNS);
  const timesOf = (relation: Relation) =>
    evidence.filter((mark) => mark.relation === relation).map(({ time }) => time);
  return (
    <>
      {evidence.length > 0 && (
        <>
          <span className="mt-2 self-center text-right leading-tight">Evidence for, against</span>
          <Lane height={2 * MIDDLE}>
            <path d={`M0 ${MIDDLE}H${COLUMNS}`} className="stroke-rule" strokeWidth="1" />
            <path d={strokePath(timesOf("SUPPORTS"), toX, MIDDLE, -1)} />
            <path d={strokePath(timesOf("CONTRADICTS"), toX, MIDDLE, 1)} />
          </Lane>
          <span />
        </>
      )}
      {timesOf("CONTEXT").length > 0 && (
        <>
          <span className="self-center text-right leading-tight">Context</span>
          <Lane height={MIDDLE}>
            <path d={strokePath(timesOf("CONTEXT"), toX, MIDDLE, -1)} className="opacity-60" />
          </Lane>
          <span />
        </>
      )}
      {events.length > 0 && (
        <>
          <span className="self-center text-right leading-tight">Events</span>
          <Lane height={MIDDLE}>
            <path
              d={[...new Set(events.map(({ time }) => toX(time)))]
                .map((x) => `M${x} ${MIDDLE / 2}h0`)
                .join("")}
              strokeWidth="7"
              strokeLinecap="square"
            />
          </Lane>
          <span />
        </>
      )}
    </>
  );
}

interface LaneProps {
  height: number;
  children: React.ReactNode;
}

/** A strip of the time axis; strokes keep their weight however wide it is. */
function Lane({ height, children }: LaneProps) {
  return (
    <svg
      viewBox={`0 0 ${COLUMNS} ${height}`}
      preserveAspectRatio="none"
      style={{ height }}
      className="mt-2 w-full overflow-visible stroke-ink stroke-[1.5] *:[vector-effect:non-scaling-stroke]"
      fill="none"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
