import type { Cell } from "@/lib/tradecraft/hypotheses/cells";

/** A place in a sheet. */
export interface Place {
  row: number;
  column: number;
}

/** What a key does in a sheet. */
type SheetAct =
  | { move: Place }
  | { set: Cell | null; typed: string }
  | { undo: true }
  | { note: true };

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** How far Page Up and Page Down go. */
const PAGE_ROWS = 10;

/** What letters mean in a cell after those that were typed there before: C is consistent, C again very consistent. */
const TYPED: Record<string, Cell> = { c: "CC", n: "NA", i: "II" };
const LETTERS: Record<string, Cell> = { c: "C", n: "N", a: "NA", i: "I" };

/** What a letter puts in a cell, and what has been typed there now. Null if it means nothing. */
export function typeInto(typed: string, key: string): { set: Cell; typed: string } | null {
  const letter = key.toLowerCase();
  const set = LETTERS[letter];
  if (!set) return null;
  const goesOn = letter === "a" ? typed === "n" : typed === letter && letter !== "n";
  return goesOn ? { set: TYPED[typed]!, typed: "" } : { set, typed: letter };
}

/**
 * What a key does in a sheet, from a cell in which `typed` has just been typed. Null if it is not a key of the sheet
 * and is left to the page or the browser.
 */
export function actOf(
  event: Pressed,
  at: Place,
  { rows, columns, typed }: { rows: number; columns: number; typed: string },
): SheetAct | null {
  const { key, altKey, shiftKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (altKey) return null;
  if (ctrl && key.toLowerCase() === "z" && !shiftKey) return { undo: true };
  const to = destination(key, ctrl, shiftKey, at, { rows, columns });
  if (to) return { move: { row: within(to.row, rows), column: within(to.column, columns) } };
  if (ctrl) return null;
  if (key === "Delete" || key === "Backspace") return { set: null, typed: "" };
  if (key === "F2") return { note: true };
  return typeInto(typed, key);
}

const within = (place: number, length: number): number => Math.max(0, Math.min(place, length - 1));

function destination(
  key: string,
  ctrl: boolean,
  shift: boolean,
  { row, column }: Place,
  { rows, columns }: { rows: number; columns: number },
): Place | null {
  switch (key) {
    case "ArrowUp":
      return { row: ctrl ? 0 : row - 1, column };
    case "ArrowDown":
      return { row: ctrl ? rows : row + 1, column };
    case "ArrowLeft":
      return { row, column: ctrl ? 0 : column - 1 };
    case "ArrowRight":
      return { row, column: ctrl ? columns : column + 1 };
    case "Home":
      return { row: ctrl ? 0 : row, column: 0 };
    case "End":
      return { row: ctrl ? rows : row, column: columns };
    case "PageUp":
      return { row: row - PAGE_ROWS, column };
    case "PageDown":
      return { row: row + PAGE_ROWS, column };
    case "Enter":
      return ctrl ? null : { row: shift ? row - 1 : row + 1, column };
    default:
      return null;
  }
}
