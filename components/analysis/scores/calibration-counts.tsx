import type { CalibrationReport } from "@/lib/analysis/scores/schema";
import { counted } from "@/lib/core/wording";

/** How many forecasts there are to learn from, and how many don't count yet. */
export function CalibrationCounts({ counts }: { counts: CalibrationReport["counts"] }) {
  const { resolved, due, open } = counts;
  const parts = [
    `${counted(resolved, "resolved forecast")}${counts.void > 0 ? `, ${counts.void} of them void and not scored` : ""}`,
    due > 0 && `${due} due`,
    `${open} open`,
  ];
  return <p>{parts.filter(Boolean).join(" · ")}</p>;
}
