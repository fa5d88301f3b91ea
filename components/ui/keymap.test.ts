import { expect, test } from "vitest";
import { placesFor } from "@/components/desk/shell/places";
import { KEYS, shownKey } from "./keymap";

test("keys are shown as they appear on a keyboard", () => {
  expect(["j", "X", " ", "Escape", "g s", "?"].map(shownKey)).toEqual([
    "J",
    "Shift+X",
    "Space",
    "Escape",
    "G then S",
    "?",
  ]);
});

test("no single key is also the start of a pair, and no two places share keys", () => {
  const pairs = placesFor({ ingest: true, admin: true }).flatMap(({ key }) => key ?? []);
  expect(new Set(pairs).size).toBe(pairs.length);
  const first = new Set(pairs.map((pair) => pair.split(" ")[0]));
  expect(Object.values(KEYS).filter((key) => first.has(key))).toEqual([]);
});
