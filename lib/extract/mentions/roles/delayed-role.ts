import { FUNCTION_WORDS, speakerClassOf, wordSet } from "../../lexicon";
import { isApostropheS, isReportingVerb, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { phraseEnd } from "../phrases";
import type { Range } from "./offices";

const MAX_SENTENCES = 4;
// Nouns for people who speak for someone else, possibly someone named before.
const SPEAKS_FOR = wordSet(
  `spokesman spokeswoman spokesperson lawyer aide adviser advisor source official speaker caller`,
);

/**
 * Finds the role given by a description of the person named before it: "“...,” Ann Lee said. “...,” | the former consul
 * in Oslo | added". Takes the description and the last person that the text named. Returns null if they may be two
 * people.
 */
export function delayedRole(tokens: Token[], noun: Mention, person: Mention | null): Range | null {
  const { kind, plural, first, head, gender } = noun;
  const t = tokens[head]!;
  if (!person || kind !== "nominal" || plural || t.span >= 0) return null;
  if (speakerClassOf(t.lower) !== "person" || SPEAKS_FOR.has(t.lower)) return null;
  if (tokens[first]!.lower !== "the" || (gender && person.gender && gender !== person.gender))
    return null;
  const named = tokens[person.head]!;
  if (t.sentence === named.sentence || t.sentence - named.sentence > MAX_SENTENCES) return null;
  if (t.paragraph - named.paragraph > 1 || !isSubject(tokens, person.outerFirst, person.last))
    return null;
  const end = phraseEnd(tokens, noun);
  const words = tokens.slice(first + 1, end).filter(({ lower }) => !FUNCTION_WORDS.has(lower));
  // "The minister" alone, "the company's director", "the driver who took us": perhaps someone else.
  if (words.length < 2 || words.some(isApostropheS)) return null;
  if (tokens.slice(first, end).some(({ lower }) => lower === "who")) return null;
  if (CONTRADICTS.has(wordAt(tokens, end))) return null;
  return isSubject(tokens, first, end) ? [first + 1, end] : null;
}

// What someone else does: "Ann Lee agreed. The Danish consul | disagreed |".
const CONTRADICTS = wordSet(
  `disagreed disagrees differed countered counters replied replies retorted responded objected objects disputed disputes
  rejected dismissed rebutted protested nodded agreed concurred applauded smiled`,
);

/** Whether words are directly next to a reporting verb, or open a sentence as its subject. */
function isSubject(tokens: Token[], first: number, end: number): boolean {
  if (isReportingVerb(tokens[end]) || isReportingVerb(tokens[first - 1])) return true;
  if (!opensClause(tokens, first)) return false;
  const { lower, kind, text } = tokens[end] ?? { lower: "", kind: "punct", text: "" };
  // "The Danish keeper, | who has outlived two dogs, | says": a non-restrictive clause.
  if (text === ",") return /^(?:who|whose)$/.test(wordAt(tokens, end + 1));
  return kind === "word" && !/^(?:['’]s|and|or|of)$/.test(lower);
}

const MAX_FRONTED = 8;

/**
 * Whether words open a sentence, perhaps after an adverbial of time or place: "For thirty years | Ann Lee | kept the
 * light".
 */
function opensClause(tokens: Token[], first: number): boolean {
  const { sentence } = tokens[first]!;
  let start = first;
  while (start > first - MAX_FRONTED && tokens[start - 1]?.sentence === sentence) start--;
  if (tokens[start - 1]?.sentence === sentence) return false;
  if (start === first) return true;
  if (!/^(?:for|in|on|at|after|since|over|by|from|until)$/.test(tokens[start]!.lower)) return false;
  return tokens.slice(start, first).every((t) => !t.cap || t === tokens[start]);
}
