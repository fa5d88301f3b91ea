"use client";

import { type ReactNode, useMemo, useState } from "react";
import { KeepLine } from "@/components/desk/live/keep-line";
import type { Packed } from "@/components/ui/packed-rows";
import { readingOf } from "@/lib/analysis/hypotheses/lines";
import { CellBar } from "./cell-bar";
import { Deciding } from "./deciding";
import { HypothesisTools } from "./hypothesis-tools";
import type { OpenHypothesis } from "./hypothesis-values";
import { type CellLine, unpackEvidence } from "./matrix-line";
import { SheetGrid } from "./sheet-grid";
import type { Place } from "./sheet-keys";
import { Standings } from "./standings";
import { useSheet } from "./use-sheet";

interface SheetProps {
  slug: string;
  /** The viewer. */
  person: string;
  hypotheses: OpenHypothesis[];
  /** As `packEvidence` returns it. */
  evidence: Packed;
  /** The numbers of all quotations that count. */
  counting: number[];
  /** The viewer's own cells. */
  cells: CellLine[];
  /** Whose matrices there are, and how they are sorted. */
  choices: ReactNode;
}

/** The viewer's own matrix: what it says, and the sheet in which they fill it. */
export function Sheet({
  slug,
  person,
  hypotheses,
  evidence,
  counting,
  cells,
  choices,
}: SheetProps) {
  const store = useSheet(slug, cells, person);
  const lines = useInOrder(evidence);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const columns = hypotheses.map(({ number }) => number);
  const reading = readingOf(
    { quotes: counting, hypotheses: columns },
    (quote, hypothesis) => store.get({ quote, hypothesis }).cell,
  );
  // Rows and columns may have gone since.
  const place = {
    row: Math.max(0, Math.min(at.row, lines.length - 1)),
    column: Math.max(0, Math.min(at.column, hypotheses.length - 1)),
  };
  return (
    <>
      <Standings
        hypotheses={hypotheses}
        reading={reading}
        tools={(number) => (
          <HypothesisTools
            slug={slug}
            person={person}
            hypothesis={hypotheses.find((each) => each.number === number)!}
            place={columns.indexOf(number) + 1}
            of={columns.length}
          />
        )}
      />
      <Deciding reading={reading} />
      {choices}
      {/* What the ranking depends on, above the sheet, takes more or fewer lines with each cell. */}
      <KeepLine seen={JSON.stringify(reading)} />
      {lines.length > 0 && (
        <div>
          <SheetGrid
            store={store}
            lines={lines}
            hypotheses={hypotheses}
            reading={reading}
            place={place}
            onMove={setAt}
          />
          <CellBar
            slug={slug}
            person={person}
            store={store}
            line={lines[place.row]!}
            hypothesis={hypotheses[place.column]!}
            key={`${lines[place.row]!.number} ${hypotheses[place.column]!.number}`}
          />
        </div>
      )}
    </>
  );
}

/**
 * The evidence in the order in which the page was opened: a row that becomes more diagnostic while it is filled must not
 * move away from whoever fills it. What is linked meanwhile comes last.
 */
function useInOrder(evidence: Packed) {
  const lines = useMemo(() => unpackEvidence(evidence), [evidence]);
  const [order] = useState(() => new Map(lines.map(({ number }, at) => [number, at])));
  return useMemo(
    () =>
      lines.toSorted(
        (a, b) => (order.get(a.number) ?? order.size) - (order.get(b.number) ?? order.size),
      ),
    [lines, order],
  );
}
