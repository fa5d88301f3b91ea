"use client";

import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { useSay } from "@/components/ui/last-act";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { cellName, type Reading } from "@/lib/analysis/hypotheses/lines";
import type { Cell } from "@/lib/tradecraft/hypotheses/cells";
import { ColumnChoice, ColumnHeads } from "./column-heads";
import type { EvidenceLine, HypothesisColumn } from "./matrix-line";
import { actOf, type Place, typeInto } from "./sheet-keys";
import { SheetRow } from "./sheet-row";
import type { SheetStore } from "./sheet-store";

interface SheetGridProps {
  store: SheetStore;
  lines: EvidenceLine[];
  hypotheses: readonly HypothesisColumn[];
  reading: Reading;
  /** The cell that the keyboard is in, or was in last. */
  place: Place;
  onMove: (to: Place) => void;
}

/** The viewer's matrix as a sheet: arrow keys move, letters fill, Delete clears, Ctrl+Z undoes. */
export function SheetGrid({ store, lines, hypotheses, reading, place, onMove }: SheetGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const typed = useRef("");
  const focused = useRef(false);
  const say = useSay();
  const size = { rows: lines.length, columns: hypotheses.length };
  const decides = new Map(
    reading.deciding.map(
      ({ quote, changesLead }) => [quote, changesLead ? "lead" : "order"] as const,
    ),
  );

  const cellAt = ({ row, column }: Place) =>
    table.current?.tBodies[0]?.rows[row]?.querySelector<HTMLElement>(`[data-column="${column}"]`);

  function go(to: Place) {
    const cell = cellAt(to);
    cell?.focus({ preventScroll: true });
    // Its margins leave room for the heads above and the bar below; see hypotheses.css.
    cell?.closest("tr")?.scrollIntoView({ block: "nearest" });
  }

  /** The place of a cell, from the cell itself: it may have the focus before React knows. */
  function placeOf(target: EventTarget): Place | null {
    const cell = (target as Element).closest<HTMLElement>("[role=gridcell]");
    if (!cell) return null;
    const row = lines.findIndex(({ number }) => number === Number(cell.dataset.quote));
    return { row, column: Number(cell.dataset.column) };
  }

  function set({ row, column }: Place, cell: Cell | null) {
    const at = { quote: lines[row]!.number, hypothesis: hypotheses[column]!.number };
    if (lines[row]!.state === "COUNTS") return store.set(at, { cell });
    const name = cellName(at.quote, at.hypothesis);
    say({ said: `${name} can’t be changed: this evidence no longer counts.`, refused: true });
  }

  function undo() {
    const undone = store.undo();
    if (!undone) return say({ said: "There’s nothing to undo." });
    const row = lines.findIndex(({ number }) => number === undone.quote);
    const column = hypotheses.findIndex(({ number }) => number === undone.hypothesis);
    if (row >= 0 && column >= 0) go({ row, column });
  }

  function press(event: KeyboardEvent) {
    const at = placeOf(event.target);
    const act = at && actOf(event, at, { ...size, typed: typed.current });
    if (!act) return;
    event.preventDefault();
    arrive(event);
    if ("move" in act) return go(act.move);
    if ("undo" in act) return undo();
    if ("note" in act) return document.querySelector<HTMLElement>("[data-cell-note]")?.focus();
    typed.current = act.typed;
    set(at, act.set);
  }

  // From anywhere else on the page, a letter fills the cell that was left last.
  const type = (key: string) => () => {
    go(place);
    const typing = typeInto("", key)!;
    typed.current = typing.typed;
    set(place, typing.set);
  };
  useShortcuts({
    consistent: type("c"),
    inconsistent: type("i"),
    neutral: type("n"),
    notApplicable: type("a"),
    undo,
  });

  function arrive({ target }: { target: EventTarget }) {
    const at = placeOf(target);
    if (!at) return;
    focused.current = true;
    if (at.row === place.row && at.column === place.column) return;
    typed.current = "";
    onMove(at);
  }

  // If a colleague's change takes the focused row or column away, the focus goes to the nearest cell, not to the page.
  const shape = `${lines.map(({ number }) => number)} ${hypotheses.map(({ number }) => number)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever rows or columns have come or gone
  useLayoutEffect(() => {
    if (focused.current && document.activeElement === document.body) go(place);
  }, [shape]);

  return (
    <>
      <ColumnChoice
        hypotheses={hypotheses}
        shown={place.column}
        onChange={(column) => onMove({ row: place.row, column })}
      />
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: moved through by keys, as a sheet
        role="grid"
        aria-label="Your matrix"
        className="hypothesis-matrix"
        data-shown={place.column}
        onKeyDown={press}
        onFocus={arrive}
        onBlur={(event) => {
          // A cell that was removed has not been left.
          if (event.target.isConnected) focused.current = false;
        }}
      >
        <ColumnHeads hypotheses={hypotheses} />
        <tbody>
          {lines.map((line, row) => {
            const cells = hypotheses.map(({ number }) =>
              store.get({ quote: line.number, hypothesis: number }),
            );
            return (
              <SheetRow
                key={line.number}
                line={line}
                hypotheses={hypotheses}
                cells={cells.map(({ cell }) => cell ?? ".").join(" ")}
                notes={JSON.stringify(cells.map(({ note }) => note))}
                decides={decides.get(line.number) ?? null}
                active={row === place.row ? place.column : -1}
              />
            );
          })}
        </tbody>
      </table>
    </>
  );
}
