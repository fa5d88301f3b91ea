import { describe, expect, test } from "vitest";
import { countByColumn, MAX_STROKE, strokePath } from "./columns";
import { inPeriod, periodsOf } from "./periods";
import { dotPath, levelPath, levelsOf, risePath } from "./step-line";
import { monthsIn, timeAxis } from "./time-axis";

const day = (text: string) => Date.parse(text);
const year = { from: day("2023-01-01"), to: day("2024-01-01") };
const tenUnits = timeAxis({ from: 0, to: 10 }, 10);

describe("a time axis", () => {
  test("reaches from end to end, and keeps what is outside at its ends", () => {
    expect([-5, 0, 4.4, 10, 12].map(tenUnits)).toEqual([0, 0, 4, 10, 10]);
    expect(timeAxis({ from: 7, to: 7 }, 100)(7)).toBe(0);
  });

  test.each([
    [12, ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]],
    [6, ["01", "03", "05", "07", "09", "11"]],
    [5, ["01", "04", "07", "10"]],
    [3, ["01", "07"]],
    [1, ["01"]],
  ])("with room for %i months of a year", (max, months) => {
    expect(monthsIn(year, max).map((time) => new Date(time).toISOString().slice(5, 7))).toEqual(
      months,
    );
  });
});

describe("a step line", () => {
  const steps = [
    { time: 6, value: 80 },
    { time: 0, value: 40 },
    { time: 3, value: 55 },
  ];

  test("is level until the next step, whatever order they come in", () => {
    const levels = levelsOf(steps, tenUnits, 10);
    expect(levelPath(levels)).toBe("M0 60H3M3 45H6M6 20H10");
    expect(risePath(steps, tenUnits)).toBe("M3 45v15M6 20v25");
    expect(dotPath(levels)).toBe("M0 60h0M3 45h0M6 20h0");
  });

  test("shows the last step of a column, and the whole swing in it", () => {
    const swing = [
      { time: 3.1, value: 90 },
      { time: 3.2, value: 10 },
    ];
    expect(levelPath(levelsOf([...steps, ...swing], tenUnits, 10))).toBe("M0 60H3M3 90H6M6 20H10");
    expect(risePath([...steps, ...swing], tenUnits)).toBe("M3 10v80M6 20v70");
  });
});

describe("marks", () => {
  test("are counted by column, and a doubling makes a stroke longer", () => {
    const times = [9, 1, 1.2, 1.4, 0.9];
    expect(countByColumn(times, tenUnits)).toEqual([
      [1, 4],
      [9, 1],
    ]);
    expect(strokePath(times, tenUnits, 12, -1)).toBe("M1 12v-8M9 12v-4");
    expect(strokePath(times, tenUnits, 12, 1)).toBe("M1 12v8M9 12v4");
  });

  test("never leave their lane", () => {
    expect(strokePath(Array(5000).fill(1), tenUnits, 12, -1)).toBe(`M1 12v-${MAX_STROKE}`);
  });
});

describe("periods", () => {
  const items = Array.from({ length: 365 }, (_, k) => ({ time: year.from + k * 86_400_000 }));

  test.each([
    [3, 60, 3],
    [365, 60, 12],
    [365, 6, 6],
    [365, 1, 1],
  ])("%i times make at most %i periods: %i", (count, max, expected) => {
    const periods = periodsOf(
      items.slice(0, count).map(({ time }) => time),
      year,
      max,
    );
    expect(periods).toHaveLength(expected);
    // Together they leave nothing out, and nothing is in two.
    expect(periods.flatMap((period) => inPeriod(items, period))).toEqual(items);
  });

  test("nothing makes none", () => {
    expect(periodsOf([], year, 60)).toEqual([]);
  });
});
