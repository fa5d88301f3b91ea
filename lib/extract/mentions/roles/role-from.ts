import { FUNCTION_WORDS, IRREGULAR_PASTS, speakerClassOf } from "../../lexicon";
import { cueOf, isReportingVerb, type Token, wordAt } from "../../tokens";
import { isPossessive } from "../phrases";
import { isOccupation, isOffice, type Range } from "./offices";
import { isParticiple } from "./participles";

export const MAX_ROLE_TOKENS = 30;

/** The office or occupation described by the words that begin at a token, without its article. */
export function roleFrom(tokens: Token[], first: number): Range | null {
  let noun = false;
  let i = first;
  const article = /^(?:an?|the)$/.test(wordAt(tokens, first));
  for (; i < Math.min(first + MAX_ROLE_TOKENS, tokens.length); i++) {
    const t = tokens[i]!;
    if (t.sentence !== tokens[first]!.sentence || t.span >= 0) break;
    if (isPossessive(tokens, i)) continue;
    if (/^[,;:()—–]$|^--$/.test(t.text) || t.kind === "mark" || t.text === ".") break;
    if (i > first && /^(?:who|whose|which|where|since|until)$/.test(t.lower)) break;
    if (i === first && !(canBeginRole(t) && !isParticiple(tokens, i))) return null;
    if (i > first + 1 && isReportingVerb(t)) break;
    if (isOffice(t)) noun = true;
    else if (article && endsPhrase(tokens, i) && isOccupation(t)) noun = true;
  }
  if (!noun || i === first) return null;
  const now = currentOffice(tokens, first, i);
  const start = /^(?:a|an|the|its|his|her|their)$/.test(tokens[now]!.lower) ? now + 1 : now;
  return start < i ? [start, i] : null;
}

/** Whether a noun phrase ends at a token, or continues with a preposition. */
const endsPhrase = (tokens: Token[], i: number): boolean =>
  /^(?:,|\.|;|of|in|at|for|from|with|on|who|and|near|by)$/.test(tokens[i + 1]?.lower ?? ".");

/** Where the current office begins: "was envoy until 2021 and is now | minister". */
export function currentOffice(tokens: Token[], first: number, last: number): number {
  const sentence = tokens[first]?.sentence;
  for (
    let i = first + 1;
    i < last - 1 && tokens[i + 1] && tokens[i + 1]!.sentence === sentence;
    i++
  )
    if (
      /^(?:is|and)$/.test(tokens[i]!.lower) &&
      /^(?:now|today|currently)$/.test(tokens[i + 1]!.lower)
    )
      return i + 2;
  return first;
}

const canBeginRole = (t: Token): boolean =>
  /^(?:a|an|the|one|his|her|its|their)$/.test(t.lower) ||
  // "Counsel for the port" is an office, although it may be a verb.
  !(
    (cueOf(t) && speakerClassOf(t.lower) !== "person") ||
    FUNCTION_WORDS.has(t.lower) ||
    IRREGULAR_PASTS.has(t.lower)
  );
