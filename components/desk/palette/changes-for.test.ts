import { expect, test } from "vitest";
import { changesFor } from "./changes-for";

const data = { people: [], labels: ["trade", "climate", "talks"] };
const shown = (of: string[][], asked = "") =>
  changesFor("labels", data, of, asked).map(({ label, ticked, change }) => [
    label,
    ticked?.on,
    change,
  ]);

test("labels are ticked by how many of the selected issues have them, and each can be toggled", () => {
  expect(shown([["climate", "tariffs"], ["climate"]])).toEqual([
    ["climate", "all", { remove: ["climate"] }],
    ["tariffs", "some", { add: ["tariffs"] }],
    ["trade", "none", { add: ["trade"] }],
    ["talks", "none", { add: ["talks"] }],
  ]);
  const [, some] = changesFor("labels", data, [["climate", "tariffs"], ["climate"]], "");
  expect(some?.ticked?.detail).toBe("on 1 of 2");
});

test("a label that no issue has can be added as a new one, and not one that exists in other letters", () => {
  expect(shown([[]], "visas").at(-1)).toEqual([
    "Add “visas” as a new label",
    undefined,
    { add: ["visas"] },
  ]);
  expect(shown([[]], "Trade")).toHaveLength(3);
});

test("labels separated by commas are added one by one, as in the form", () => {
  expect(shown([[]], "visas, Trade, ports,").at(-1)).toEqual([
    "Add “visas”, “trade” and “ports”",
    undefined,
    { add: ["visas", "trade", "ports"] },
  ]);
});
