import { wordSet } from "../../lexicon";
import { isReportingVerb, type Token, wordAt } from "../../tokens";
import { type Mention, makeMention } from "../mention";
import { NUMBERS } from "./determiners";
import type { NameMap } from "./name-map";
import { shareStart } from "./shares";

const ORDINALS = wordSet("first second third fourth fifth sixth other last latter former");

/**
 * Finds speakers who are only numbered or counted: "| A second | said", "| the other | told reporters", "| two | warned",
 * "| 31 percent | call it". A verb of saying must follow.
 */
export function findOrdinals(tokens: Token[], named: NameMap): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length - 1; i++) {
    const { lower, span, kind } = tokens[i]!;
    if (span >= 0 || (kind !== "word" && lower !== "%") || named[i]) continue;
    const share = shareStart(tokens, i);
    const many = share >= 0 || NUMBERS.has(lower);
    const ordinal = ORDINALS.has(lower) && isArticle(tokens, i - 1) ? i - 1 : -1;
    const first = share >= 0 ? share : many ? i : ordinal;
    if (first < 0 || !opens(tokens, first) || !reports(tokens, behindAdverbs(tokens, i + 1)))
      continue;
    found.push(makeMention("nominal", [first, first, i + 1], i, null, many));
  }
  return found;
}

const isArticle = (tokens: Token[], i: number): boolean => /^(?:an?|the)$/.test(wordAt(tokens, i));

/** Whether a subject may begin: not after a preposition, as in "of the two said". */
const opens = (tokens: Token[], first: number): boolean =>
  tokens[first - 1]?.sentence !== tokens[first]!.sentence ||
  tokens[first - 1]!.kind === "mark" ||
  /^(?:,|;|:|and|but|while)$/.test(wordAt(tokens, first - 1));

/** Whether a verb of saying is at a token, or joined to the verb there: "a third | disagreed and said |". */
const reports = (tokens: Token[], verb: number): boolean =>
  isReportingVerb(tokens[verb]) ||
  (/[^e]ed$/.test(wordAt(tokens, verb)) &&
    wordAt(tokens, verb + 1) === "and" &&
    isReportingVerb(tokens[verb + 2]));

function behindAdverbs(tokens: Token[], from: number): number {
  let i = from;
  while (
    /^(?:also|then|later|has|had|have|would|could|will|did|not|just)$|ly$/.test(wordAt(tokens, i))
  )
    i++;
  return i;
}
