import type { Reading } from "@/lib/analysis/hypotheses/lines";
import { hypothesisName } from "@/lib/analysis/hypotheses/schema";
import { counted } from "@/lib/core/wording";
import type { HypothesisColumn } from "./matrix-line";
import { leadSentence } from "./standings";

interface SideBySideProps {
  hypotheses: HypothesisColumn[];
  /** Each analyst, and what their matrix says. */
  analysts: { id: string; name: string; reading: Reading }[];
}

/** How each analyst's matrix ranks the hypotheses. */
export function SideBySide({ hypotheses, analysts }: SideBySideProps) {
  return (
    <div>
      <ul className="max-w-prose">
        {analysts.map(({ id, name, reading }) => (
          <li key={id}>
            <span className="font-medium">{name}:</span>{" "}
            <span className="font-serif">{leadSentence(reading)}</span>
          </li>
        ))}
      </ul>
      <table className="standings">
        <caption className="sr-only">Ranks of the hypotheses, by analyst</caption>
        <thead>
          <tr>
            <th scope="col">Hypothesis</th>
            {analysts.map(({ id, name }) => (
              <th key={id} scope="col" className="num">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hypotheses.map(({ number, text }) => (
            <tr key={number} id={`h${number}`}>
              <th scope="row">
                <span className="name">{hypothesisName(number)}</span> {text}
              </th>
              {analysts.map(({ id, reading }) => (
                <td key={id} className="num">
                  <Rank reading={reading} hypothesis={number} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rank({ reading, hypothesis }: { reading: Reading; hypothesis: number }) {
  const standing = reading.standings.find((each) => each.hypothesis === hypothesis);
  if (!standing || !reading.assessed) return "–";
  const { rank, points } = standing;
  return (
    <>
      <span className={rank === 1 ? "font-semibold" : undefined}>{`${rank}.`}</span>{" "}
      <span className="text-secondary">{counted(points, "point")}</span>
    </>
  );
}
