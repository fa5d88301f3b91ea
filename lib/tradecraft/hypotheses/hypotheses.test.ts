import { describe, expect, test } from "vitest";
import { CELLS, type Cell, pointsOf, type Row } from "./cells";
import { diagnosticity, verdictOf } from "./diagnosticity";
import { differencesOf, stepsApart, stepsBetween } from "./disagreement";
import { leadersOf, pointsAgainst, ranksOf, standingsOf } from "./ranking";
import { decidingEvidence } from "./sensitivity";

/** A matrix as people write it: a line for each piece of evidence, a dot for a blank cell. */
const matrix = (text: string): Row[] =>
  text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .split(/\s+/)
        .map((cell) => (cell === "." ? null : (cell as Cell))),
    );

// By hand: H1 has I + II = 3, H2 has I = 1, H3 has II + I = 3.
const WORKED = matrix(`
  C  C  CC
  I  C  II
  II I  I
  N  NA .
`);

describe("ranking by least inconsistency", () => {
  test("a worked case: an I counts one, a II two, and everything else nothing", () => {
    expect(standingsOf(WORKED, 3)).toEqual([
      { points: 3, rank: 2, against: 2, blank: 0 },
      { points: 1, rank: 1, against: 1, blank: 0 },
      { points: 3, rank: 2, against: 2, blank: 1 },
    ]);
  });

  test("much support does not outweigh a little inconsistency", () => {
    const rows = matrix(`
      CC N
      CC N
      CC N
      I  N
    `);
    expect(standingsOf(rows, 2).map(({ rank }) => rank)).toEqual([2, 1]);
  });

  test("equal points share a rank, and the next rank is skipped", () => {
    expect(ranksOf([2, 0, 2, 5])).toEqual([2, 1, 2, 4]);
    expect(leadersOf(ranksOf([0, 3, 0]))).toEqual([0, 2]);
    expect(standingsOf([], 2).map(({ rank }) => rank)).toEqual([1, 1]);
  });
});

describe("which evidence decides", () => {
  test("a worked case: leaving out one piece after another", () => {
    // Points 3, 1, 3. Without the second piece 2, 1, 1: H2 and H3 lead. Without the third 1, 0, 2: H1 comes second
    // alone.
    expect(decidingEvidence(WORKED, 3)).toEqual([
      { row: 1, changesLead: true, leaders: [1, 2], ranks: [3, 1, 1] },
      { row: 2, changesLead: false, leaders: [1], ranks: [2, 1, 3] },
    ]);
  });

  test("a single piece on which the lead rests", () => {
    const rows = matrix(`
      I  C
      C  .
    `);
    expect(decidingEvidence(rows, 2)).toEqual([
      { row: 0, changesLead: true, leaders: [0, 1], ranks: [1, 1] },
    ]);
    expect(decidingEvidence([...rows, ...matrix("II C")], 2)).toEqual([]);
  });

  test.each([
    ["C CC C", 0, "NOTHING"],
    ["I I I", 0, "NOTHING"],
    ["NA N C", 0, "NOTHING"],
    ["C I", 1, "TELLS"],
    ["II C C", 4, "TELLS"],
    ["II I C", 4, "TELLS"],
    ["I . .", 0, "PARTLY"],
    ["I C .", 1, "TELLS"],
    [". .", 0, "BLANK"],
    ["II", 0, "PARTLY"],
  ] as const)("%s sets the hypotheses %i apart: %s", (line, apart, verdict) => {
    const [row] = matrix(line);
    expect([diagnosticity(row!), verdictOf(row!)]).toEqual([apart, verdict]);
  });
});

