import type { HistoryRow } from "./history-rows";

const HEADS = ["From", "Likelihood", "Confidence", "Evidence", "Events", "Dissents"];

/** The history chart as a table. */
export function HistoryTable({ rows }: { rows: readonly HistoryRow[] }) {
  return (
    <details>
      <summary>As a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow screens it is scrolled sideways */}
      <section aria-label="History as a table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([date, href, ...held], at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two revisions may have the same date
              <tr key={at}>
                <th scope="row">{href ? <a href={href}>{date}</a> : date}</th>
                {held.map((words, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: each row has a cell for each column
                  <td key={column}>{words}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
