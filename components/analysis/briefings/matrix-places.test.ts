import { expect, test } from "vitest";
import type { SummaryIssue } from "@/lib/analysis/briefings/schema";
import { acrossOf, matrixOf, matrixPoints, middleOf } from "./matrix-places";

const issue = (number: number, salience: number, likelihood: number | null, was?: number) =>
  ({
    key: `USCN-${number}`,
    slug: `issue-${number}`,
    title: `Issue ${number}`,
    salience,
    outlook: likelihood && {
      likelihood,
      previousLikelihood: was ?? null,
      scale: "ICD203_A",
      outcome: null,
    },
  }) as SummaryIssue;

test("the likely are to the right of the unlikely, and the salient above the rest", () => {
  const [first, second] = matrixPoints([
    issue(1, 5, 80, 60),
    issue(2, 2, 15, 15),
    issue(3, 1, null),
  ]);
  expect(first).toMatchObject({ mark: "2", x: acrossOf(15), y: middleOf(2), was: null });
  expect(second).toMatchObject({
    mark: "1",
    x: acrossOf(80),
    y: middleOf(5),
    was: acrossOf(60),
    label: "Issue 1: very likely (80%), salience 5",
  });
  expect(second!.y).toBeLessThan(first!.y);
  const [fallen] = matrixPoints([issue(4, 3, 20, 40)]);
  expect(second!.labelX).toBeGreaterThan(second!.x);
  expect(fallen!.labelX).toBeLessThan(fallen!.x);
});

test("a label that has no room between its point and the axis is behind the end of the line", () => {
  const other = { ...issue(1, 3, 20), key: "USJP-1" };
  const [unlikely] = matrixPoints([issue(6, 5, 4, 14), other]);
  expect(unlikely).toMatchObject({ mark: "USCN-6", was: acrossOf(14) });
  expect(unlikely!.labelX).toBeGreaterThan(acrossOf(14));
});

test("three issues with one likelihood and salience don’t cover each other", () => {
  const points = matrixPoints([1, 2, 3].map((number) => issue(number, 4, 50)));
  expect(new Set(points.map(({ y }) => y)).size).toBe(3);
});

test("a resolved forecast’s label gives its outcome before its last estimate", () => {
  const open = issue(1, 3, 47);
  const known = { ...open, outlook: { ...open.outlook, outcome: "YES" } } as SummaryIssue;
  expect(matrixPoints([open])).toMatchObject([{ resolved: false }]);
  expect(matrixPoints([known])).toMatchObject([
    {
      resolved: true,
      label: "Issue 1: resolved: yes, last estimated roughly even chance (47%), salience 3",
    },
  ]);
});

test("the lines of two issues that changed places are next to each other", () => {
  const [one, other] = matrixPoints([issue(1, 3, 25, 30), issue(2, 3, 30, 25)]);
  expect(one!.y).not.toBe(other!.y);
});

test("five issues in one cell, of which some fell, have labels that don’t cover each other", () => {
  const points = matrixPoints([
    ...[1, 2, 3].map((number) => issue(number, 4, 50)),
    ...[14, 15].map((number) => issue(number, 4, 51, 60)),
  ]);
  const boxes = points.map(({ x, y, labelX, mark }) => {
    const ends = labelX + 7 * mark.length * (labelX < x ? -1 : 1);
    return { y, from: Math.min(x, labelX, ends), to: Math.max(x, labelX, ends) };
  });
  for (const one of boxes)
    for (const other of boxes)
      if (one !== other && one.y === other.y)
        expect(one.to < other.from || other.to < one.from).toBe(true);
});

test("issues of two relationships are labelled with their whole keys", () => {
  const other = { ...issue(1, 3, 20), key: "USJP-1" };
  expect(matrixPoints([issue(1, 3, 70), other]).map(({ mark }) => mark)).toEqual([
    "USJP-1",
    "USCN-1",
  ]);
});

test("the legend explains the numbers by an issue that is shown, and says how many are not", () => {
  expect(matrixOf([issue(1, 5, null), issue(3, 4, 40)]).note).toBe(
    "Numbers are issue keys: 3 is USCN-3. 1 issue without an outlook isn’t shown.",
  );
  expect(matrixOf([issue(3, 4, 40)]).note).toBe("Numbers are issue keys: 3 is USCN-3.");
});
