import { expect, test } from "vitest";
import { readMarked } from "./marked";
import type { Prediction } from "./prediction";
import { asReport } from "./report";
import { scoreKinds } from "./score";

test("the report has a line for each style and one for all", () => {
  const gold = readMarked(
    "=== said-1\nA Ana Roe\n---\n“{{d A|Yes}},” said Ana Roe. She denied that {{i A -|it rained}}.\n\n=== snow-1\n---\nSnow fell.\n",
  );
  // Both are found; one has a family name only, and the denial is filed as said.
  const [yes, rain] = gold[0]!.quotes.map(({ start, end, kind }) => ({ start, end, kind }));
  const quotes: Prediction["quotes"] = [
    { ...yes!, speaker_text: "Roe" },
    { ...rain!, speaker_text: "Ana Roe" },
  ];
  const said = { id: "said-1", language: "en", quotes };
  const table = asReport(scoreKinds(gold, [said])).split("\n");
  const cells = table.map((line) => line.trim().split(/ {2,}/));
  expect(cells.map(([style]) => style)).toEqual(["style", "said", "snow", "all"]);
  const cell = (style: string, column: string) =>
    cells.find(([name]) => name === style)![cells[0]!.indexOf(column)];
  const columns = ["texts", "quoted", "indirect", "all", "complete", "speaker", "last name"];
  expect(columns.map((column) => cell("said", column))).toEqual([
    "1",
    "100.0",
    "100.0",
    "100.0",
    "0.0",
    "50.0",
    "100.0",
  ]);
  expect(cell("said", "assertion")).toBe("50.0");
  expect(cell("said", "filed as said")).toBe("1/1");
  expect([cell("snow", "quoted"), cell("snow", "language")]).toEqual(["–", "0.0"]);
  expect([cell("all", "texts"), cell("all", "language"), cell("all", "head")]).toEqual([
    "2",
    "50.0",
    "–",
  ]);
});