describe("where analysts differ", () => {
  test.each([
    ["CC", "II", 4],
    ["C", "I", 2],
    ["CC", "C", 1],
    ["N", "NA", 1],
    ["NA", "I", 1],
    ["NA", "CC", 2],
    ["NA", "NA", 0],
  ] as const)("%s and %s are %i steps apart", (one, other, steps) => {
    expect([stepsBetween(one, other), stepsBetween(other, one)]).toEqual([steps, steps]);
  });

  test("a worked case, furthest apart first; what only one has assessed isn't compared", () => {
    const [ana, tomasz] = [matrix("C I\nC .\nN C"), matrix("I II\n. C\nN CC")];
    expect(differencesOf([ana, tomasz], 3, 2)).toEqual({
      compared: 4,
      differences: [
        { row: 0, hypothesis: 0, steps: 2 },
        { row: 0, hypothesis: 1, steps: 1 },
        { row: 2, hypothesis: 1, steps: 1 },
      ],
    });
    expect(stepsApart(["C", null, "II", "N"])).toBe(3);
    expect(stepsApart(["C", null])).toBeNull();
  });
});

describe("for any matrix", () => {
  /** The same numbers each time, from 0 to 1 (a Lehmer generator). */
  let state = 4711;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const anyRow = (hypotheses: number): Row =>
    Array.from({ length: hypotheses }, () => pick([...CELLS, null]));
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, by: next() }))
      .sort((a, b) => a.by - b.by)
      .map(({ item }) => item);

  const cases = Array.from({ length: 300 }, () => {
    const hypotheses = 2 + Math.floor(next() * 6);
    const rows = Array.from({ length: Math.floor(next() * 15) }, () => anyRow(hypotheses));
    return { hypotheses, rows };
  });

  test("the order of the evidence doesn't matter, and hypotheses keep their ranks in any order", () => {
    for (const { hypotheses, rows } of cases) {
      const standings = standingsOf(rows, hypotheses);
      expect(standingsOf(shuffled(rows), hypotheses)).toEqual(standings);
      const order = shuffled(standings.map((_, at) => at));
      const moved = rows.map((row) => order.map((at) => row[at]!));
      expect(standingsOf(moved, hypotheses)).toEqual(order.map((at) => standings[at]));
    }
  });

  test("ranks follow the points, and evidence that counts equally against all changes none", () => {
    for (const { hypotheses, rows } of cases) {
      const standings = standingsOf(rows, hypotheses);
      for (const one of standings)
        for (const other of standings)
          expect(Math.sign(one.rank - other.rank)).toBe(Math.sign(one.points - other.points));
      const all = new Array<Cell>(hypotheses).fill(pick(CELLS));
      expect(standingsOf([...rows, all], hypotheses).map(({ rank }) => rank)).toEqual(
        standings.map(({ rank }) => rank),
      );
    }
  });

  test("support, neutrality and irrelevance count for the same: nothing", () => {
    for (const { hypotheses, rows } of cases) {
      const other = rows.map((row) =>
        row.map((cell) =>
          pointsOf(cell) === 0 ? pick<Cell | null>(["CC", "C", "N", "NA", null]) : cell,
        ),
      );
      expect(pointsAgainst(other, hypotheses)).toEqual(pointsAgainst(rows, hypotheses));
    }
  });

  test("leaving out evidence is the same as ranking the rest", () => {
    for (const { hypotheses, rows } of cases) {
      const ranks = (some: Row[]) => standingsOf(some, hypotheses).map(({ rank }) => rank);
      const before = ranks(rows);
      const expected = rows.flatMap((_, row) => {
        const rest = ranks(rows.filter((_, at) => at !== row));
        return String(rest) === String(before) ? [] : [[row, rest]];
      });
      const found = decidingEvidence(rows, hypotheses).map(({ row, ranks }) => [row, ranks]);
      expect(found.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(expected);
    }
  });

  test("evidence tells hypotheses apart if and only if its points differ, in whatever order", () => {
    for (const { rows } of cases)
      for (const row of rows) {
        const points = new Set(row.filter((cell) => cell !== null).map(pointsOf));
        expect(diagnosticity(row) > 0).toBe(points.size > 1);
        expect(diagnosticity(shuffled(row))).toBe(diagnosticity(row));
      }
  });

  test("steps are a distance", () => {
    for (const a of CELLS)
      for (const b of CELLS) {
        expect(stepsBetween(a, b) === 0).toBe(a === b);
        for (const c of CELLS)
          expect(stepsBetween(a, c)).toBeLessThanOrEqual(stepsBetween(a, b) + stepsBetween(b, c));
      }
  });
});
