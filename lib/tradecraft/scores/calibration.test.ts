import { describe, expect, test } from "vitest";
import { line, single } from "@/scripts/test/desk/lines";
import { calibrationOf, calibrationSentence, spellsOf, wilsonInterval } from ".";

describe("calibration", () => {
  const worded = (likelihood: number, total: number, cameTrue: number) =>
    single(Array.from({ length: total }, (_, k) => [likelihood, k < cameTrue]));

  test("of what was called likely, how much came true", () => {
    const [likely, ...rest] = calibrationOf(worded(65, 24, 17));
    expect(rest).toEqual([]);
    expect(likely).toMatchObject({ scale: "ICD203_A", forecasts: 24, cameTrue: 17 });
    expect(likely!.interval).toEqual(wilsonInterval(17, 24));
    expect(calibrationSentence(likely!)).toBe(
      "Of 24 forecasts called “likely” (56 to 79%), 17 came true: 71% (90% interval: 54 to 83%), in line with the word.",
    );
  });

  test.each([
    [65, 20, 4, "less often than the word says"],
    [10, 20, 12, "more often than the word says"],
  ])("at %i%%, of %i forecasts %i is %s", (likelihood, total, cameTrue, verdict) => {
    expect(calibrationSentence(calibrationOf(worded(likelihood, total, cameTrue))[0]!)).toContain(
      verdict,
    );
  });

  test("under ten nothing is said", () => {
    const [likely] = calibrationOf(worded(65, 9, 9));
    expect(likely!.interval).toBeNull();
    expect(calibrationSentence(likely!)).toBe(
      "9 forecasts called “likely” (56 to 79%): too few to judge; 10 are needed.",
    );
  });

  test("a forecast counts once for each word that it was given", () => {
    const spells = spellsOf(
      line([
        ["01", 60],
        ["03", 85],
        ["05", 70],
        ["07", 75],
      ]),
    );
    expect(calibrationOf(spells).map(({ band, forecasts }) => [band.term, forecasts])).toEqual([
      ["likely", 1],
      ["very likely", 1],
    ]);
  });

  test("words of different scales are kept apart, and a percentage without a word is left out", () => {
    const spells = [
      ...spellsOf(line([["01", 60]])),
      ...spellsOf(
        line(
          [
            ["01", 60],
            ["05", 52],
          ],
          { forecast: "f2", scale: "PHIA" },
        ),
      ),
    ];
    expect(calibrationOf(spells).map(({ scale, band }) => [scale, band.term])).toEqual([
      ["ICD203_A", "likely"],
      ["PHIA", "likely or probable"],
    ]);
  });
});
