// What a headline reports, and where it goes on to what happens meanwhile.
import { FUNCTION_WORDS, PREPOSITIONS } from "../../lexicon";
import { cueOf, type Sentence, type Token, wordAt } from "../../tokens";
import { isAuxiliary } from "../clauses";
import { OPENERS } from "./openers";

const MAX_WORDS = 24;
const MEANWHILE = new Set(["as", "after", "while", "before", "amid"]);

/** Whether a sentence is a headline: a short line of its own without a full stop. */
const isHeadline = (tokens: Token[], { first, last }: Sentence): boolean =>
  last - first <= MAX_WORDS &&
  tokens[first - 1]?.paragraph !== tokens[first]!.paragraph &&
  tokens[last]?.paragraph !== tokens[first]!.paragraph &&
  !/^[.!?…]$/.test(tokens[last - 1]!.text);

// "Denies role | as peace talks broker".
const ROLES = new Set(["role", "status", "use", "work", "job", "acting", "serving", "stint"]);

/**
 * Whether what a verb reports after a preposition in the headline of a text is nouns alone, which tell of a deed: "Lima
 * warns of | a cod war". Capitals are a flash.
 */
export function isNounInHeadline(tokens: Token[], sentence: Sentence, first: number, last: number) {
  if (tokens[first]!.paragraph !== tokens[0]!.paragraph || !isHeadline(tokens, sentence))
    return false;
  if (!PREPOSITIONS.has(wordAt(tokens, first - 1)) || cueOf(tokens[first - 2]) === null)
    return false;
  const words = tokens.slice(sentence.first, last);
  if (words.every(({ text }) => text === text.toUpperCase())) return false;
  return tokens
    .slice(first, last)
    .every((t) => t.span < 0 && t.kind !== "mark" && !isAuxiliary(t) && !OPENERS.has(t.lower));
}

/**
 * Whether the words of a headline from here on are a clause of the newspaper's own, after an object: "Oslo denies
 * drone sale | as Copenhagen widens probe".
 */
export function isMeanwhile(tokens: Token[], sentence: Sentence, i: number): boolean {
  const { lower } = tokens[i]!;
  if (!MEANWHILE.has(lower) || ROLES.has(wordAt(tokens, i - 1))) return false;
  if (!isHeadline(tokens, sentence)) return false;
  return lower === "amid" || hasVerb(tokens.slice(i + 1, sentence.last));
}

/**
 * Whether words begin with a subject and its verb: "Copenhagen widens", "car talks stall", but not "go-between in
 * talks", "a threat".
 */
function hasVerb(words: Token[]): boolean {
  for (const [k, { kind, lower, cap }] of words.entries()) {
    if (kind !== "word" || (FUNCTION_WORDS.has(lower) && !cap)) return false;
    const next = words[k + 1];
    if (next?.kind !== "word" || next.cap || FUNCTION_WORDS.has(next.lower)) continue;
    const plural = /[^s]s$/.test(lower);
    if (cap && !plural && /[^s]s$/.test(next.lower)) return true;
    if (plural && !/s$/.test(next.lower)) return true;
    if (k > 0 && !plural && /[^s]s$/.test(next.lower) && k + 2 < words.length) return true;
  }
  return false;
}

/**
 * Whether a verb in a headline only names what someone tells of, and not what is said: "Senator recounts | Oslo warning
 * at hearing".
 */
export const tellsOfThing = (tokens: Token[], sentence: Sentence, cue: number): boolean =>
  /^(?:recount|recall|relive|narrate|relate)$/.test(cueOf(tokens[cue])?.base ?? "") &&
  tokens[cue + 1]?.kind === "word" &&
  !/^(?:that|how|why|when|who|what|where|whether)$|ing$/.test(wordAt(tokens, cue + 1)) &&
  isHeadline(tokens, sentence);
