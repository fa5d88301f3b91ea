// Subjects that say what nobody, or hardly anyone, said: "no official", "few experts", "not everyone".
import { wordSet } from "../lexicon";
import type { Mention } from "../mentions";
import { type Token, wordAt } from "../tokens";

const NOBODY = wordSet("no none nobody neither");
// "Not | everyone |", "hardly | any | experts".
const ALL = /^(?:everyone|everybody|all|many|every|each|both|one|a|anyone|anybody)$/;
const ANY = /^(?:any|anyone|anybody)$/;
const HARDLY = wordSet("hardly scarcely barely");
// "| A | few experts", "| those | few who stayed": these did speak.
const SOME = /^(?:an?|the|these|those|some|every|first|last|past|next|his|her|its|their|our|my)$/;
const DEGREE = /^(?:very|so|too|relatively|comparatively|vanishingly|only|almost|quite)$/;

/** Where a subject that is nobody begins: "| no official |", "| hardly anyone in Oslo |". -1 if it is someone. */
export function nobodyAt(tokens: Token[], subject: Mention): number {
  const { outerFirst, head } = subject;
  const { sentence } = tokens[head]!;
  const of = wordAt(tokens, outerFirst - 1) === "of" ? 1 : 0;
  for (let i = outerFirst - 1 - of; i <= head; i++) {
    if (tokens[i]?.sentence !== sentence) continue;
    // "| No 10 | said": Downing Street.
    const numbered = tokens[i + 1]?.kind === "number" && tokens[i]!.text === "No";
    const from = NOBODY.has(wordAt(tokens, i)) && !numbered ? i : quantifierAt(tokens, i);
    if (from >= 0) return from;
  }
  const neither = neitherBefore(tokens, subject);
  return neither >= 0 ? neither : nobodyOf(tokens, subject);
}

/** Where a negative quantifier that ends in a word begins: "| few |", "| not all |", "| hardly any |". Or -1. */
function quantifierAt(tokens: Token[], i: number): number {
  const word = wordAt(tokens, i);
  const before = wordAt(tokens, i - 1);
  if (word === "few") {
    const degree = DEGREE.test(before) ? i - 1 : i;
    return SOME.test(wordAt(tokens, degree - 1)) || SOME.test(before) ? -1 : degree;
  }
  return (before === "not" && ALL.test(word)) || (HARDLY.has(before) && ANY.test(word))
    ? i - 1
    : -1;
}

const MAX_NEITHER = 10;

/** Where such a subject begins: "| Neither the ministry nor the navy said". Returns -1 if there is none. */
function neitherBefore(tokens: Token[], { outerFirst, head }: Mention): number {
  if (tokens[outerFirst - 1]?.lower !== "nor") return -1;
  for (let i = outerFirst - 2; i > outerFirst - MAX_NEITHER && i >= 0; i--)
    if (tokens[i]!.sentence !== tokens[head]!.sentence) return -1;
    else if (tokens[i]!.lower === "neither") return i;
  return -1;
}

const MAX_BACK = 6;
// Quantifiers that stand without a noun: "| few | in Oslo", but not "few goods from Oslo".
const PRONOUNS = /^(?:few|everyone|everybody|all|many|anyone|anybody)$/;

/**
 * Where the subject begins if the likeliest one is only its modifier: "| Nobody at the ministry said". Returns -1 if
 * there is none.
 */
function nobodyOf(tokens: Token[], { outerFirst, head }: Mention): number {
  const linked = /^(?:at|in|of|from|on|inside)$/;
  let link = tokens[outerFirst - 1]?.lower === "the" ? outerFirst - 2 : outerFirst - 1;
  if (!linked.test(wordAt(tokens, link))) return -1;
  for (; link > outerFirst - MAX_BACK && tokens[link]?.sentence === tokens[head]!.sentence; link--)
    if (/^(?:nobody|none)$/.test(tokens[link]!.lower)) return link;
    else if (tokens[link]!.lower === "one" && tokens[link - 1]?.lower === "no") return link - 1;
    else if (PRONOUNS.test(tokens[link]!.lower) && linked.test(wordAt(tokens, link + 1))) {
      const from = quantifierAt(tokens, link);
      if (from >= 0) return from;
    }
  return -1;
}
