import { FINITE_AUXILIARIES } from "../../lexicon";
import type { Token } from "../../tokens";

/** Whether a word is a finite auxiliary, and so part of a clause, and not the month of May. */
export const isAuxiliary = ({ lower, cap }: Token): boolean =>
  FINITE_AUXILIARIES.has(lower)
    ? !(cap && lower === "may")
    : lower.endsWith("n’t") || lower.endsWith("n't");
