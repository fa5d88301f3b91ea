import { TREND_LABELS, type Trend } from "@/lib/tradecraft/trend";

interface TrendMarkProps {
  trend: Trend;
  /** Whether it says that it is the trend: without a heading of its own, it is taken for the likelihood. */
  named?: boolean;
}

/** How the situation has gone. */
export function TrendMark({ trend, named }: TrendMarkProps) {
  const label = TREND_LABELS[trend];
  return (
    <i className={`trend ${trend.toLowerCase()}`}>
      {named && <span>Situation: </span>}
      {named ? label.toLowerCase() : label}
    </i>
  );
}
