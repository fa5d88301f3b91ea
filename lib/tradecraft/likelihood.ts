import { BANDS, type Band, type LikelihoodScale } from "./likelihood-bands";

export {
  BANDS,
  type Band,
  LIKELIHOOD_SCALES,
  type LikelihoodScale,
  SCALE_LABELS,
} from "./likelihood-bands";

/** 0 and 100 are not estimates. */
export function isLikelihood(percent: number): boolean {
  return Number.isInteger(percent) && percent >= 1 && percent <= 99;
}

/** The band that a whole percentage falls in; null in a gap of the PHIA yardstick. */
export function likelihoodBand(percent: number, scale: LikelihoodScale = "ICD203_A"): Band | null {
  if (!isLikelihood(percent)) {
    throw new RangeError(`a likelihood is a whole percentage from 1 to 99, not ${percent}`);
  }
  return BANDS[scale].find((band) => band.low <= percent && percent <= band.high) ?? null;
}

/** The word for a percentage; null in a gap of the PHIA yardstick. */
export function likelihoodTerm(
  percent: number,
  scale: LikelihoodScale = "ICD203_A",
): string | null {
  return likelihoodBand(percent, scale)?.term ?? null;
}

/** The bands on either side of a percentage that has no word; null where it has one. */
export function neighbouringTerms(
  percent: number,
  scale: LikelihoodScale,
): { below: Band; above: Band } | null {
  if (likelihoodBand(percent, scale)) return null;
  // A gap always lies between two bands: the outermost ones reach 1 and 99.
  const above = BANDS[scale].findIndex((band) => band.low > percent);
  return { below: BANDS[scale][above - 1]!, above: BANDS[scale][above]! };
}

/** "likely (65%)", and in a gap of the PHIA yardstick "52%" alone. */
export function likelihoodPhrase(percent: number, scale: LikelihoodScale = "ICD203_A"): string {
  const term = likelihoodTerm(percent, scale);
  return term ? `${term} (${percent}%)` : `${percent}%`;
}
