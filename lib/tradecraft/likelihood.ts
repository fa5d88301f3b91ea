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

/** A likelihood is a whole percentage between these, inclusive. 0 and 100 aren't estimates. */
export const MIN_LIKELIHOOD = 1;
export const MAX_LIKELIHOOD = 99;
export const LIKELIHOOD_RANGE = `${MIN_LIKELIHOOD} to ${MAX_LIKELIHOOD}`;

/** A roughly even chance by ICD 203, inclusive: such a likelihood leans to neither side. */
export const EVEN_CHANCE = { low: ICD_203[3][0], high: ICD_203[3][1] };

/** Whether one of two likelihoods says that something is likely, and the other that it is unlikely. */
export const areOpposed = (one: number, other: number): boolean =>
  Math.min(one, other) < EVEN_CHANCE.low && Math.max(one, other) > EVEN_CHANCE.high;

/** Whether a number is a likelihood. */
export function isLikelihood(percent: number): boolean {
  return Number.isInteger(percent) && percent >= MIN_LIKELIHOOD && percent <= MAX_LIKELIHOOD;
}

/**
 * The band of a likelihood. Returns null in a gap of the PHIA yardstick. Throws a
 * RangeError for any other number.
 */
export function likelihoodBand(percent: number, scale: LikelihoodScale = "ICD203_A"): Band | null {
  if (!isLikelihood(percent)) {
    throw new RangeError(
      `A likelihood is a whole percentage from ${LIKELIHOOD_RANGE}, not ${percent}.`,
    );
  }
  return BANDS[scale].find((band) => band.low <= percent && percent <= band.high) ?? null;
}

/** The term for a likelihood. Returns null in a gap of the PHIA yardstick. */
export function likelihoodTerm(
  percent: number,
  scale: LikelihoodScale = "ICD203_A",
): string | null {
  return likelihoodBand(percent, scale)?.term ?? null;
}

/** A term, or a phrase with its figure, as it fits into a sentence: "a roughly even chance", "very likely (85%)". */
export const inSentence = (term: string): string =>
  /(?<!no )(?:chance|possibility)(?: \(\d+%\))?$/.test(term) ? `a ${term}` : term;

/** The whole percentages of a band as legends write them: "6–20". Those of a scale never overlap. */
export const rangeOf = ({ low, high }: Band): string => `${low}–${high}`;

/** A scale in a line, for legends: "almost no chance 1–5%; very unlikely 6–20%". */
export const scaleInWords = (scale: LikelihoodScale): string =>
  BANDS[scale].map((band) => `${band.term} ${rangeOf(band)}%`).join("; ");

/** The bands on either side of a likelihood without a term. Returns null if it has one. */
export function neighbouringTerms(
  percent: number,
  scale: LikelihoodScale,
): { below: Band; above: Band } | null {
  if (likelihoodBand(percent, scale)) return null;
  // A gap always lies between two bands: the outermost ones reach 1 and 99.
  const above = BANDS[scale].findIndex((band) => band.low > percent);
  return { below: BANDS[scale][above - 1]!, above: BANDS[scale][above]! };
}

/** A likelihood in a sentence: "likely (65%)", or only "52%" in a gap of the PHIA yardstick. */
export function likelihoodPhrase(percent: number, scale: LikelihoodScale = "ICD203_A"): string {
  const term = likelihoodTerm(percent, scale);
  return term ? `${term} (${percent}%)` : `${percent}%`;
}
