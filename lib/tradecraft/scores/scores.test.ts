import { describe, expect, test } from "vitest";
import { line, single } from "@/scripts/test/desk/lines";
import { calibrationOf, groupSpells, horizonOf, type Line, scoresOf, spellsOf } from ".";

describe("spells", () => {
  const days = (one: Line) => spellsOf(one).map((spell) => [spell.likelihood, spell.days]);

  test("an estimate holds until the next; the closing day counts", () => {
    expect(
      days(
        line([
          ["01", 60],
          ["04", 80],
        ]),
      ),
    ).toEqual([
      [60, 3],
      [80, 7],
    ]);
  });

  test("the last estimate of a day is that day’s", () => {
    expect(
      days(
        line([
          ["01", 60],
          ["04", 80],
          ["04", 20],
        ]),
      ),
    ).toEqual([
      [60, 3],
      [20, 7],
    ]);
  });

  test("the day on which the outcome was known doesn’t count, nor what was said from then on", () => {
    const early = { resolvedOn: "2023-01-06" };
    expect(
      days(
        line(
          [
            ["01", 60],
            ["06", 99],
          ],
          early,
        ),
      ),
    ).toEqual([[60, 5]]);
    expect(
      days(
        line(
          [
            ["06", 99],
            ["08", 98],
          ],
          early,
        ),
      ),
    ).toEqual([]);
  });

  test("without a closing date a forecast ends when its outcome is known", () => {
    expect(days(line([["01", 60]], { closesOn: null }))).toEqual([[60, 19]]);
  });

  test("a withdrawn dissent holds until that day", () => {
    expect(days(line([["03", 30]], { isDissent: true, withdrawnOn: "2023-01-07" }))).toEqual([
      [30, 4],
    ]);
  });

  test("a void forecast has none, and a day that isn’t a date is refused", () => {
    expect(spellsOf(line([["01", 60]], { outcome: "VOID" }))).toEqual([]);
    expect(() => spellsOf(line([["41", 60]]))).toThrow(RangeError);
  });
});

describe("Brier scores", () => {
  test("by hand: 3 days at 60% and 7 at 80%, which came true", () => {
    const scores = scoresOf(
      spellsOf(
        line([
          ["01", 60],
          ["04", 80],
        ]),
      ),
    )!;
    // (3 × 0.4² + 7 × 0.2²) / 10
    expect(scores.brier).toBeCloseTo(0.076, 12);
    expect(scores.last).toBeCloseTo(0.04, 12);
    expect(scores).toMatchObject({ forecasts: 1, even: 0.25, baseRate: null });
  });

  test("the ten forecasts of rain of Brier’s paper (1950, table 1) score 0.19 over both outcomes", () => {
    // His 0% can’t be an estimate here. Four forecasts of 0%, which were right, add nothing to the sum.
    const rain: [number, boolean][] = [
      [70, false],
      [90, true],
      [80, true],
      [40, true],
      [20, false],
      [10, false],
    ];
    const { brier, forecasts } = scoresOf(single(rain))!;
    expect((2 * brier * forecasts) / 10).toBeCloseTo(0.19, 12);
  });

  test("the example of scikit-learn’s brier_score_loss scores 0.0375", () => {
    const pairs: [number, boolean][] = [
      [10, false],
      [90, true],
      [80, true],
      [30, false],
    ];
    expect(scoresOf(single(pairs))!.brier).toBeCloseTo(0.0375, 12);
  });

  test("each forecast counts once, however long it ran", () => {
    const long = spellsOf(line([["01", 90]], { forecast: "long" }));
    const short = spellsOf(line([["10", 50]], { forecast: "short" }));
    expect(scoresOf([...long, ...short])!.brier).toBeCloseTo((0.01 + 0.25) / 2, 12);
  });

  test("the base rate of a forecast is how often the others came true", () => {
    const pairs: [number, boolean][] = [
      [60, true],
      [60, true],
      [60, false],
    ];
    // For a true one the others say 1/2, for the false one 1.
    expect(scoresOf(single(pairs))!.baseRate).toBeCloseTo((0.25 + 0.25 + 1) / 3, 12);
  });

  test("without forecasts there is no score", () => {
    expect(scoresOf([])).toBeNull();
  });

  test("people are scored for the days on which their estimate held, dissenters for theirs", () => {
    const spells = [
      ...spellsOf(
        line([
          ["01", 60, "ana"],
          ["04", 80, "bo"],
          ["09", 70, "ana"],
        ]),
      ),
      ...spellsOf(line([["02", 20, "cy"]], { isDissent: true })),
      ...spellsOf(line([["03", 90, "di"]], { isDissent: true })),
    ];
    const byPerson = groupSpells(spells, ({ person }) => person);
    // (3 × 0.4² + 2 × 0.3²) / 5
    expect(scoresOf(byPerson.get("ana")!)!.brier).toBeCloseTo(0.132, 12);
    expect(scoresOf(byPerson.get("bo")!)!.brier).toBeCloseTo(0.04, 12);
    expect(scoresOf(byPerson.get("cy")!)!.brier).toBeCloseTo(0.64, 12);
    const [desk, dissents] = [false, true].map((is) =>
      spells.filter(({ isDissent }) => isDissent === is),
    );
    expect(scoresOf(desk!)!.forecasts).toBe(1);
    expect(scoresOf(dissents!)).toMatchObject({ forecasts: 2 });
    expect(scoresOf(dissents!)!.brier).toBeCloseTo((0.64 + 0.01) / 2, 12);
  });
});

test.each([
  [1, "MONTH"],
  [30, "MONTH"],
  [31, "QUARTER"],
  [91, "QUARTER"],
  [92, "YEAR"],
  [365, "YEAR"],
  [366, "LONGER"],
])("%i days ahead is %s", (ahead, horizon) => expect(horizonOf({ ahead })).toBe(horizon));

test("a horizon is counted from the day of the estimate to the end of the forecast", () => {
  expect(
    spellsOf(
      line([
        ["01", 60],
        ["04", 80],
      ]),
    ).map(({ ahead }) => ahead),
  ).toEqual([10, 7]);
});

test("10,000 resolved forecasts are scored in well under 300 ms", () => {
  const lines = Array.from({ length: 10_000 }, (_, k) =>
    line(
      [
        ["01", 60],
        ["03", 85],
        ["06", 30],
      ],
      { forecast: `f${k}`, issue: `i${k % 500}` },
    ),
  );
  const before = process.cpuUsage();
  const spells = lines.flatMap(spellsOf);
  scoresOf(spells);
  calibrationOf(spells);
  for (const group of groupSpells(spells, ({ issue }) => issue).values()) scoresOf(group);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(300);
});
