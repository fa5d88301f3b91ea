import { ALL_IRREGULAR_PASTS, CALENDAR, SAYING_NOUNS, wordSet } from "../../lexicon";
import { cueOf, type Token, wordAt } from "../../tokens";
import { ADVERB } from "./adverbs";
import { isAuxiliary } from "./auxiliary";

const SUBJECT = /^(?:he|she|it|they|there|we|i|you)(['’](?:d|ll|s|re|ve|m))?$/;
const ENDING = /(?:[^e]ed|[^s]s)$|^(?:never|no|do)$/;

/** Whether a pronoun and its verb begin a clause at a token: "| it welcomed", "| they had", "| she'd been". */
export function isPronounClause(tokens: Token[], i: number): boolean {
  const subject = SUBJECT.exec(wordAt(tokens, i));
  if (!subject) return false;
  // "She'd been": the verb is part of the word.
  if (subject[1]) return true;
  let verb = i + 1;
  while (verb < i + 3 && ADVERB.test(wordAt(tokens, verb))) verb++;
  const t = tokens[verb];
  if (t?.kind !== "word" || t.sentence !== tokens[i]!.sentence || CALENDAR.has(t.lower))
    return false;
  return (
    isAuxiliary(t) || cueOf(t) !== null || ENDING.test(t.lower) || ALL_IRREGULAR_PASTS.has(t.lower)
  );
}

// Verbs whose object may be the addressee: "told | them".
const ADDRESSES = wordSet("tell ask inform assure remind advise urge read write call");

/** Whether a verb reports the pronoun clause after it: "said | it welcomed any measure that helped". */
export function saysClause(tokens: Token[], cue: number): boolean {
  const { base, class: kind, finite } = cueOf(tokens[cue])!;
  if (kind !== "say" || !finite || ADDRESSES.has(base)) return false;
  // "Insulting | remarks | he had made".
  const noun = SAYING_NOUNS.has(tokens[cue]!.lower.replace(/s$/, ""));
  return !noun && isPronounClause(tokens, cue + 1);
}
