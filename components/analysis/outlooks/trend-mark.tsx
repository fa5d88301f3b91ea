import { TREND_LABELS, type Trend } from "@/lib/tradecraft/trend";

export function TrendMark({ trend }: { trend: Trend }) {
  return <span className={`trend ${trend.toLowerCase()}`}>{TREND_LABELS[trend]}</span>;
}
