import { PREPOSITIONS } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";
import { isAuxiliary } from "../clauses";

const MAX_ITEM = 3;

/** Whether a comma separates the nouns of a list: "a duty on wool | , raw silk and lace". */
export function isInList(tokens: Token[], comma: number): boolean {
  for (let i = comma + 1; i <= comma + MAX_ITEM + 1; i++) {
    const t = tokens[i];
    if (i > comma + 1 && t?.text === "," && !/^(?:and|or)$/.test(wordAt(tokens, i + 1)))
      return isInList(tokens, i);
    const joins = i > comma + 1 && /^(?:and|or)$/.test(wordAt(tokens, t?.text === "," ? i + 1 : i));
    if (joins) return isItem(tokens[t!.text === "," ? i + 2 : i + 1]);
    if (!isItem(t)) return false;
  }
  return false;
}

/** Whether a word may be one of the nouns of a list, or describe it. */
const isItem = (t: Token | undefined): boolean =>
  t?.kind === "word" &&
  t.span < 0 &&
  !t.cap &&
  // "A free, | open | and quiet sea": an adjective.
  (cueOf(t) === null || t.lower === "open") &&
  !isAuxiliary(t) &&
  !PREPOSITIONS.has(t.lower) &&
  !/ly$|(?:ed|ing)$|^(?:he|she|it|they|we|i|you|who|which|that|when|while|where|if|as|then|there|this|these|those)$/.test(
    t.lower,
  );
