/**
 * The NATO "Admiralty" grades (AJP-2.1, STANAG 2511): two independent axes. F and 6 mean that it
 * cannot be judged, not that it is worst.
 */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export const RELIABILITY_LABELS: Record<Reliability, string> = {
  A: "Completely reliable",
  B: "Usually reliable",
  C: "Fairly reliable",
  D: "Not usually reliable",
  E: "Unreliable",
  F: "Reliability cannot be judged",
};

/** In the order of their numbers, 1 to 6. */
export const CREDIBILITIES = [
  "CONFIRMED",
  "PROBABLY_TRUE",
  "POSSIBLY_TRUE",
  "DOUBTFUL",
  "IMPROBABLE",
  "CANNOT_BE_JUDGED",
] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

export const CREDIBILITY_LABELS: Record<Credibility, string> = {
  CONFIRMED: "Confirmed by other sources",
  PROBABLY_TRUE: "Probably true",
  POSSIBLY_TRUE: "Possibly true",
  DOUBTFUL: "Doubtful",
  IMPROBABLE: "Improbable",
  CANNOT_BE_JUDGED: "Truth cannot be judged",
};

/** 1 for confirmed to 6 for what cannot be judged. */
export function credibilityNumber(credibility: Credibility): number {
  return CREDIBILITIES.indexOf(credibility) + 1;
}

/** A reliability in a sentence: "B (usually reliable)"; F is unknown. */
export const reliabilityGrade = (reliability: Reliability): string =>
  reliability === "F"
    ? "unknown"
    : `${reliability} (${RELIABILITY_LABELS[reliability].toLowerCase()})`;

/** A credibility in a sentence: "2 (probably true)"; 6 is unknown. */
export const credibilityGrade = (credibility: Credibility): string =>
  credibility === "CANNOT_BE_JUDGED"
    ? "unknown"
    : `${credibilityNumber(credibility)} (${CREDIBILITY_LABELS[credibility].toLowerCase()})`;

/**
 * Both axes as they are written: "B2". An axis that is unknown is a question mark, since its sign
 * would pass for the worst; null where both are.
 */
export function admiralty(reliability: Reliability, credibility: Credibility): string | null {
  const letter = reliability === "F" ? "?" : reliability;
  const number = credibility === "CANNOT_BE_JUDGED" ? "?" : credibilityNumber(credibility);
  return letter === "?" && number === "?" ? null : `${letter}${number}`;
}

/** Both axes in words: "Usually reliable, probably true". */
export function admiraltyLabel(reliability: Reliability, credibility: Credibility): string {
  return `${RELIABILITY_LABELS[reliability]}, ${CREDIBILITY_LABELS[credibility].toLowerCase()}`;
}
