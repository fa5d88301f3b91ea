import { IRREGULAR_PASTS } from "../../lexicon";
import type { Token } from "../../tokens";
import { isAuxiliary } from "../clauses";

/** Whether a word may be a finite verb by its ending: "attacked", "benefits". */
const isInflected = ({ lower, cap, kind }: Token): boolean =>
  kind === "word" && !cap && /(?:ed|[^su'’]s)$/.test(lower) && lower.length > 3;

/** Whether words contain a finite verb. An irregular one that ends them has an object elsewhere: "He got, | she said". */
export const hasFiniteVerb = (words: Token[]): boolean =>
  words.some((t) => isAuxiliary(t) || isInflected(t)) ||
  words.slice(0, -1).some(({ cap, lower }) => !cap && IRREGULAR_PASTS.has(lower));
