import { wordSet } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";
import { ADVERB } from "./adverbs";
import { isAuxiliary } from "./auxiliary";

const BE = /^(?:is|are|was|were|been|['’](?:s|re|m))$/;
const PLURAL_SUBJECT = wordSet("they we you both some many others most people critics police");
const MODAL = /^(?:to|will|would|may|might|must|can|could|should|shall|cannot|not|nor|or)$|n['’]t$/;
// Verbs that report words only next to a quotation.
const RARELY = wordSet(
  `go put begin finish open close think fire shoot sing read lay reason text cry laugh blog point`,
);

/** The word before a verb and its adverbs. */
function before(tokens: Token[], verb: number): Token | undefined {
  let i = verb - 1;
  while (i > verb - 4 && ADVERB.test(wordAt(tokens, i))) i--;
  return tokens[i]?.sentence === tokens[verb]!.sentence ? tokens[i] : undefined;
}

/**
 * Whether a verb reports something in the present, although its form alone is not finite: "are | demanding", "the
 * bishops | demand".
 */
export function isPresent(tokens: Token[], verb: number): boolean {
  const { lower } = tokens[verb]!;
  const { base } = cueOf(tokens[verb])!;
  const subject = before(tokens, verb);
  if (!subject || subject.span >= 0 || RARELY.has(base)) return false;
  if (lower.endsWith("ing")) return BE.test(subject.lower);
  if (lower !== base) return false;
  if (subject.text === ",") return isBehindWe(tokens, verb);
  const noun = /[^su'’]s$/.test(subject.lower) && subject.kind === "word" && !isAuxiliary(subject);
  return PLURAL_SUBJECT.has(subject.lower) || (noun && cueOf(subject) === null);
}

const MAX_PARTIES = 60;

/** "We, the ministers of Fiji and Kenya, | condemn". */
function isBehindWe(tokens: Token[], verb: number): boolean {
  const { sentence } = tokens[verb]!;
  for (let i = verb - 2; i > verb - MAX_PARTIES && tokens[i]?.sentence === sentence; i--)
    if (tokens[i]!.text === "We") return wordAt(tokens, i + 1) === ",";
  return false;
}

/** Whether a verb depends on another: "is expected to | say", "would not | confirm", "nor | deny". */
export function isDependent(tokens: Token[], verb: number): boolean {
  const { base } = cueOf(tokens[verb])!;
  if (tokens[verb]!.lower !== base || RARELY.has(base)) return false;
  return MODAL.test(before(tokens, verb)?.lower ?? "");
}
