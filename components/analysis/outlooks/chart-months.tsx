import { cx } from "@/components/ui/cx";
import { formatDate } from "@/components/ui/format-date";
import { monthsIn, type Span, timeAxis } from "@/lib/tradecraft/charts/time-axis";

const MAX_LABELS = 6;

/** The months under a time axis. On a narrow screen every other one; without a month, the first and last day. */
export function ChartMonths({ span }: { span: Span }) {
  const toPercent = timeAxis(span, 1000);
  const months = monthsIn(span, MAX_LABELS);
  return (
    <>
      <span />
      <div className="relative mt-1 h-4">
        {months.length === 0 && (
          <span className="flex justify-between">
            <span>{formatDate(new Date(span.from))}</span>
            <span>{formatDate(new Date(span.to))}</span>
          </span>
        )}
        {months.map((time, k) => (
          <span
            key={time}
            style={{ left: `${toPercent(time) / 10}%` }}
            className={cx(
              "absolute -translate-x-1/2 whitespace-nowrap",
              k % 2 === 1 && "phone:hidden",
            )}
          >
            {formatDate(new Date(time)).replace(/^1 /, "")}
          </span>
        ))}
      </div>
      <span />
    </>
  );
}
