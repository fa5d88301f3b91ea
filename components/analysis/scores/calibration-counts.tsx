import type { CalibrationReport } from "@/lib/analysis/scores/schema";
import { counted } from "@/lib/core/wording";

interface CalibrationCountsProps {
  counts: CalibrationReport["counts"];
  /** The address of the resolved ones. */
  href: string;
}

/** How many forecasts there are to learn from, and how many don't count yet. */
export function CalibrationCounts({ counts, href }: CalibrationCountsProps) {
  const { resolved, due, open } = counts;
  const text = counted(resolved, "resolved forecast");
  const unscored = [
    counts.void > 0 && `${counts.void} void`,
    counts.unestimated > 0 && `${counts.unestimated} not estimated before the outcome was known`,
  ].filter(Boolean);
  const rest = [
    unscored.length > 0 && ` (not scored: ${unscored.join(", ")})`,
    due > 0 && ` · ${due} due`,
    ` · ${open} open`,
  ];
  return (
    <p>
      {resolved > 0 ? (
        <a href={href} className="link">
          {text}
        </a>
      ) : (
        text
      )}
      {rest}
    </p>
  );
}
