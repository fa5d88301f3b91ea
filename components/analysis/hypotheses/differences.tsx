import { type CellOf, cellInFull, type differencesIn } from "@/lib/analysis/hypotheses/lines";
import { hypothesisName } from "@/lib/analysis/hypotheses/schema";
import { counted } from "@/lib/core/wording";

/** More differences are counted: the matrix below marks all of them. */
const MAX_SHOWN = 20;

interface DifferencesProps extends ReturnType<typeof differencesIn> {
  analysts: { id: string; name: string; cellOf: CellOf }[];
}

/** The cells on which analysts differ, furthest apart first. */
export function Differences({ compared, differences, analysts }: DifferencesProps) {
  const more = differences.length - MAX_SHOWN;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences" className="text-sm font-semibold">
        Where they differ
      </h2>
      <p className="max-w-prose text-sm text-secondary">
        {summaryOf(compared, differences.length)}
      </p>
      {differences.length > 0 && (
        <table className="standings fit">
          <caption className="sr-only">Where analysts differ, furthest apart first</caption>
          <thead>
            <tr>
              <th scope="col">Cell</th>
              {analysts.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col" className="num">
                Steps apart
              </th>
            </tr>
          </thead>
          <tbody>
            {differences.slice(0, MAX_SHOWN).map(({ quote, hypothesis, steps }) => (
              <tr key={`${quote} ${hypothesis}`}>
                <th scope="row">
                  <a href={`#q${quote}`} className="link">
                    {`Q${quote}`}
                  </a>
                  {` ${hypothesisName(hypothesis)}`}
                </th>
                {analysts.map(({ id, cellOf }) => (
                  <td key={id}>{cellInFull(cellOf(quote, hypothesis))}</td>
                ))}
                <td className="num">{steps}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && (
        <p className="text-sm text-secondary">{`And ${counted(more, "more cell")}, marked in the matrix.`}</p>
      )}
    </section>
  );
}

function summaryOf(compared: number, differing: number): string {
  if (compared === 0) return "No cell has been assessed by more than one analyst yet.";
  const cells = `the ${compared === 1 ? "only cell" : `${compared} cells`} that more than one analyst has assessed`;
  if (differing === 0) return `They agree on ${cells}.`;
  const of = compared === 1 ? "" : `${differing} of `;
  return `They differ on ${of}${cells}. A step is one place on the scale from CC to II.`;
}
