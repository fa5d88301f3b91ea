import type { TermDecisions } from "../types";

/**
 * Every term starts with this many decisions assumed to be in its favour, so that a first correction does not silence
 * it. A term that reviewers have never removed keeps its full weight.
 */
const PRIOR = 4;

/** How much of its weight a term keeps after reviewers' decisions, 0 to 1. */
export const learnedWeight = ({ kept, removed }: TermDecisions): number =>
  (kept + PRIOR) / (kept + removed + PRIOR);

/** Reviewers' decisions about a term, as a reason. */
export function decisionsReason(word: string, { kept, removed }: TermDecisions): string {
  const all = kept + removed;
  return `reviewers kept the issue for “${word}” in ${kept} of ${all} decision${all === 1 ? "" : "s"}`;
}
