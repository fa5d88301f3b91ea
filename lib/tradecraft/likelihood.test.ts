import { describe, expect, test } from "vitest";
import {
  BANDS,
  inSentence,
  LIKELIHOOD_SCALES,
  type LikelihoodScale,
  likelihoodPhrase,
  likelihoodTerm,
  neighbouringTerms,
  rangeOf,
  scaleInWords,
} from "./likelihood";

const percents = Array.from({ length: 99 }, (_, i) => i + 1);

test("the ranges of a legend never overlap, and each percentage is in that of its word", () => {
  for (const scale of LIKELIHOOD_SCALES)
    for (const percent of percents) {
      const holding = BANDS[scale].filter((band) => {
        const [low, high] = rangeOf(band).split("–").map(Number) as [number, number];
        return low <= percent && percent <= high;
      });
      const term = likelihoodTerm(percent, scale);
      expect(holding.map((band) => band.term)).toEqual(term ? [term] : []);
    }
  expect(scaleInWords("ICD203_A")).toBe(
    "almost no chance 1–5%; very unlikely 6–20%; unlikely 21–44%; roughly even chance 45–55%; likely 56–79%; very likely 80–94%; almost certain 95–99%",
  );
});

test("only terms that can be counted have an article in a sentence", () => {
  const terms = LIKELIHOOD_SCALES.flatMap((scale) => BANDS[scale].map(({ term }) => term));
  expect(terms.map(inSentence).filter((words) => words.startsWith("a "))).toEqual([
    "a roughly even chance",
    "a remote chance",
    "a realistic possibility",
  ]);
  expect(inSentence("roughly even chance (50%)")).toBe("a roughly even chance (50%)");
});

describe("ICD 203", () => {
  test.each([
    [1, "almost no chance"],
    [5, "almost no chance"],
    [6, "very unlikely"],
    [20, "very unlikely"],
    [21, "unlikely"],
    [44, "unlikely"],
    [45, "roughly even chance"],
    [55, "roughly even chance"],
    [56, "likely"],
    [79, "likely"],
    [80, "very likely"],
    [94, "very likely"],
    [95, "almost certain"],
    [99, "almost certain"],
  ])("%i is %s", (percent, term) => {
    expect(likelihoodTerm(percent)).toBe(term);
  });

  test("row B has other terms for the same bands", () => {
    expect(likelihoodTerm(5, "ICD203_B")).toBe("remote");
    expect(likelihoodTerm(50, "ICD203_B")).toBe("roughly even odds");
    expect(likelihoodTerm(65, "ICD203_B")).toBe("probable");
    expect(likelihoodTerm(95, "ICD203_B")).toBe("nearly certain");
  });
});

describe("PHIA", () => {
  test.each([
    [5, "remote chance"],
    [10, "highly unlikely"],
    [20, "highly unlikely"],
    [25, "unlikely"],
    [35, "unlikely"],
    [40, "realistic possibility"],
    [49, "realistic possibility"],
    [55, "likely or probable"],
    [75, "likely or probable"],
    [80, "highly likely"],
    [90, "highly likely"],
    [95, "almost certain"],
  ])("%i is %s", (percent, term) => {
    expect(likelihoodTerm(percent, "PHIA")).toBe(term);
  });

  test.each([6, 9, 21, 24, 36, 39, 50, 54, 76, 79, 91, 94])("%i has no term", (percent) => {
    expect(likelihoodTerm(percent, "PHIA")).toBeNull();
  });

  test("only a percentage in a gap has neighbouring terms", () => {
    const neighbours = neighbouringTerms(52, "PHIA");
    expect(neighbours?.below.term).toBe("realistic possibility");
    expect(neighbours?.above.term).toBe("likely or probable");
    expect(neighbouringTerms(60, "PHIA")).toBeNull();
  });

  test("every gap lies between two terms", () => {
    for (const percent of percents.filter((p) => likelihoodTerm(p, "PHIA") === null)) {
      const { below, above } = neighbouringTerms(percent, "PHIA")!;
      expect(below.high).toBeLessThan(percent);
      expect(above.low).toBeGreaterThan(percent);
    }
  });
});

/**
 * The tables as ICD 203 (D.6.e(2)(a)) and PHIA's yardstick of March 2025 print them, written out a second time: the
 * terms, and the percentages that they reach up to. ICD 203's bands touch; 45 to 55 is the middle one, and any other
 * boundary belongs to the band farther from 50. In a gap of the yardstick (null) there is no term.
 */
const TABLES: Record<LikelihoodScale, [upTo: number, term: string | null][]> = {
  ICD203_A: [
    [5, "almost no chance"],
    [20, "very unlikely"],
    [44, "unlikely"],
    [55, "roughly even chance"],
    [79, "likely"],
    [94, "very likely"],
    [99, "almost certain"],
  ],
  ICD203_B: [
    [5, "remote"],
    [20, "highly improbable"],
    [44, "improbable"],
    [55, "roughly even odds"],
    [79, "probable"],
    [94, "highly probable"],
    [99, "nearly certain"],
  ],
  PHIA: [
    [5, "remote chance"],
    [9, null],
    [20, "highly unlikely"],
    [24, null],
    [35, "unlikely"],
    [39, null],
    [49, "realistic possibility"],
    [54, null],
    [75, "likely or probable"],
    [79, null],
    [90, "highly likely"],
    [94, null],
    [99, "almost certain"],
  ],
};

test.each(LIKELIHOOD_SCALES)(
  "by %s every whole percentage has the table’s word and no other",
  (scale) => {
    const table = TABLES[scale];
    for (const percent of percents) {
      const row = table.findIndex(([upTo]) => percent <= upTo);
      const term = table[row]![1];
      expect(likelihoodTerm(percent, scale), `${percent}%`).toBe(term);
      const covering = BANDS[scale].filter(({ low, high }) => low <= percent && percent <= high);
      expect(
        covering.map((band) => band.term),
        `${percent}%`,
      ).toEqual(term === null ? [] : [term]);
      const neighbours = neighbouringTerms(percent, scale);
      expect(neighbours && [neighbours.below.term, neighbours.above.term], `${percent}%`).toEqual(
        term === null ? [table[row - 1]![1], table[row + 1]![1]] : null,
      );
    }
  },
);

test.each([0, 100, -1, 101, 50.5, Number.NaN, Number.POSITIVE_INFINITY])(
  "%d isn't an estimate on any scale",
  (percent) => {
    for (const scale of LIKELIHOOD_SCALES) {
      expect(() => likelihoodTerm(percent, scale)).toThrow(RangeError);
    }
  },
);

test("a phrase has the term and the number", () => {
  expect(likelihoodPhrase(65)).toBe("likely (65%)");
  expect(likelihoodPhrase(65, "ICD203_B")).toBe("probable (65%)");
  expect(likelihoodPhrase(52, "PHIA")).toBe("52%");
});
