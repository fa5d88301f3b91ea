import { BANDS, type Band, type LikelihoodScale } from "./likelihood-bands";

export {
  BANDS,
  type Band,
  LIKELIHOOD_SCALES,
  type LikelihoodScale,
  SCALE_LABELS,
} from "./likelihood-bands";

/** Whether a number is a likelihood: a whole percentage from 1 to 99. 0 and 100 aren't estimates. */
export function isLikelihood(percent: number): boolean {
  return Number.isInteger(percent) && percent >= 1 && percent <= 99;
}

/**
 * The band of a likelihood. Returns null in a gap of the PHIA yardstick. Throws a
 * RangeError for any other number.
 */
export function likelihoodBand(percent: number, scale: LikelihoodScale = "ICD203_A"): Band | null {
  if (!isLikelihood(percent)) {
    throw new RangeError(`A likelihood is a whole percentage from 1 to 99, not ${percent}.`);
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
