import { IRREGULAR_PASTS, PREPOSITIONS, wordSet } from "../../lexicon";
import type { Token } from "../../tokens";

const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|never|[a-z]+ly|[a-z]{2,}[^s'’]s)\b/;
const FURTHER_PAST = wordSet(
  "sold fled lent hid grew chose spent built slept woke beat caught taught stole",
);
const NO_VERB = wordSet("always yesterday days hours weeks this minutes");

/** Whether a verb follows a noun, which is then its subject: "Norway | opposes". */
export function isFollowedByVerb(tokens: Token[], end: number): boolean {
  const next = tokens[end];
  if (next?.kind !== "word" || next.cap || PREPOSITIONS.has(next.lower)) return false;
  if (NO_VERB.has(next.lower)) return false;
  return VERB.test(next.lower) || IRREGULAR_PASTS.has(next.lower) || FURTHER_PAST.has(next.lower);
}
