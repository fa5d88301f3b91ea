import type { TermDecisions } from "../types";

/**
 * This many decisions in favour of a term are assumed to begin with, so that a first correction doesn't silence it. A
 * term that reviewers never removed keeps its full weight.
 */
const PRIOR = 4;

/** How much of its weight a term keeps after what reviewers decided, 0 to 1. */
export const learnedWeight = ({ kept, removed }: TermDecisions): number =>
  (kept + PRIOR) / (kept + removed + PRIOR);

/** What reviewers decided about a term, as a reason. */
export const decisionsReason = (word: string, { kept, removed }: TermDecisions): string =>
  `reviewers kept the issue for “${word}” ${kept} of ${kept + removed} times`;
