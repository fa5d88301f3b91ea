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

/** What a reliability means, after FM 2-22.3, appendix B. */
export const RELIABILITY_HELP: Record<Reliability, string> = {
  A: "No doubt that it is genuine, honest and competent; it has always been right.",
  B: "Minor doubts; what it gave was mostly right.",
  C: "Doubts; yet what it gave has been right at times.",
  D: "Considerable doubts; right now and then in the past.",
  E: "Not genuine, not honest or not competent; a record of being wrong.",
  F: "Nothing to judge it by: new to the desk, or not looked into yet. Not a bad grade.",
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

/** What a credibility means, after FM 2-22.3, appendix B. */
export const CREDIBILITY_HELP: Record<Credibility, string> = {
  CONFIRMED: "Other independent sources say so; logical, and in line with what is known.",
  PROBABLY_TRUE: "Not confirmed; logical, and in line with what is known.",
  POSSIBLY_TRUE: "Not confirmed; fairly logical, and in line with some of what is known.",
  DOUBTFUL: "Not confirmed; possible but not logical, and nothing else is known of it.",
  IMPROBABLE: "Not confirmed; not logical, and contradicted by what is known.",
  CANNOT_BE_JUDGED: "Nothing to judge it by, or not looked into yet. Not a bad grade.",
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
