import { FUNCTION_WORDS, genderOfWord, wordSet } from "../../lexicon";
import { isExcellency } from "../../names";
import { cueOf, type Token, wordAt } from "../../tokens";
import { type Mention, makeMention } from "../mention";
import { NUMBERS } from "./determiners";
import type { NameMap } from "./name-map";

const PRONOUNS = wordSet(
  `he she they i we it who you his her their him them my our me us someone somebody others many some
  everyone everybody one another most those several both none which`,
);
const PLURAL = wordSet("they we their them our us others many some most those several both");

export const isPronoun = (lower: string): boolean => PRONOUNS.has(lower);

/** Finds the pronouns that can be a speaker. */
export function findPronouns(tokens: Token[], named: NameMap): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== "word" || named[i] || t.text === "US") continue;
    const some = NUMBERS.has(t.lower) && isOfThem(tokens, i);
    if ((!some && !isPronoun(t.lower)) || isExcellency(tokens, i)) continue;
    if (isDeterminer(tokens, i)) continue;
    const plural = some || PLURAL.has(t.lower);
    found.push(makeMention("pronoun", [i, i, i + 1], i, genderOfWord(t.lower), plural));
  }
  return found;
}

/** "Two | of them": some of the people mentioned before. */
const isOfThem = (tokens: Token[], i: number): boolean =>
  wordAt(tokens, i + 1) === "of" && /^(?:them|us|those)$/.test(wordAt(tokens, i + 2));

const PRONOUNS_OR_DETERMINERS = wordSet("one many some most another several both");

/** Whether the word is a determiner here, not a pronoun: "at | one | point", "| some | voters". */
function isDeterminer(tokens: Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (!PRONOUNS_OR_DETERMINERS.has(lower) || next?.kind !== "word") return false;
  if (FUNCTION_WORDS.has(next.lower)) return false;
  const cue = cueOf(next);
  return !cue || (!cue.finite && (lower === "one" || lower === "another"));
}
