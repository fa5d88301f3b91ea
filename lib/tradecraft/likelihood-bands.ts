/** Scales of words for likelihoods; their sources are with BANDS below. */
export const LIKELIHOOD_SCALES = ["ICD203_A", "ICD203_B", "PHIA"] as const;
export type LikelihoodScale = (typeof LIKELIHOOD_SCALES)[number];

/**
 * One term of a scale. `low` and `high` are the whole percentages that it covers, inclusive; `from` and `to`
 * are its printed edges, for drawing it on an axis from 0 to 100.
 */
export interface Band {
  term: string;
  low: number;
  high: number;
  from: number;
  to: number;
}

export const SCALE_LABELS: Record<LikelihoodScale, string> = {
  ICD203_A: "ICD 203, row A",
  ICD203_B: "ICD 203, row B",
  PHIA: "PHIA yardstick",
};

// low, high, from, to. The printed bands touch: 45 and 55 belong to the middle one, and every other boundary to
// the band farther from 50.
const ICD_203 = [
  [1, 5, 0, 5],
  [6, 20, 5, 20],
  [21, 44, 20, 45],
  [45, 55, 45, 55],
  [56, 79, 55, 80],
  [80, 94, 80, 95],
  [95, 99, 95, 100],
] as const;

function icd203(terms: readonly string[]): Band[] {
  return ICD_203.map(([low, high, from, to], i) => ({ term: terms[i]!, low, high, from, to }));
}

/**
 * The bands of each scale, in ascending order.
 *
 * ICD 203: Intelligence Community Directive 203, Analytic Standards (2 January 2015), D.6.e(2)(a).
 * A document uses one row and never both.
 *
 * PHIA: probability yardstick of the UK Professional Head of Intelligence Assessment (March 2025).
 * The gaps between its bands are deliberate.
 */
export const BANDS: Record<LikelihoodScale, readonly Band[]> = {
  ICD203_A: icd203([
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even chance",
    "likely",
    "very likely",
    "almost certain",
  ]),
  ICD203_B: icd203([
    "remote",
    "highly improbable",
    "improbable",
    "roughly even odds",
    "probable",
    "highly probable",
    "nearly certain",
  ]),
  PHIA: [
    { term: "remote chance", low: 1, high: 5, from: 0, to: 5 },
    { term: "highly unlikely", low: 10, high: 20, from: 10, to: 20 },
    { term: "unlikely", low: 25, high: 35, from: 25, to: 35 },
    { term: "realistic possibility", low: 40, high: 49, from: 40, to: 50 },
    { term: "likely or probable", low: 55, high: 75, from: 55, to: 75 },
    { term: "highly likely", low: 80, high: 90, from: 80, to: 90 },
    { term: "almost certain", low: 95, high: 99, from: 95, to: 100 },
  ],
};
