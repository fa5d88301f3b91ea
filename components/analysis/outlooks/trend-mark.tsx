import { cx } from "@/components/ui/cx";
import { TREND_LABELS, type Trend } from "@/lib/tradecraft/trend";

const SHAPES: Record<Trend, string> = {
  IMPROVED: "M5 9.5v-8M1.5 5 5 1.5 8.5 5",
  UNCHANGED: "M1 5.5h8",
  DETERIORATED: "M5 1.5v8M1.5 6 5 9.5 8.5 6",
};

const COLOURS: Record<Trend, string> = {
  IMPROVED: "text-improved",
  UNCHANGED: "text-secondary",
  DETERIORATED: "text-deteriorated",
};

export function TrendMark({ trend }: { trend: Trend }) {
  return (
    <span className={cx("inline-flex items-center gap-1.5 whitespace-nowrap", COLOURS[trend])}>
      <svg
        viewBox="0 0 10 11"
        aria-hidden="true"
        className="w-2.5 shrink-0 fill-none stroke-current stroke-[1.6]"
      >
        <path d={SHAPES[trend]} />
      </svg>
      {TREND_LABELS[trend]}
    </span>
  );
}
