import { FUNCTION_WORDS, HONORIFICS, PERSON_NOUN_FORMS, TITLES } from "../lexicon";
import type { Token } from "../tokens";

// One or two syllables in the spelling of Chinese given names: "Lifeng", "Yadong", "Wei".
const SYLLABLE =
  "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|i?ao|iang|uang|uai|ian|uan|ing|eng|ou|ai|ei|ui|iu|ie|ue|uo|ia|ua|an|en|in|un|er|[aeiu])|[bpmfwy]o)";
const GIVEN = new RegExp(`^${SYLLABLE}[-’']?${SYLLABLE}?$`);
// "Made", "like": English words that look like two syllables.
const ENGLISH = /[aeiou][^aeiouh]e$/;

const isGiven = (t: Token | undefined): boolean =>
  t?.kind === "word" &&
  t.cap &&
  GIVEN.test(t.lower) &&
  !ENGLISH.test(t.lower) &&
  !FUNCTION_WORDS.has(t.lower);

const isTitle = ({ lower }: Token): boolean =>
  TITLES.has(lower) || HONORIFICS.has(lower) || PERSON_NOUN_FORMS.get(lower) === false;

/**
 * Whether "He" is the Chinese surname, where no sentence begins: "Vice Premier | He | Lifeng", "Mr | He | said". After
 * a capital, as in a headline, only a title is proof: "How | He | Ran for Mayor".
 */
export function isSurnameHe(tokens: Token[], i: number): boolean {
  const [before, t, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (t.text !== "He" || before?.paragraph !== t.paragraph) return false;
  const titled = before.kind === "word" && isTitle(before);
  if (before.kind !== "word" && before.text !== ",") return false;
  if (isGiven(next)) return titled || (!before.cap && !tokens[i + 2]?.cap);
  return titled && before.cap && next?.cap === false;
}

/** The given names of everyone in a text whose surname is certain to be "He". */
export function givenNamesOfHe(tokens: Token[]): Set<string> {
  const given = new Set<string>();
  for (let i = 1; i < tokens.length - 1; i++)
    if (tokens[i]!.text === "He" && isSurnameHe(tokens, i) && isGiven(tokens[i + 1]))
      given.add(tokens[i + 1]!.lower);
  return given;
}
