import type { HistoryPaths } from "./history-paths";

/** The names of those who dissent now, at the ends of their lines. */
export const DissentNames = ({ names }: Pick<HistoryPaths, "names">) => (
  <div className="dissent-names">
    {/* In the flow and unseen, so that the column is as wide as the longest name. */}
    {names.map(({ name, likelihood }) => (
      <span key={name}>{`${name} ${likelihood}%`}</span>
    ))}
    <div>
      {names.map(({ name, likelihood, at }) => (
        <span key={name} style={{ bottom: `${at}%` }}>
          {`${name} `}
          <i>{`${likelihood}%`}</i>
        </span>
      ))}
    </div>
  </div>
);
