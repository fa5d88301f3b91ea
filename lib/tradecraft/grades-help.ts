import { type Credibility, credibilityNumber, type Reliability } from "./grades";

// Explanations of the grades, in a file of their own: most pages only show a grade.

/** What a reliability means, after FM 2-22.3, appendix B. */
export const RELIABILITY_HELP: Record<Reliability, string> = {
  A: "No doubt that it’s genuine, honest and competent; it has always been right.",
  B: "Minor doubts; it has mostly been right.",
  C: "Some doubts, but it has been right at times.",
  D: "Considerable doubts; it has been right occasionally.",
  E: "Not genuine, honest or competent; it has a record of being wrong.",
  F: "Nothing to judge it by: new to the desk, or not yet assessed. This doesn’t count against it.",
};

/** What a credibility means, after FM 2-22.3, appendix B. */
export const CREDIBILITY_HELP: Record<Credibility, string> = {
  CONFIRMED: "Confirmed by other independent sources; logical and consistent with what is known.",
  PROBABLY_TRUE: "Not confirmed; logical and consistent with what is known.",
  POSSIBLY_TRUE: "Not confirmed; fairly logical and consistent with some of what is known.",
  DOUBTFUL: "Not confirmed; possible but not logical, with no other information.",
  IMPROBABLE: "Not confirmed; not logical, and contradicted by what is known.",
  CANNOT_BE_JUDGED: "Nothing to judge it by, or not yet assessed. This doesn’t count against it.",
};

/** The sign of a reliability where it is explained. Beside a credibility, F is written as a question mark. */
export const reliabilitySign = (reliability: Reliability): string =>
  reliability === "F" ? "F or ? (as in ?2)" : reliability;

/** The sign of a credibility where it is explained. Beside a reliability, 6 is written as a question mark. */
export const credibilitySign = (credibility: Credibility): string =>
  credibility === "CANNOT_BE_JUDGED" ? "6 or ? (as in C?)" : `${credibilityNumber(credibility)}`;
