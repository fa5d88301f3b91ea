import { FINITE_AUXILIARIES, FUNCTION_WORDS, IRREGULAR_PASTS } from "../../lexicon";
import { cueOf, isMonthOfMay, type Token } from "../../tokens";

export const isAuxiliary = (t: Token): boolean =>
  FINITE_AUXILIARIES.has(t.lower) && !isMonthOfMay(t);

/** "Fishermen who work the strait | say": a plural verb. */
export const isBaseVerb = (t: Token): boolean =>
  !t.cap && cueOf(t)?.class === "say" && cueOf(t)!.base === t.lower;

export const isPast = (t: Token): boolean =>
  !t.cap &&
  (/[^e]ed$/.test(t.lower) ||
    IRREGULAR_PASTS.has(t.lower) ||
    /^(?:told|showed|shook|smiled|shrugged)$/.test(t.lower));

export const isNoun = (t: Token): boolean =>
  t.kind === "word" &&
  !FUNCTION_WORDS.has(t.lower) &&
  !/ly$/.test(t.lower) &&
  !isAuxiliary(t) &&
  !isPast(t);
