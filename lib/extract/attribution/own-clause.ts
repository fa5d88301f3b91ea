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
    const verb = verbAt(tokens, phraseEnd(tokens, mention));
    return verb >= 0 && governs(tokens, verb, span.firstToken - 1);
  });
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
