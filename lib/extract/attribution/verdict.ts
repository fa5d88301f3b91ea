// What quoted words were called after them: "“...” That was the verdict of | Ann Lee |", "“...” was how | she | put it",
// "“...,” as | she | likes to say".
import { wordSet } from "../lexicon";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { cueOf, isApostropheS, type Token, wordAt } from "../tokens";
import type { Candidate } from "./candidates";

const WHAT = wordSet(
  `verdict view assessment message judgment judgement word words answer reply response conclusion description summary
  reaction advice warning opinion comment`,
);
const PUTS = /^(?:put|puts|described|describes|summed|sums|expressed|phrased|saw|sees)$/;
const MAX_NOUN = 5;

/** Whose words they were, by the words after them. Returns the index of the candidate, or -1. */
export function verdictOf(
  { parsed: { tokens } }: Syntax,
  { firstToken, lastToken }: QuotedSpan,
  candidates: Candidate[],
): number {
  const own = inWords(tokens, firstToken - 2);
  if (own >= 0) {
    const owner = candidates.findIndex(({ mention }) => mention.outerFirst === own);
    if (owner >= 0) return owner;
  }
  const from = whose(tokens, behindMark(tokens, lastToken));
  if (from < 0) return -1;
  return candidates.findIndex(({ mention, placement }) => {
    const { outerFirst, roleFirst, first, last, inRole } = mention;
    const opens = Math.min(outerFirst, roleFirst);
    if (!placement.after || inRole || first < from || isApostropheS(tokens[last])) return false;
    return opens === from || opens === from + 1;
  });
}

/** Where it says whose words they are: "It was, in | her | words, “...”". Returns -1 if nothing does. */
function inWords(tokens: Token[], before: number): number {
  const noun = wordAt(tokens, before) === "," ? before - 1 : before;
  const isOwn = /^(?:his|her)$/.test(wordAt(tokens, noun - 1));
  return wordAt(tokens, noun) === "words" && isOwn && wordAt(tokens, noun - 2) === "in"
    ? noun - 1
    : -1;
}

/** The token after the closing mark, a dash and a comma. */
function behindMark(tokens: Token[], lastToken: number): number {
  let i = lastToken;
  while (i < lastToken + 3 && tokens[i] && /^[—–,-]+$|^["”’]$/.test(tokens[i]!.text)) i++;
  return tokens[i]?.kind === "mark" ? i + 1 : i;
}

/** Where it begins whose words they were: "that was the verdict of |", "is how |". Returns -1 if nothing says so. */
function whose(tokens: Token[], at: number): number {
  if (wordAt(tokens, at) === "as") return putsBehind(tokens, at + 1) ? at + 1 : -1;
  const verb = /^(?:that|this|those|these|such|so)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  if (!/^(?:is|was|were|are|went|ran|came)$/.test(wordAt(tokens, verb))) return -1;
  if (wordAt(tokens, verb + 1) === "how") {
    const puts = tokens.slice(verb + 2, verb + 14).some(({ lower }) => PUTS.test(lower));
    return puts ? verb + 2 : -1;
  }
  for (let i = verb + 1; i < verb + MAX_NOUN; i++)
    if (WHAT.has(wordAt(tokens, i)) && /^(?:of|from)$/.test(wordAt(tokens, i + 1))) return i + 2;
  return -1;
}

const MAX_SUBJECT = 9;

/** Whether someone says or puts it so, before the next comma: "the old docker once | put it |". */
function putsBehind(tokens: Token[], from: number): boolean {
  for (let i = from + 1; i < from + MAX_SUBJECT && tokens[i]?.kind === "word"; i++)
    if (/^(?:says?|said)$/.test(tokens[i]!.lower) || wordAt(tokens, i + 1) === "it")
      return PUTS.test(tokens[i]!.lower) || cueOf(tokens[i])?.class === "say";
  return false;
}
