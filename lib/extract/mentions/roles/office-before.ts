import { HONORIFICS, ORGANISATION_WORDS, PERSON_NOUN_FORMS, TITLES, wordSet } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";

// "Chief of | staff | Ann Lee".
const OVERSEEN = wordSet(
  "staff state parliament police defence defense government mission cabinet",
);
export const MAX_OFFICE = 14;

export const isOffice = ({ lower }: Token): boolean =>
  TITLES.has(lower) || HONORIFICS.has(lower) || PERSON_NOUN_FORMS.has(lower);

/**
 * Where an office begins if the name of a body comes between it and the person's name: "| chief of the state government
 * of Flevo Ann Lee". `role` is where the rest of the role begins, such as a rank: "| Chair of the Pilots' Association |
 * Captain Ann Lee". Returns the start of the name if there is no such office.
 */
export function officeBefore(tokens: Token[], { first }: Mention, role: number): number {
  // "Spokesman for | Senator | Ann Lee": somebody else's office.
  const ranked = role < first;
  if (ranked && tokens[role - 1]!.lower !== "the" && tokens.slice(role, first).every(isOffice))
    return first;
  for (let i = first - 2; i > first - MAX_OFFICE && i >= 0; i--) {
    const t = tokens[i]!;
    if (ownsBody(tokens, i)) continue;
    if (t.kind !== "word" || t.sentence !== tokens[first]!.sentence || t.span >= 0) return first;
    if (cueOf(t)?.finite || (SEPARATES.test(t.lower) && !isWithinOffice(tokens, i))) return first;
    if (!isOffice(t) || (ranked && (i >= role || !t.cap))) continue;
    const link = tokens[i + 1]!.lower;
    if (/^(?:of|for)$/.test(link))
      return tokens[first - 1]!.cap || OVERSEEN.has(tokens[first - 1]!.lower) ? i : first;
    if (t.cap && POSTED_AT.test(link)) return tokens[first - 1]!.cap ? i : first;
  }
  return first;
}

const SEPARATES = /^(?:and|to|in|on|at|with|by|from)$/;
const POSTED_AT = /^(?:at|in|to)$/;

/**
 * Whether a small word is between two capitals of one office: "Assistant Secretary for East Asian | and | Pacific
 * Affairs", "Principal Secretary | in | the State Department".
 */
function isWithinOffice(tokens: Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]!;
  const over = next.lower === "the" && POSTED_AT.test(lower) ? tokens[i + 2]! : next;
  return (
    (lower === "and" || lower === "on" || POSTED_AT.test(lower)) &&
    over.cap &&
    tokens[i - 1]?.cap === true
  );
}

/** "The Dockers | ' | Union". */
export const ownsBody = (tokens: Token[], i: number): boolean =>
  /^['’]$/.test(tokens[i]?.text ?? "") &&
  tokens[i - 1]?.end === tokens[i]!.start &&
  ORGANISATION_WORDS.has(wordAt(tokens, i + 1));
