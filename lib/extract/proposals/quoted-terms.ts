import type { Judged } from "../attribution";
import { matchIssues, surroundingsOf, type TermHit } from "../issues";
import type { ParsedText } from "../parse";
import { wordCount } from "../quotation-marks";
import { cueOf } from "../tokens";
import type { ExtractedQuote } from "../types";
import { NO_SPEAKER, quotedConfidence } from "./confidence";
import { saidBy, saidByNobody } from "./speaker-fields";

const SURE_SPEAKER = 0.75;
// The words may be the speaker's own or the reporter's for them.
const PERHAPS = 0.5;

const FEW_WORDS = 3;
const DOUBTFUL = 0.6;

/**
 * Whether a few words are better left to nobody: the likeliest source is a place, or a name of
 * which nothing is known, and it is doubtful, or its verb takes the words as its object without
 * saying them ("the country has pursued ‘X’").
 */
export function hasNoSpeaker(parsed: ParsedText, { span, attribution }: Judged): boolean {
  const kind = attribution?.mention.kind;
  if (kind !== "place" && kind !== "unknown") return false;
  if (wordCount(parsed, span) > FEW_WORDS) return false;
  const before = cueOf(parsed.tokens[span.firstToken - 2]);
  return attribution!.probability < DOUBTFUL || (before !== null && before.class !== "say");
}

/**
 * Words in quotation marks that look like a term or a title and not like a statement.
 *
 * Takes such a span judged; gives it as a quotation of low confidence where the desk may want it:
 * everywhere in an article whose headline bears on one of the desk's issues, elsewhere where the
 * term or its sentence does. Else null.
 */
export function quotedTerm(
  parsed: ParsedText,
  { span, statement, attribution }: Judged,
  hits: TermHit[],
  headlineMatches: boolean,
  roles: Map<number, string>,
): ExtractedQuote | null {
  const nearby = surroundingsOf(parsed, span.firstToken, span.lastToken);
  // A term is about what it stands beside, not about what leads up to it.
  const where = { ...nearby, before: nearby.own };
  const issues = matchIssues(hits, where);
  const near = matchIssues(hits, { ...where, around: where.own }).length > 0;
  if (!headlineMatches && !near) return null;
  const { start, end } = span;
  // In a sentence that reports what a person says, the term is likely the person's own.
  const verb = attribution ? cueOf(parsed.tokens[attribution.verb]) : null;
  const sure = attribution && attribution.probability * attribution.antecedent >= SURE_SPEAKER;
  const says = verb?.class === "say" && verb.finite;
  const spoken = sure && says && attribution.mention.kind !== "place";
  const said = spoken
    ? saidBy(parsed, attribution, roles)
    : saidByNobody("a term or title in quotation marks: nobody is said to say it");
  if (spoken) said.because.unshift("a term in a sentence that reports what the speaker says");
  const text = parsed.text.slice(start, end);
  return {
    start,
    end,
    text,
    kind: "mixed",
    ...said,
    issues,
    confidence: quotedConfidence(statement * (spoken ? PERHAPS : NO_SPEAKER)),
  };
}
