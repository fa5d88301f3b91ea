import type { TimedHistory } from "./history-chart-data";

/** The height of a name, in per cent of the plot's. */
const LINE = 7;

/** The names of those who dissent now, at the ends of their lines. Names that would overlap are moved apart. */
export function DissentNames({ history: { dissents, span } }: { history: TimedHistory }) {
  const now = dissents
    .filter(({ end, steps }) => end >= span.to && steps.length > 0)
    .map(({ name, steps }) => ({ name, likelihood: steps.at(-1)!.likelihood }))
    .sort((a, b) => a.likelihood - b.likelihood);
  let next = 0;
  const placed = now.map((dissent) => {
    const at = Math.max(dissent.likelihood, next);
    next = at + LINE;
    return { ...dissent, at };
  });
  return (
    <div className="flex flex-col text-ink">
      {/* In the flow and unseen, so that the column is as wide as the longest name. */}
      {now.map(({ name, likelihood }) => (
        <span
          key={name}
          className="invisible h-0 max-w-24 sm:max-w-40 overflow-hidden whitespace-nowrap"
        >
          {name} {likelihood}%
        </span>
      ))}
      <div className="relative h-60">
        {placed.map(({ name, likelihood, at }) => (
          <span
            key={name}
            style={{ bottom: `${at}%` }}
            className="absolute left-0 max-w-24 sm:max-w-40 translate-y-1/2 truncate leading-none"
          >
            {name} <span className="text-secondary">{likelihood}%</span>
          </span>
        ))}
      </div>
    </div>
  );
}
