"use client";

import { type KeyboardEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { pressedKey } from "@/components/ui/keymap";
import { TextInput } from "@/components/ui/text-input";
import { dropOwnUnsaved } from "@/components/ui/unsaved-store";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { cellName } from "@/lib/analysis/hypotheses/lines";
import { MAX_CELL_NOTE } from "@/lib/analysis/hypotheses/schema";
import { CELL_LABELS, CELLS } from "@/lib/tradecraft/hypotheses/cells";
import type { EvidenceLine, HypothesisColumn } from "./matrix-line";
import type { SheetStore } from "./sheet-store";
import { noteKeyOf } from "./use-sheet";

interface CellBarProps {
  slug: string;
  /** Whose unsaved notes these are. */
  person: string;
  store: SheetStore;
  line: EvidenceLine;
  hypothesis: HypothesisColumn;
}

/** The cell that the keyboard is in: its values as buttons for mouse and finger, its note, and undo. */
export function CellBar({ slug, person, store, line, hypothesis }: CellBarProps) {
  const at = { quote: line.number, hypothesis: hypothesis.number };
  const { cell, note } = store.get(at);
  const place = noteKeyOf(slug, at, person);
  const refused = store.unsavedNote(at);
  const { value: text, setValue: setText, restored } = useUnsaved(place, refused ?? note);
  const isLeaving = useRef(false);
  const name = cellName(at.quote, at.hypothesis);
  const counts = line.state === "COUNTS";
  const isUnsaved = refused !== null || (restored && text.trim() !== note);

  function saveNote() {
    if (isLeaving.current) return;
    store.set(at, { note: text.trim() });
    // While it is being saved, the note already shows what was typed: it may still be refused.
    if (text.trim() === note && !store.isSaving()) dropOwnUnsaved(place);
  }

  const back = () => document.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus();

  function press(event: KeyboardEvent) {
    const key = pressedKey(event.nativeEvent);
    if (key === "Enter") {
      event.preventDefault();
      saveNote();
      back();
    } else if (key === "Escape") {
      store.dropNote(at);
      setText(note);
      dropOwnUnsaved(place);
      // The field loses the focus before it shows the note again, and must not save what it still shows.
      isLeaving.current = true;
      back();
      isLeaving.current = false;
    }
  }

  return (
    <section aria-label={`Cell ${name}`} className="cell-bar">
      <p>
        <b className="tabular-nums">{name}</b>
        <span className="max-md:order-1 max-md:w-full max-md:truncate">{hypothesis.text}</span>
        <a href={line.href} className="link">
          {`Q${line.number} in its article`}
        </a>
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {/* biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form */}
        <div role="group" aria-label={`${name} is`} className="cell-values">
          {CELLS.map((value) => (
            <button
              key={value}
              type="button"
              title={CELL_LABELS[value]}
              aria-label={`${value}, ${CELL_LABELS[value].toLowerCase()}`}
              aria-pressed={cell === value}
              disabled={!counts}
              onClick={() => store.set(at, { cell: value })}
            >
              {value}
            </button>
          ))}
          <button
            type="button"
            aria-pressed={cell === null}
            disabled={!counts}
            onClick={() => store.set(at, { cell: null })}
          >
            Blank
          </button>
        </div>
        <TextInput
          data-cell-note
          aria-label={`Note on ${name}`}
          placeholder="Note"
          maxLength={MAX_CELL_NOTE}
          autoComplete="off"
          className="max-w-80 min-w-40 flex-1"
          disabled={!counts}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onBlur={saveNote}
          onKeyDown={press}
        />
        <KeyHint>F2</KeyHint>
        <Button variant="quiet" disabled={!store.mayUndo()} onClick={() => store.undo()}>
          Undo
        </Button>
        <span role="status" className="text-xs text-secondary">
          {store.isSaving() ? "Saving…" : isUnsaved ? "Note not saved" : ""}
        </span>
      </div>
    </section>
  );
}
