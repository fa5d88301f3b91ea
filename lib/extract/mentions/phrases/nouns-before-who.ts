import { FUNCTION_WORDS, PREPOSITIONS } from "../../lexicon";
import { isReportingVerb, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { DETERMINERS } from "./determiners";
import type { NameMap } from "./name-map";
import { phraseStart } from "./phrase-start";
import { isUnlistedNoun, mentionOfUnlisted } from "./unlisted-nouns";

const MAX_BACK = 9;

/**
 * Finds nouns that open a sentence before "who" and so must refer to a person: "| A tallyman from Lagos |, who has
 * spent years on the quay, said". No list of nouns for people is complete.
 */
export function findNounsBeforeWho(tokens: Token[], named: NameMap): Mention[] {
  const found: Mention[] = [];
  for (let i = 2; i < tokens.length; i++) {
    if (tokens[i]!.lower !== "who" || tokens[i]!.span >= 0) continue;
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

/** The head noun of the words that end at a token, before any prepositions. Returns -1 if there is none. */
function headBefore(tokens: Token[], end: number): number {
  const { sentence } = tokens[end - 1]!;
  let head = end - 1;
  for (let i = end - 1; i > end - MAX_BACK && tokens[i]?.sentence === sentence; i--) {
    const t = tokens[i]!;
    if (t.kind !== "word" || isReportingVerb(t)) return -1;
    if (PREPOSITIONS.has(t.lower)) head = i - 1;
    const isStart = tokens[i - 1]?.sentence !== sentence;
    if (DETERMINERS.has(t.lower) && i < head && !PREPOSITIONS.has(wordAt(tokens, i - 1)))
      return head;
    if (isStart) return -1;
    if (!PREPOSITIONS.has(t.lower) && !DETERMINERS.has(t.lower) && FUNCTION_WORDS.has(t.lower))
      return -1;
  }
  return -1;
}
