/**
 * The reliability of a source: one of the two independent axes of the NATO "Admiralty" grades (AJP-2.1, STANAG
 * 2511). F means that it can't be judged, not that it is the worst.
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

/** What a source that nobody has graded has instead of a grade. F is the judgement that it can't be judged. */
export const NOT_GRADED = "Not graded";

/** The credibility of a quotation, the other axis; in the order of their numbers, 1 to 6. 6 can't be judged. */
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

/** The number of a credibility, from 1 (confirmed) to 6 (can't be judged). */
export function credibilityNumber(credibility: Credibility): number {
  return CREDIBILITIES.indexOf(credibility) + 1;
}

/** A reliability in a sentence: "B (usually reliable)"; "unknown" for F. */
export const reliabilityGrade = (reliability: Reliability): string =>
  reliability === "F"
    ? "unknown"
    : `${reliability} (${RELIABILITY_LABELS[reliability].toLowerCase()})`;

/** A credibility in a sentence: "2 (probably true)"; "unknown" for 6. */
export const credibilityGrade = (credibility: Credibility): string =>
  credibility === "CANNOT_BE_JUDGED"
    ? "unknown"
    : `${credibilityNumber(credibility)} (${CREDIBILITY_LABELS[credibility].toLowerCase()})`;

/**
 * Both axes as they are written: "B2". An unknown axis is a question mark, since F or 6 would look like the
 * worst grade. Returns null if both are unknown.
 */
export function admiralty(reliability: Reliability, credibility: Credibility): string | null {
  const letter = reliability === "F" ? "?" : reliability;
  const number = credibility === "CANNOT_BE_JUDGED" ? "?" : credibilityNumber(credibility);
  return letter === "?" && number === "?" ? null : `${letter}${number}`;
}

/** Both axes in words: "Usually reliable, probably true"; "Not graded" if both are unknown. */
export function admiraltyLabel(reliability: Reliability, credibility: Credibility): string {
  if (admiralty(reliability, credibility) === null) return NOT_GRADED;
  return `${RELIABILITY_LABELS[reliability]}, ${CREDIBILITY_LABELS[credibility].toLowerCase()}`;
}
