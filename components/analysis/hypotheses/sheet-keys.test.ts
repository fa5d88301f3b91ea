import { describe, expect, test } from "vitest";
import { actOf, typeInto } from "./sheet-keys";

const size = { rows: 20, columns: 3, typed: "" };
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, more = {}, at = { row: 5, column: 1 }) =>
  actOf({ ...plain, key, ...more }, at, size);
const CTRL = { ctrlKey: true };

describe("keys of the sheet", () => {
  test.each([
    ["ArrowUp", {}, 4, 1],
    ["ArrowDown", {}, 6, 1],
    ["ArrowLeft", {}, 5, 0],
    ["ArrowRight", {}, 5, 2],
    ["Enter", {}, 6, 1],
    ["Enter", { shiftKey: true }, 4, 1],
    ["Home", {}, 5, 0],
    ["End", {}, 5, 2],
    ["Home", CTRL, 0, 0],
    ["End", CTRL, 19, 2],
    ["ArrowDown", CTRL, 19, 1],
    ["ArrowUp", { metaKey: true }, 0, 1],
    ["PageDown", {}, 15, 1],
    ["PageUp", {}, 0, 1],
  ] as const)("%s %o moves to row %i, column %i", (key, more, row, column) => {
    expect(press(key, more)).toEqual({ move: { row, column } });
  });

  test("nothing leaves the sheet", () => {
    const last = { row: 19, column: 2 };
    expect(press("ArrowDown", {}, last)).toEqual({ move: last });
    expect(press("ArrowRight", {}, last)).toEqual({ move: last });
    expect(press("ArrowUp", {}, { row: 0, column: 0 })).toEqual({ move: { row: 0, column: 0 } });
  });

  test("Delete clears, F2 writes a note, Ctrl+Z undoes, and other keys are the page's", () => {
    expect(press("Delete")).toEqual({ set: null, typed: "" });
    expect(press("Backspace")).toEqual({ set: null, typed: "" });
    expect(press("F2")).toEqual({ note: true });
    expect(press("z", CTRL)).toEqual({ undo: true });
    expect(press("z", { metaKey: true })).toEqual({ undo: true });
    for (const key of ["Tab", "Escape", "?", "z", "x"]) expect(press(key)).toBeNull();
    for (const key of ["c", "a", "Enter"]) expect(press(key, CTRL)).toBeNull();
    expect(press("ArrowLeft", { altKey: true })).toBeNull();
  });
});

test.each([
  ["c", "C"],
  ["cc", "CC"],
  ["CC", "CC"],
  ["ccc", "C"],
  ["n", "N"],
  ["nn", "N"],
  ["na", "NA"],
  ["a", "NA"],
  ["i", "I"],
  ["ii", "II"],
  ["ci", "I"],
  ["ic", "C"],
  ["ca", "NA"],
] as const)("typing %s gives %s", (keys, cell) => {
  let typed = "";
  let set: string | null = null;
  for (const key of keys) ({ set, typed } = typeInto(typed, key)!);
  expect(set).toBe(cell);
});
