import type { Whose } from "@/lib/analysis/scores/schema";
import { counted } from "@/lib/core/wording";
import { MIN_FORECASTS, type Scores } from "@/lib/tradecraft/scores";
import { score } from "./score";

/** How many of the forecasts in the list are scored, and their score if there are enough to say. */
export function ScoresLine({ scores, whose }: { scores: Scores; whose: Whose }) {
  const what = whose === "dissents" || whose === "ownDissents" ? "dissent" : "forecast";
  return (
    <p>
      {`${counted(scores.forecasts, `scored ${what}`)} · `}
      {scores.forecasts < MIN_FORECASTS
        ? `too few to judge: ${MIN_FORECASTS} are needed`
        : `Brier score over time ${score(scores.brier)}, last estimate ${score(scores.last)}`}
    </p>
  );
}
