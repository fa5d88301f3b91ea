import type { ReactNode } from "react";
import { COLUMNS, MIDDLE } from "./history-axes";
import type { HistoryPaths } from "./history-paths";

/** The evidence and events below the plot, on its time axis. */
export function HistoryLanes({ paths: { evidence, context, events, reopenings } }: LanesProps) {
  return (
    <>
      {evidence && (
        <Lane name="Evidence for, against" height={2 * MIDDLE}>
          <path d={`M0 ${MIDDLE}H${COLUMNS}`} className="rule" />
          <path d={evidence.for} />
          <path d={evidence.against} />
        </Lane>
      )}
      {context && (
        <Lane name="Context" height={MIDDLE}>
          <path d={context} className="faint" />
        </Lane>
      )}
      {events && (
        <Lane name="Events" height={MIDDLE}>
          <path d={events} strokeWidth="7" strokeLinecap="square" />
          {reopenings.map(({ d, title }) => (
            <path key={`${d} ${title}`} d={d} className="reopening">
              <title>{title}</title>
            </path>
          ))}
        </Lane>
      )}
    </>
  );
}

interface LanesProps {
  paths: HistoryPaths;
}

interface LaneProps {
  name: string;
  height: number;
  children: ReactNode;
}

/** A strip of the time axis; strokes keep their weight however wide it is. */
const Lane = ({ name, height, children }: LaneProps) => (
  <>
    <span className={height > MIDDLE ? "lane tall" : "lane"}>{name}</span>
    <svg
      viewBox={`0 0 ${COLUMNS} ${height}`}
      preserveAspectRatio="none"
      style={{ height }}
      className="lane"
      aria-hidden="true"
    >
      {children}
    </svg>
    <span />
  </>
);
