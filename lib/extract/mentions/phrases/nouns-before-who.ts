import { FUNCTION_WORDS, PREPOSITIONS } from "../../lexicon";
import { isReportingVerb, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { DETERMINERS } from "./determiners";
import { KNOWING } from "./modifier-end";
import type { NameMap } from "./name-map";
import { phraseStart } from "./phrase-start";
import { isUnlistedNoun, mentionOfUnlisted } from "./unlisted-nouns";

const MAX_BACK = 9;
const MAX_CLAUSE = 24;

/**
 * Finds nouns that open a sentence before "who" and so must refer to a person: "| A tallyman from Lagos |, who has
 * spent years on the quay, said", or before "which" and a verb of saying. No list of nouns for people is complete.
 */
export function findNounsBeforeWho(tokens: Token[], named: NameMap): Mention[] {
  const found: Mention[] = [];
  for (let i = 2; i < tokens.length; i++) {
    if (tokens[i]!.span >= 0 || !(tokens[i]!.lower === "who" || speaksLater(tokens, i))) continue;
    const head = headBefore(tokens, tokens[i - 1]!.text === "," ? i - 1 : i);
    if (head < 0 || !isUnlistedNoun(tokens, named, head)) continue;
    const first = phraseStart(tokens, head);
    const before = tokens[first - 1];
    const opens =
      before?.sentence !== tokens[head]!.sentence || /^(?:but|and|yet|,)$/.test(before.lower);
    if (!opens || first === head || !DETERMINERS.has(tokens[first]!.lower)) continue;
    found.push(mentionOfUnlisted(tokens, first, head));
  }
  return found;
}

/** Whether a verb of saying follows a clause with "which": "The customs service, | which | runs the gate, declined to say". */
function speaksLater(tokens: Token[], which: number): boolean {
  const { lower, sentence } = tokens[which]!;
  if (lower !== "which" || tokens[which - 1]!.text !== ",") return false;
  for (let i = which + 1; i < which + MAX_CLAUSE && tokens[i]?.sentence === sentence; i++)
    if (tokens[i]!.text === ",") return isReportingVerb(tokens[i + 1]);
  return false;
}

/** The head noun of the words that end at a token, before any prepositions. Returns -1 if there is none. */
function headBefore(tokens: Token[], end: number): number {
  const { sentence } = tokens[end - 1]!;
  let head = end - 1;
  for (let i = end - 1; i > end - MAX_BACK && tokens[i]?.sentence === sentence; i--) {
    const t = tokens[i]!;
    if (t.kind !== "word" || isReportingVerb(t)) return -1;
    // "A tallyman | familiar with it |, who".
    if (PREPOSITIONS.has(t.lower)) head = KNOWING.has(tokens[i - 1]?.lower ?? "") ? i - 2 : i - 1;
    const isStart = tokens[i - 1]?.sentence !== sentence;
    if (DETERMINERS.has(t.lower) && i < head && !PREPOSITIONS.has(wordAt(tokens, i - 1)))
      return head;
    if (isStart) return -1;
    if (!PREPOSITIONS.has(t.lower) && !DETERMINERS.has(t.lower) && FUNCTION_WORDS.has(t.lower))
      return -1;
  }
  return -1;
}
