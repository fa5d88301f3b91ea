import {
  CALENDAR,
  FUNCTION_WORDS,
  HONORIFICS,
  IRREGULAR_PASTS,
  PERSON_NOUN_FORMS,
  TITLES,
} from "../lexicon";
import { cueOf, type Token } from "../tokens";

// One or two syllables in the spelling of Chinese given names: "Lifeng", "Yadong", "Wei".
const SYLLABLE =
  "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|i?ao|iang|uang|uai|ian|uan|ing|eng|ou|ai|ei|ui|iu|ie|ue|uo|ia|ua|an|en|in|un|er|[aeiu])|[bpmfwy]o)";
const GIVEN = new RegExp(`^${SYLLABLE}[-’']?${SYLLABLE}?$`);
const SHORT = new RegExp(`^${SYLLABLE}$`);
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
 * Whether "He" is the Chinese surname, although it opens a sentence or follows a quotation: "“...,” | He | Lifeng said".
 * A pronoun has its verb after it, which is a capital only in a headline: "He Ran for Mayor".
 */
function opensWithName(tokens: Token[], i: number): boolean {
  const [given, behind] = [tokens[i + 1], tokens[i + 2]];
  if (!isGiven(given) || given!.sentence !== tokens[i]!.sentence || behind?.cap) return false;
  if (cueOf(given) || IRREGULAR_PASTS.has(given!.lower) || CALENDAR.has(given!.lower)) return false;
  // "He | Wei |" is short enough to be many a word.
  return !SHORT.test(given!.lower) || behind?.text === "," || cueOf(behind) !== null;
}

/**
 * Whether "He" is the Chinese surname: "Vice Premier | He | Lifeng", "Mr | He | said". After a capital, as in a
 * headline, only a title is proof: "How | He | Ran for Mayor".
 */
export function isSurnameHe(tokens: Token[], i: number): boolean {
  const [before, t, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (t.text !== "He") return false;
  const opens = before?.sentence !== t.sentence || before.kind === "mark";
  if (opens && opensWithName(tokens, i)) return true;
  if (before?.paragraph !== t.paragraph) return false;
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
