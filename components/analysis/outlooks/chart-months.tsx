import type { HistoryPaths } from "./history-paths";

/** The months under a time axis. On a narrow screen every other one; without a month, the first and last day. */
export const ChartMonths = ({ paths: { months, ends } }: { paths: HistoryPaths }) => (
  <>
    <span />
    {ends ? (
      <div className="months ends">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    ) : (
      <div className="months">
        {months.map(([label, at]) => (
          <span key={label} style={{ left: `${at}%` }}>
            {label}
          </span>
        ))}
      </div>
    )}
    <span />
  </>
);
