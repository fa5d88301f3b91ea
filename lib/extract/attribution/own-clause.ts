// Quotations in a clause that has a speaker of its own: "Lee left, hours after | Oslo | called him “a clown”".
import { wordSet } from "../lexicon";
import { phraseEnd } from "../mentions";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { cueOf, isReportingVerb, type Token, wordAt } from "../tokens";
import type { Candidate } from "./candidates";

const SUBORDINATES = wordSet(
  "after before when because since while whereas although though until once that whom which where as",
);

/** The subject of the subordinate clause in which a span stands. Returns the index of the candidate, or -1. */
export function ownClauseSubject(
  { parsed: { tokens } }: Syntax,
  span: QuotedSpan,
  candidates: Candidate[],
): number {
  return candidates.findIndex(({ mention, placement }) => {
    if (placement.after || placement.sentences > 0 || placement.spansBetween > 0) return false;
    const opener = wordAt(tokens, Math.min(mention.outerFirst, mention.roleFirst) - 1);
    if (!SUBORDINATES.has(opener) || mention.kind === "pronoun" || mention.inRole) return false;
    const end = phraseEnd(tokens, mention);
    const verb = verbAt(tokens, end);
    if (verb >= 0) return governs(tokens, verb, span.firstToken - 1);
    return mention.plural && chants(tokens, end, span.firstToken - 1);
  });
}

const CHANTS = /^(?:chanting|yelling|shouting|singing|screaming|cheering|jeering|booing)$/;
const MAX_CLAUSE = 14;

/** Whether a crowd calls something out in its own clause: "where | dockers | had gathered, chanting “...”". */
function chants(tokens: Token[], from: number, mark: number): boolean {
  const verb = wordAt(tokens, mark - 1) === "," ? mark - 2 : mark - 1;
  if (!CHANTS.test(wordAt(tokens, verb)) || verb - from > MAX_CLAUSE) return false;
  const clause = tokens.slice(from, verb - 1);
  return wordAt(tokens, verb - 1) === "," && clause.every(({ kind }) => kind === "word");
}

/** The verb of saying at a token, after any auxiliary or adverb. Returns -1 if there is none. */
function verbAt(tokens: Token[], from: number): number {
  let verb = from;
  while (/^(?:has|had|have|also|later|publicly|again|first|once)$/.test(wordAt(tokens, verb)))
    verb++;
  const cue = cueOf(tokens[verb]);
  const reports = cue?.class === "say" || cue?.class === "speak";
  return reports && cue.finite && !tokens[verb]!.cap ? verb : -1;
}

/** Whether nothing but the object of a verb comes between it and a mark. */
function governs(tokens: Token[], verb: number, mark: number): boolean {
  const { sentence } = tokens[verb]!;
  for (let i = verb + 1; i < mark; i++) {
    const t = tokens[i]!;
    if (t.sentence !== sentence || t.span >= 0 || /^[,;:]$/.test(t.text)) return false;
    if (isReportingVerb(t)) return false;
  }
  return true;
}
