/**
 * The reliability of a source: one of the two independent axes of the NATO "Admiralty" grades (AJP-2.1, STANAG
 * 2511). F means that it can't be judged, not that it is the worst. What grades weigh when evidence is chosen to be shown
 * is in lib/analysis/strongest-evidence.ts.
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

const UNJUDGED = "cannot be judged";

/** A reliability in a sentence: "B (usually reliable)", "F (cannot be judged)". */
export const reliabilityGrade = (reliability: Reliability): string =>
  `${reliability} (${reliability === "F" ? UNJUDGED : RELIABILITY_LABELS[reliability].toLowerCase()})`;

/** A credibility in a sentence: "2 (probably true)", "6 (cannot be judged)". */
export const credibilityGrade = (credibility: Credibility): string =>
  `${credibilityNumber(credibility)} (${credibility === "CANNOT_BE_JUDGED" ? UNJUDGED : CREDIBILITY_LABELS[credibility].toLowerCase()})`;

/** The reliability of a source that may not have been graded, as all pages say it. */
export const reliabilityWords = (reliability: Reliability, graded: boolean): string =>
  graded ? `Reliability ${reliabilityGrade(reliability)}` : NOT_GRADED;

/**
 * From which grade to which a source or quotation was graded, in a sentence. What F or 6 it had before isn't said, since
 * it may only have been what everything begins with.
 */
export function regraded(
  change: { from: Reliability; to: Reliability } | { from: Credibility; to: Credibility },
): { from: string | null; to: string } {
  const { from, to } = change;
  const words = (grade: Reliability | Credibility) =>
    isReliability(grade) ? reliabilityGrade(grade) : credibilityGrade(grade);
  const isUnknown = from === "F" || from === "CANNOT_BE_JUDGED";
  return { from: isUnknown ? null : words(from), to: words(to) };
}

const isReliability = (grade: Reliability | Credibility): grade is Reliability =>
  (RELIABILITIES as readonly string[]).includes(grade);

/**
 * Both axes as they are written: "B2". An unknown axis is a question mark, since F or 6 would look like the
 * worst grade. Returns null if both are unknown.
 */
export function admiralty(reliability: Reliability, credibility: Credibility): string | null {
  const letter = reliability === "F" ? "?" : reliability;
  const number = credibility === "CANNOT_BE_JUDGED" ? "?" : credibilityNumber(credibility);
  return letter === "?" && number === "?" ? null : `${letter}${number}`;
}

const SOURCE_UNJUDGED = RELIABILITY_LABELS.F;

/**
 * Both axes as pages show them: "B2"; if both are unknown, in words.
 *
 * @param graded whether someone has graded the source: F is then a judgement, and not what every source begins with
 */
export const admiraltySign = (
  reliability: Reliability,
  credibility: Credibility,
  graded: boolean,
): string => admiralty(reliability, credibility) ?? (graded ? SOURCE_UNJUDGED : NOT_GRADED);

/** The same within a line: "B2", "not graded". */
export const admiraltyInLine = (
  reliability: Reliability,
  credibility: Credibility,
  graded: boolean,
): string =>
  admiralty(reliability, credibility) ??
  admiraltySign(reliability, credibility, graded).toLowerCase();

/** Both axes in words: "Usually reliable, probably true"; "Not graded" if both are unknown. `graded` as above. */
export function admiraltyLabel(
  reliability: Reliability,
  credibility: Credibility,
  graded: boolean,
): string {
  if (admiralty(reliability, credibility) === null)
    return admiraltySign(reliability, credibility, graded);
  const source = graded ? RELIABILITY_LABELS[reliability] : "Source not graded";
  return `${source}, ${CREDIBILITY_LABELS[credibility].toLowerCase()}`;
}
