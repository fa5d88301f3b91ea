import { counted } from "@/lib/core/wording";
import { MIN_FORECASTS, type Scores } from "@/lib/tradecraft/scores";
import { score } from "./score";

interface ScoresLineProps {
  scores: Scores;
  ofDissents: boolean;
}

/** How many of the forecasts in the list are scored, and their score if there are enough to say. */
export function ScoresLine({ scores, ofDissents }: ScoresLineProps) {
  const what = ofDissents ? "dissent" : "forecast";
  return (
    <p>
      {`${counted(scores.forecasts, `scored ${what}`)} · `}
      {scores.forecasts < MIN_FORECASTS
        ? `too few to judge: ${MIN_FORECASTS} are needed`
        : `Brier score ${score(scores.brier)} over time, ${score(scores.last)} for last estimates`}
    </p>
  );
}
