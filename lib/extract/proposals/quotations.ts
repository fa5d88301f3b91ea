import { type Judged, STATEMENT_FLOOR } from "../attribution";
import type { Reported } from "../indirect";
import { matchIssues, surroundingsOf, type TermHit } from "../issues";
import type { ParsedText } from "../parse";
import { kindOf } from "../quotation-marks";
import type { ExtractedQuote } from "../types";
import { NO_SPEAKER, quotedConfidence, reportedConfidence } from "./confidence";
import { hasNoSpeaker, quotedTerm } from "./quoted-terms";
import { saidBy } from "./speaker-fields";

/** Takes a parsed, its spans judged, the issues' terms in it and roles; gives its quotations. */
export function findQuotations(
  parsed: ParsedText,
  judged: Judged[],
  hits: TermHit[],
  headlineMatches: boolean,
  roles: Map<number, string>,
): ExtractedQuote[] {
  const quotes: ExtractedQuote[] = [];
  for (const one of judged) {
    const { span, statement, attribution } = one;
    if (statement < STATEMENT_FLOOR || hasNoSpeaker(parsed, one)) {
      const term = quotedTerm(parsed, one, hits, headlineMatches, roles);
      if (term) quotes.push(term);
      continue;
    }
    const { start, end } = span;
    const share = attribution ? attribution.probability * attribution.antecedent : NO_SPEAKER;
    quotes.push({
      ...{ start, end, text: parsed.text.slice(start, end), kind: kindOf(parsed, span) },
      ...saidBy(parsed, attribution, roles),
      issues: matchIssues(hits, surroundingsOf(parsed, span.firstToken, span.lastToken)),
      confidence: quotedConfidence(statement * share),
    });
  }
  return quotes;
}

/** Takes reported speech found in a parsed; gives it as quotations of kind indirect. */
export function reportedQuotes(
  parsed: ParsedText,
  reported: Reported[],
  hits: TermHit[],
  roles: Map<number, string>,
): ExtractedQuote[] {
  return reported.map(({ stretch, probability, attribution }) => {
    const start = parsed.tokens[stretch.first]!.start;
    const end = parsed.tokens[stretch.last - 1]!.end;
    const said = saidBy(parsed, attribution, roles);
    said.because.unshift("reported without quotation marks");
    const share = attribution ? attribution.probability * attribution.antecedent : NO_SPEAKER;
    return {
      ...{ start, end, text: parsed.text.slice(start, end), kind: "indirect", ...said },
      issues: matchIssues(hits, surroundingsOf(parsed, stretch.first, stretch.last)),
      confidence: reportedConfidence(probability * share),
    };
  });
}
