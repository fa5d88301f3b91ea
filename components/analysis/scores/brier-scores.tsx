import type { Scores } from "@/lib/tradecraft/scores";
import { ForecastCount } from "./forecast-count";
import { score } from "./score";

interface BrierScoresProps {
  /** The scores, and the address of the forecasts that they count. */
  rows: readonly { label: string; scores: Scores; href: string }[];
}

/** Brier scores to three decimal places, beside what anyone could have scored. */
export function BrierScores({ rows }: BrierScoresProps) {
  return (
    <div className="max-w-prose overflow-x-auto">
      <table className="w-full text-sm tabular-nums">
        <caption className="mb-2 text-left text-xs text-secondary">
          Brier scores: the squared difference between the estimate and the outcome, from 0 (certain
          and right) to 1 (certain and wrong).
        </caption>
        <thead className="text-left text-xs text-secondary [&_th]:font-medium">
          <tr>
            <th scope="col" className="pr-3">
              <span className="sr-only">Whose</span>
            </th>
            <th scope="col" className="pr-3 text-right">
              Forecasts
            </th>
            <th scope="col" className="pr-3 text-right">
              Over time
            </th>
            <th scope="col" className="pr-3 text-right">
              Last estimate
            </th>
            <th scope="col" className="pr-3 text-right">
              Always 50%
            </th>
            <th scope="col" className="pr-3 text-right">
              Base rate
            </th>
          </tr>
        </thead>
        <tbody className="[&_td]:py-1.5 [&_td]:pr-3 [&_td]:text-right [&_th]:pr-3 [&_th]:text-left [&_th]:font-normal [&_tr]:border-t">
          {rows.map(({ label, scores, href }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <ForecastCount count={scores.forecasts} of={label} href={href} />
              </td>
              <td className="font-medium">{score(scores.brier)}</td>
              <td>{score(scores.last)}</td>
              <td className="text-secondary">{score(scores.even)}</td>
              <td className="text-secondary">
                {scores.baseRate === null ? "–" : score(scores.baseRate)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
