import { CALENDAR } from "../lexicon";
import { cueOf, type Token } from "../tokens";
import { isAuxiliary } from "./auxiliary";

const BE = /^(?:is|are|was|were|been|['’](?:s|re|m))$/;
const ADVERB = /ly$|^(?:also|now|still|already|again|both|all|often|even|never|always)$/;
const PLURAL_SUBJECT = /^(?:they|we|you|both|some|many|others|most|people|critics|police)$/;
const MODAL = /^(?:to|will|would|may|might|must|can|could|should|shall|cannot|not|nor|or)$|n['’]t$/;

/** The word before a verb and the adverbs that go with it. */
function before(tokens: Token[], verb: number): Token | undefined {
  let i = verb - 1;
  while (i > verb - 4 && ADVERB.test(tokens[i]?.lower ?? "")) i--;
  return tokens[i]?.sentence === tokens[verb]!.sentence ? tokens[i] : undefined;
}

// Verbs that report words only where a quotation is beside them.
const RARELY =
  /^(?:go|put|begin|finish|open|close|think|fire|shoot|sing|read|lay|reason|text|cry|laugh|blog|point)$/;

/** Whether a verb says something now although its form is not finite alone: "are | demanding", "the bishops | demand". */
export function isPresent(tokens: Token[], verb: number): boolean {
  const { lower } = tokens[verb]!;
  const { base } = cueOf(tokens[verb])!;
  const subject = before(tokens, verb);
  if (!subject || subject.span >= 0 || RARELY.test(base)) return false;
  if (lower.endsWith("ing")) return BE.test(subject.lower);
  if (lower !== base) return false;
  const noun = /[^su'’]s$/.test(subject.lower) && subject.kind === "word" && !isAuxiliary(subject);
  return PLURAL_SUBJECT.test(subject.lower) || (noun && cueOf(subject) === null);
}

/** "Is expected to | say", "would not | confirm", "nor | deny": a verb that depends on another. */
export function isDependent(tokens: Token[], verb: number): boolean {
  const { base } = cueOf(tokens[verb])!;
  if (tokens[verb]!.lower !== base || RARELY.test(base)) return false;
  return MODAL.test(before(tokens, verb)?.lower ?? "");
}

const SUBJECT = /^(?:he|she|it|they|there|we|i|you)(['’](?:d|ll|s|re|ve|m))?$/;
const PAST_FORM =
  /(?:[^e]ed|[^s]s)$|^(?:went|came|took|gave|left|held|made|saw|met|won|lost|ran|fell|led|sent|got|kept|knew|felt|paid|never|no|do|did)$/;

/** Whether a pronoun and its verb begin a clause at a token: "| it welcomed", "| they had", "| she'd been". */
export function isPronounClause(tokens: Token[], i: number): boolean {
  const subject = SUBJECT.exec(tokens[i]?.lower ?? "");
  if (!subject) return false;
  // "She'd been": the verb is part of the word.
  if (subject[1]) return true;
  let verb = i + 1;
  while (verb < i + 3 && ADVERB.test(tokens[verb]?.lower ?? "")) verb++;
  const t = tokens[verb];
  if (t?.kind !== "word" || t.sentence !== tokens[i]!.sentence || CALENDAR.has(t.lower))
    return false;
  return isAuxiliary(t) || cueOf(t) !== null || PAST_FORM.test(t.lower);
}
