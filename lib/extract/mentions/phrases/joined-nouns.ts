// Conjunctions, commas and "of" that continue a phrase: "officials in Brussels | and | Tokyo".
import {
  GROUP_NOUN_FORMS,
  ORGANISATION_WORDS,
  PERSON_NOUN_FORMS,
  PLACES,
  PORTFOLIOS,
} from "../../lexicon";
import { type Token, wordAt } from "../../tokens";
import { isPossessive } from "./possessive";

/** Whether a word joins what follows it to the phrase of a head. */
export const joinsPhrase = (tokens: Token[], i: number, head: number): boolean =>
  joinsPlaces(tokens, i) ||
  joinsNouns(tokens, i) ||
  joinsList(tokens, i, head) ||
  joinsPurposes(tokens, i) ||
  isPossessive(tokens, i) ||
  isOneOf(tokens, i);

/** "Officials in Brussels | and | Tokyo". */
const joinsPlaces = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === "and" && isPlace(tokens[i - 1]) && isPlace(tokens[i + 1]);
const isPlace = (t: Token | undefined): boolean => t?.text === "US" || PLACES.has(t?.text ?? "");

/** "A member of the oil | and | gas committee". */
const joinsNouns = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === "and" &&
  !tokens[i - 1]!.cap &&
  tokens[i + 1]?.cap === false &&
  GROUP_NOUN_FORMS.has(wordAt(tokens, i + 2));

/** "A spokesperson for the Department for Harbours | and | Trade". */
const joinsPurposes = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === "and" &&
  ORGANISATION_WORDS.has(wordAt(tokens, i - 3)) &&
  /^(?:of|for)$/.test(wordAt(tokens, i - 2)) &&
  PORTFOLIOS.has(wordAt(tokens, i + 1)) &&
  tokens[i + 1]!.cap;

const MAX_LIST = 30;

/**
 * Whether a word joins a list of names after a plural noun for people or bodies: "The ministers of Fiji|,| Kenya |and| the
 * Netherlands".
 */
function joinsList(tokens: Token[], i: number, head: number): boolean {
  if (!/^(?:,|and)$/.test(tokens[i]!.lower) || !tokens[i - 1]!.cap || !opensName(tokens, i + 1))
    return false;
  const { lower } = tokens[head]!;
  if (!(PERSON_NOUN_FORMS.get(lower) ?? GROUP_NOUN_FORMS.get(lower))) return false;
  const { sentence } = tokens[head]!;
  for (let k = i; k < i + MAX_LIST && tokens[k]?.sentence === sentence; k++) {
    const t = tokens[k]!;
    if (t.lower === "and") return opensName(tokens, k + 1);
    if (t.text !== "," && !t.cap && !/^(?:the|of)$/.test(t.lower)) return false;
  }
  return false;
}

/** "Fiji", "the US". */
const opensName = (tokens: Token[], i: number): boolean =>
  tokens[wordAt(tokens, i) === "the" ? i + 1 : i]?.cap === true;

/** "A lobbyist for one | of | the banks". */
const isOneOf = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === "of" &&
  /^(?:one|two|three|four|five|six|some|many|several|most|all)$/.test(tokens[i - 1]!.lower) &&
  /^(?:the|its|his|her|their|these|those)$/.test(wordAt(tokens, i + 1));
