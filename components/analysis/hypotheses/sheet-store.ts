import {
  NO_RESPONSE,
  type Refusal,
  type RefusalCode,
  type Result,
} from "@/lib/core/command/errors";
import type { Cell } from "@/lib/tradecraft/hypotheses/cells";
import type { CellLine } from "./matrix-line";

/** A cell of a sheet, by the numbers of its quotation and hypothesis. */
export interface At {
  quote: number;
  hypothesis: number;
}

export interface SheetCell {
  cell: Cell | null;
  note: string;
  version: number;
}

/** What changes in a cell. */
interface CellChange {
  cell?: Cell | null;
  note?: string;
}

type Saved = At & SheetCell;
type Send = (
  cells: (At & CellChange & { version: number })[],
) => Promise<Result<{ cells: Saved[] }>>;

/** Refusals because of one cell, which say nothing about the others. */
const IS_OF_ONE: ReadonlySet<RefusalCode> = new Set(["conflict", "not-found"]);

const BLANK: SheetCell = { cell: null, note: "", version: 0 };

const keyOf = ({ quote, hypothesis }: At): string => `${quote} ${hypothesis}`;

/**
 * The cells of a person's own matrix while they fill it. A change is shown and sent at once; changes made meanwhile go
 * together as soon as the answer is there. What the desk refuses goes back to what it was, and `refused` is told; a refused
 * note is kept as unsaved text. Cells that were refused together because of one of them are sent again one by one.
 */
export function sheetStore(
  lines: readonly CellLine[],
  send: Send,
  refused: (refusal: Refusal, cells: (At & SheetCell)[]) => void,
) {
  const saved = new Map<string, SheetCell>();
  let waiting = new Map<string, At & CellChange>();
  let sent = new Map<string, At & CellChange>();
  /** How many of those waiting to send one by one. */
  let apart = 0;
  const unsavedNotes = new Map<string, string>();
  let steps: (At & { was: Cell | null })[] = [];
  let revision = 0;
  const listeners = new Set<() => void>();

  function changed() {
    revision++;
    for (const listener of listeners) listener();
  }

  /** The cells that the page has been given. An answer that came later than these is newer. */
  function take(lines: readonly CellLine[]) {
    for (const [quote, hypothesis, cell, note, version] of lines) {
      const key = keyOf({ quote, hypothesis });
      if (version > (saved.get(key)?.version ?? 0)) saved.set(key, { cell, note, version });
    }
    changed();
  }
  take(lines);

  function get(at: At): SheetCell {
    const key = keyOf(at);
    const { version, ...known } = saved.get(key) ?? BLANK;
    const { cell, note } = { ...known, ...sent.get(key), ...waiting.get(key) };
    return { cell, note, version };
  }

  /** A note on a cell that couldn't be saved; null if there is none. */
  const unsavedNote = (at: At): string | null => unsavedNotes.get(keyOf(at)) ?? null;

  function dropNote(at: At) {
    if (unsavedNotes.delete(keyOf(at))) changed();
  }

  function set(at: At, change: CellChange) {
    // Another note takes its place.
    if (change.note !== undefined) dropNote(at);
    const { cell, note } = get(at);
    const { cell: next = cell } = change;
    if (next === cell && (change.note ?? note) === note) return;
    if (next !== cell) steps.push({ ...at, was: cell });
    put(at, change);
  }

  function put({ quote, hypothesis }: At, change: CellChange) {
    const key = keyOf({ quote, hypothesis });
    waiting.set(key, { ...waiting.get(key), quote, hypothesis, ...change });
    changed();
    void flush();
  }

  /** Undoes the person's last change of a cell that is still there. Returns where it was. */
  function undo(): At | null {
    const step = steps.pop();
    if (!step) return null;
    const { was, ...at } = step;
    put(at, { cell: was });
    return at;
  }

  async function flush() {
    if (sent.size > 0 || waiting.size === 0) return;
    const next = apart > 0 ? [...waiting].slice(0, 1) : [...waiting];
    apart = Math.max(0, apart - 1);
    sent = new Map(next);
    for (const [key] of next) waiting.delete(key);
    const cells = next.map(([key, change]) => ({
      ...change,
      version: saved.get(key)?.version ?? 0,
    }));
    const answer = await send(cells).catch(() => ({ ok: false as const, refusal: NO_RESPONSE }));
    const tried = sent;
    sent = new Map();
    if (answer.ok) keep(answer.value.cells);
    else if (tried.size > 1 && IS_OF_ONE.has(answer.refusal.code)) sendApart(tried);
    else giveBack(tried, answer.refusal);
    changed();
    void flush();
  }

  function sendApart(tried: typeof sent) {
    const later = [...waiting].map(([key, it]) => [key, { ...tried.get(key), ...it }] as const);
    waiting = new Map([...tried, ...later]);
    apart = tried.size;
  }

  function giveBack(tried: typeof sent, refusal: Refusal) {
    const current = refusal.current as { cells?: Saved[] } | undefined;
    if (current?.cells) keep(current.cells);
    for (const [key, { note, ...at }] of tried) {
      if (note !== undefined && waiting.get(key)?.note === undefined) unsavedNotes.set(key, note);
      forgetLastStep(at);
    }
    refused(
      refusal,
      [...tried.values()].map(({ quote, hypothesis }) => ({
        quote,
        hypothesis,
        ...get({ quote, hypothesis }),
      })),
    );
  }

  function keep(cells: Saved[]) {
    for (const { quote, hypothesis, ...cell } of cells)
      saved.set(keyOf({ quote, hypothesis }), cell);
  }

  function forgetLastStep(at: At) {
    const last = steps.findLastIndex((step) => keyOf(step) === keyOf(at));
    steps = steps.filter((_, place) => place !== last);
  }

  return {
    get,
    set,
    undo,
    take,
    unsavedNote,
    dropNote,
    /** Whether anything is not saved yet. */
    isSaving: () => sent.size + waiting.size > 0,
    mayUndo: () => steps.length > 0,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    revision: () => revision,
  };
}

export type SheetStore = ReturnType<typeof sheetStore>;
