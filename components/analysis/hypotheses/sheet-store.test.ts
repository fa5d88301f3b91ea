import { expect, test } from "vitest";
import type { Refusal } from "@/lib/core/command/errors";
import { type At, type SheetCell, sheetStore } from "./sheet-store";

type Sent = Parameters<Parameters<typeof sheetStore>[1]>[0];

/** A sheet whose saves are answered by hand, one after another. */
function sheet() {
  const sends: { cells: Sent; answer: (given: unknown) => void; fail: () => void }[] = [];
  const refusals: [Refusal, (At & SheetCell)[]][] = [];
  const store = sheetStore(
    [[1, 1, "C", "", 3]],
    (cells) =>
      new Promise((resolve, reject) => {
        sends.push({ cells, answer: (given) => resolve(given as never), fail: () => reject() });
      }),
    (refusal, cells) => refusals.push([refusal, cells]),
  );
  const answered = () => new Promise((resolve) => setImmediate(resolve));
  return { store, sends, refusals, answered };
}

const first = { quote: 1, hypothesis: 1 };
const second = { quote: 2, hypothesis: 1 };
const value = (cells: object[]) => ({ ok: true, value: { cells } });

test("a change is shown and sent at once, and changes typed meanwhile are sent together", async () => {
  const { store, sends, answered } = sheet();
  store.set(first, { cell: "I" });
  store.set(first, { cell: "II" });
  store.set(second, { cell: "N" });
  expect([store.get(first).cell, store.get(second).cell]).toEqual(["II", "N"]);
  expect(sends.map(({ cells }) => cells)).toEqual([[{ ...first, cell: "I", version: 3 }]]);
  sends[0]!.answer(value([{ ...first, cell: "I", note: "", version: 4 }]));
  await answered();
  expect(sends[1]!.cells).toEqual([
    { ...first, cell: "II", version: 4 },
    { ...second, cell: "N", version: 0 },
  ]);
  expect([store.get(first).cell, store.isSaving()]).toEqual(["II", true]);
  sends[1]!.answer(
    value([
      { ...first, cell: "II", note: "", version: 5 },
      { ...second, cell: "N", note: "", version: 1 },
    ]),
  );
  await answered();
  expect([store.get(first), store.isSaving()]).toEqual([
    { cell: "II", note: "", version: 5 },
    false,
  ]);
  expect(sends).toHaveLength(2);
});

test("a refused change goes back to what it was, and what was typed since is still sent", async () => {
  const { store, sends, refusals, answered } = sheet();
  store.set(first, { cell: "I" });
  store.set(second, { cell: "N" });
  const current = { cells: [{ ...first, cell: "CC", note: "", version: 7 }] };
  sends[0]!.answer({ ok: false, refusal: { code: "conflict", message: "Changed.", current } });
  await answered();
  expect(store.get(first)).toEqual({ cell: "CC", note: "", version: 7 });
  expect(refusals).toEqual([
    [expect.objectContaining({ code: "conflict" }), [{ ...first, ...store.get(first) }]],
  ]);
  expect(sends[1]!.cells).toEqual([{ ...second, cell: "N", version: 0 }]);
  sends[1]!.fail();
  await answered();
  expect(store.get(second).cell).toBeNull();
  expect(refusals[1]![0].message).toContain("isn’t responding");
  expect(store.mayUndo()).toBe(false);
});

test("a refused note is kept as unsaved text until it is saved, changed back or dropped", async () => {
  const { store, sends, answered } = sheet();
  store.set(first, { note: "Why." });
  sends[0]!.fail();
  await answered();
  expect([store.get(first).note, store.unsavedNote(first)]).toEqual(["", "Why."]);
  store.set(first, { note: "Why." });
  expect(store.unsavedNote(first)).toBeNull();
  sends[1]!.answer({ ok: false, refusal: { code: "signed-out", message: "Sign in again." } });
  await answered();
  expect(store.unsavedNote(first)).toBe("Why.");
  store.set(first, { note: "" });
  expect([store.unsavedNote(first), sends.length]).toEqual([null, 2]);

  store.set(first, { note: "Why." });
  // A newer note is already on its way.
  store.set(first, { note: "Why then." });
  sends[2]!.fail();
  await answered();
  expect([store.unsavedNote(first), store.get(first).note]).toEqual([null, "Why then."]);
  sends[3]!.fail();
  await answered();
  expect(store.unsavedNote(first)).toBe("Why then.");
  store.dropNote(first);
  expect(store.unsavedNote(first)).toBeNull();
});

test("of cells refused together, only the one that was changed elsewhere goes back", async () => {
  const { store, sends, refusals, answered } = sheet();
  const third = { quote: 3, hypothesis: 1 };
  store.set(third, { cell: "C" });
  store.set(first, { cell: "I", note: "Why." });
  store.set(second, { cell: "N" });
  sends[0]!.answer(value([{ ...third, cell: "C", note: "", version: 1 }]));
  await answered();
  expect(sends[1]!.cells).toHaveLength(2);
  const current = { cells: [{ ...first, cell: "CC", note: "", version: 7 }] };
  const conflict = { ok: false, refusal: { code: "conflict", message: "Changed.", current } };
  sends[1]!.answer(conflict);
  await answered();
  // Shown as typed meanwhile, and what is typed on top goes with it.
  expect([store.get(first).cell, store.isSaving(), refusals.length]).toEqual(["I", true, 0]);
  expect(sends[2]!.cells).toEqual([{ ...first, cell: "I", note: "Why.", version: 3 }]);
  store.set(second, { note: "So." });
  sends[2]!.answer(conflict);
  await answered();
  expect([store.get(first).cell, store.unsavedNote(first)]).toEqual(["CC", "Why."]);
  expect(sends[3]!.cells).toEqual([{ ...second, cell: "N", note: "So.", version: 0 }]);
  sends[3]!.answer(value([{ ...second, cell: "N", note: "So.", version: 1 }]));
  await answered();
  expect([store.get(second).cell, store.isSaving(), refusals.length]).toEqual(["N", false, 1]);
});

test("the last cells are undone, latest first", async () => {
  const { store, answered, sends } = sheet();
  store.set(first, { cell: "I" });
  store.set(first, { note: "Why." });
  store.set(second, { cell: "N" });
  expect(store.undo()).toEqual(second);
  expect(store.undo()).toEqual(first);
  expect([store.get(first), store.get(second).cell]).toEqual([
    { cell: "C", note: "Why.", version: 3 },
    null,
  ]);
  expect(store.undo()).toBeNull();
  sends[0]!.answer(value([{ ...first, cell: "I", note: "", version: 4 }]));
  await answered();
  expect(sends[1]!.cells).toEqual([
    { ...first, cell: "C", note: "Why.", version: 4 },
    { ...second, cell: null, version: 0 },
  ]);
});

test("the page's cells are taken over unless an answer is newer", async () => {
  const { store } = sheet();
  store.take([[1, 1, "N", "", 2]]);
  expect(store.get(first).cell).toBe("C");
  store.take([[1, 1, "N", "", 4]]);
  expect(store.get(first).cell).toBe("N");
});
