import { FINITE_AUXILIARIES } from "../../lexicon";
import { isMonthOfMay, type Token } from "../../tokens";

/** Whether a word is a finite auxiliary, and so part of a clause, and not the month of May. */
export const isAuxiliary = (t: Token): boolean =>
  FINITE_AUXILIARIES.has(t.lower)
    ? !isMonthOfMay(t)
    : t.lower.endsWith("n’t") || t.lower.endsWith("n't");
