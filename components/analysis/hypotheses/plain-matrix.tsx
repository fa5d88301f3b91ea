"use client";

import { useMemo, useState } from "react";
import type { Packed } from "@/components/ui/packed-rows";
import { cellName, type Reading } from "@/lib/analysis/hypotheses/lines";
import { type Cell, cellWords, pointsOf } from "@/lib/tradecraft/hypotheses/cells";
import { stepsApart } from "@/lib/tradecraft/hypotheses/disagreement";
import { ColumnChoice, ColumnHeads } from "./column-heads";
import { DiagnosticCell } from "./diagnostic-cell";
import { EvidenceHead } from "./evidence-head";
import {
  type CellLine,
  type EvidenceLine,
  type HypothesisColumn,
  unpackEvidence,
} from "./matrix-line";

interface PlainMatrixProps {
  caption: string;
  hypotheses: HypothesisColumn[];
  /** As `packEvidence` returns it. */
  evidence: Packed;
  /** Whose matrices it shows, and their cells, in the same order. */
  people: string[];
  cells: CellLine[][];
  /** What the matrix says, if it is one person's. */
  reading?: Reading;
}

/** One or several people's matrices as a table to read. Where several differ, a cell says so. */
export function PlainMatrix(props: PlainMatrixProps) {
  const { caption, hypotheses, evidence, people, cells, reading } = props;
  const lines = useMemo(() => unpackEvidence(evidence), [evidence]);
  const known = useMemo(
    () =>
      cells.map(
        (of) =>
          new Map(of.map(([quote, hypothesis, ...cell]) => [cellName(quote, hypothesis), cell])),
      ),
    [cells],
  );
  const [shown, setShown] = useState(0);
  const decides = new Map(
    reading?.deciding.map(
      ({ quote, changesLead }) => [quote, changesLead ? "lead" : "order"] as const,
    ),
  );
  return (
    <>
      <ColumnChoice hypotheses={hypotheses} shown={shown} onChange={setShown} />
      {people.length > 1 && (
        <p className="text-sm text-secondary">{`Order in each cell: ${people.join(" / ")}`}</p>
      )}
      <table id="matrix" className="hypothesis-matrix" data-shown={shown}>
        <caption className="sr-only">{caption}</caption>
        <ColumnHeads hypotheses={hypotheses} diagnostic={reading !== undefined} />
        <tbody>
          {lines.map((line) => {
            const given = hypotheses.map(({ number }) =>
              known.map((of) => of.get(cellName(line.number, number)) ?? null),
            );
            return (
              <tr
                key={line.number}
                id={`q${line.number}`}
                className={line.state === "COUNTS" ? undefined : "away"}
              >
                <th scope="row">
                  <EvidenceHead line={line} />
                  <Notes line={line} hypotheses={hypotheses} people={people} given={given} />
                </th>
                {given.map((each, at) => (
                  <PlainCell
                    key={hypotheses[at]!.number}
                    at={at}
                    people={people}
                    cells={each.map((cell) => cell?.[0] ?? null)}
                  />
                ))}
                {reading && (
                  <DiagnosticCell
                    row={given.map(([cell]) => cell?.[0] ?? null)}
                    counts={line.state === "COUNTS"}
                    decides={decides.get(line.number) ?? null}
                  />
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

interface PlainCellProps {
  at: number;
  people: string[];
  cells: (Cell | null)[];
}

function PlainCell({ at, people, cells }: PlainCellProps) {
  const steps = stepsApart(cells);
  const several = people.length > 1;
  const spoken = cells.map((cell, of) =>
    several ? `${people[of]}: ${cellWords(cell)}` : cellWords(cell),
  );
  // One text to see and one to hear: a large matrix has thousands of these.
  return (
    <td
      data-column={at}
      data-points={several ? undefined : pointsOf(cells[0] ?? null) || undefined}
      data-steps={steps || undefined}
    >
      <span aria-hidden="true">
        {several ? cells.map((cell) => cell ?? "–").join(" / ") : (cells[0] ?? "")}
      </span>
      <span className="sr-only">
        {`${spoken.join(", ")}${steps ? `; they differ by ${steps}` : ""}`}
      </span>
    </td>
  );
}

interface NotesProps {
  line: EvidenceLine;
  hypotheses: HypothesisColumn[];
  people: string[];
  given: ([Cell | null, note: string, version: number] | null)[][];
}

/** What people noted on the cells of a row. */
function Notes({ line, hypotheses, people, given }: NotesProps) {
  const notes = given.flatMap((each, at) =>
    each.flatMap((cell, of) =>
      cell?.[1]
        ? [{ name: cellName(line.number, hypotheses[at]!.number), by: people[of]!, text: cell[1] }]
        : [],
    ),
  );
  return notes.map(({ name, by, text }) => (
    <span key={`${name} ${by}`} className="note">
      <b>{name.replace(/^Q\d+ /, "")}</b>
      {` ${people.length > 1 ? `${by}: ` : ""}${text}`}
    </span>
  ));
}
