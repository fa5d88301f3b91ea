import type { HistoryPicture } from "./history-picture";

/** The months under a time axis. On a narrow screen every other one; without a month, the first and last day. */
export const ChartMonths = ({ picture: { months, ends } }: { picture: HistoryPicture }) => (
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
