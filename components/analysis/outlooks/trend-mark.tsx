import { TREND_LABELS, type Trend } from "@/lib/tradecraft/trend";

interface TrendMarkProps {
  trend: Trend;
  /** Whether it says what went that way: without a heading of its own, it is taken for the likelihood. */
  situation?: boolean;
}

/** How the situation has gone. */
export function TrendMark({ trend, situation }: TrendMarkProps) {
  const label = TREND_LABELS[trend];
  return (
    <span className={`trend ${trend.toLowerCase()}`}>
      {situation && <span>Situation: </span>}
      {situation ? label.toLowerCase() : label}
    </span>
  );
}
