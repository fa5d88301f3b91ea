// Verbs whose subject is a plural noun after them: "the port is full, | say | its critics".
import { GROUP_NOUN_FORMS, PERSON_NOUN_FORMS, PREPOSITIONS, wordSet } from "../lexicon";
import { type Token, wordAt } from "./token";

const VERBS = wordSet(
  "say argue warn insist claim complain reckon fear think believe admit concede suggest counter contend maintain add",
);
const SOME = wordSet("some many others most several both");
const MAX_MODIFIERS = 4;
const GOES_ON = wordSet("and who whose but as");

/** Whether a verb in its base form is in the present, since a plural noun after it is its subject. */
export const isPluralPresent = (tokens: Token[], verb: number): boolean =>
  VERBS.has(tokens[verb]!.lower) &&
  tokens[verb - 1]?.sentence === tokens[verb]!.sentence &&
  (tokens[verb - 1]!.text === "," || tokens[verb - 1]!.kind === "mark") &&
  isPluralBehind(tokens, verb);

const OPENS_OBJECT = wordSet(
  `that the an a this these its their his her it he she they there no more such how why what whether being having seeing
  hearing some many`,
);

/**
 * Whether a word that is also a noun is the verb of people named before it: "experts | note | that", "residents | fear |
 * the worst", unlike "an expert note".
 */
export function isVerbOfMany(tokens: Token[], verb: number): boolean {
  const [before, next] = [tokens[verb - 1], tokens[verb + 1]];
  if (!before || !next || before.sentence !== next.sentence) return false;
  if (PERSON_NOUN_FORMS.get(before.lower) !== true) return false;
  return OPENS_OBJECT.has(next.lower) || (next.kind === "word" && next.cap);
}

/** Whether a plural noun for people, which has no verb after it, follows a token: ", said | senior officials." */
export function isPluralBehind(tokens: Token[], verb: number): boolean {
  for (let i = verb + 1; i <= verb + MAX_MODIFIERS && tokens[i]?.kind === "word"; i++) {
    const { lower } = tokens[i]!;
    if (PREPOSITIONS.has(lower)) return false;
    const plural = PERSON_NOUN_FORMS.get(lower) === true || GROUP_NOUN_FORMS.get(lower) === true;
    if ((plural || SOME.has(lower)) && isEnd(tokens, i + 1)) return true;
  }
  return false;
}

/** Whether nothing at a token can be the verb of the noun before it. */
const isEnd = (tokens: Token[], i: number): boolean =>
  tokens[i]?.kind !== "word" ||
  PREPOSITIONS.has(wordAt(tokens, i)) ||
  GOES_ON.has(wordAt(tokens, i));
