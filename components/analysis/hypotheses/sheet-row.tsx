import { memo } from "react";
import { hypothesisName } from "@/lib/analysis/hypotheses/schema";
import { type Cell, cellWords, pointsOf } from "@/lib/tradecraft/hypotheses/cells";
import { DiagnosticCell } from "./diagnostic-cell";
import { EvidenceHead } from "./evidence-head";
import type { EvidenceLine, HypothesisColumn } from "./matrix-line";

interface SheetRowProps {
  line: EvidenceLine;
  hypotheses: readonly HypothesisColumn[];
  /** The cells of the row, joined by spaces, "." for a blank one: a row whose cells stay the same isn't rendered again. */
  cells: string;
  /** The notes on them, as a JSON array, for the same reason. */
  notes: string;
  /** Whether the ranking rests on it. */
  decides: "lead" | "order" | null;
  /** The place of the cell that the keyboard is in, or -1. */
  active: number;
}

/** A piece of evidence in the sheet, with its cells. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { line, hypotheses, cells, decides, active } = props;
  const values = cells.split(" ").map((cell) => (cell === "." ? null : (cell as Cell)));
  const notes = JSON.parse(props.notes) as string[];
  const counts = line.state === "COUNTS";
  return (
    <tr id={`q${line.number}`} className={counts ? undefined : "away"}>
      <th scope="row">
        <EvidenceHead line={line} />
        {hypotheses.map(
          ({ number }, at) =>
            notes[at] && (
              <span key={number} className="note">
                <b>{hypothesisName(number)}</b>
                {` ${notes[at]}`}
              </span>
            ),
        )}
      </th>
      {hypotheses.map(({ number }, at) => {
        const cell = values[at] ?? null;
        const hasNote = Boolean(notes[at]);
        return (
          <td
            key={number}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: moved through by keys, as in a sheet
            role="gridcell"
            // Who opens the matrix begins in this cell.
            id={at === active ? "matrix" : undefined}
            tabIndex={at === active ? 0 : -1}
            data-quote={line.number}
            data-column={at}
            data-points={pointsOf(cell) || undefined}
            aria-readonly={counts ? undefined : true}
            aria-label={`${hypothesisName(number)}: ${cellWords(cell)}${hasNote ? ", with a note" : ""}`}
            className={at === active ? "active" : undefined}
          >
            {cell}
            {hasNote && <sup aria-hidden="true">*</sup>}
          </td>
        );
      })}
      <DiagnosticCell row={values} counts={counts} decides={decides} />
    </tr>
  );
});
