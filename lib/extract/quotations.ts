import { type Judged, STATEMENT_FLOOR } from "./attribute";
import { NO_SPEAKER, quotedConfidence, reportedConfidence } from "./confidence";
import type { Reported } from "./indirect";
import type { TermHit } from "./issue-terms";
import { matchIssues } from "./issues";
import type { Reading } from "./reading";
import { saidBy } from "./said-by";
import { kindOf } from "./statements";
import { surroundingsOf } from "./surroundings";
import { isNobodys, termQuote } from "./terms-of-art";
import type { ExtractedQuote } from "./types";

/** Takes a reading, its spans judged, the issues' terms in it and roles; gives its quotations. */
export function findQuotations(
  reading: Reading,
  judged: Judged[],
  hits: TermHit[],
  headlined: boolean,
  roles: Map<number, string>,
): ExtractedQuote[] {
  const quotes: ExtractedQuote[] = [];
  for (const one of judged) {
    const { span, statement, attribution } = one;
    if (statement < STATEMENT_FLOOR || isNobodys(reading, one)) {
      const term = termQuote(reading, one, hits, headlined, roles);
      if (term) quotes.push(term);
      continue;
    }
    const { start, end } = span;
    const share = attribution ? attribution.probability * attribution.antecedent : NO_SPEAKER;
    quotes.push({
      ...{ start, end, text: reading.text.slice(start, end), kind: kindOf(reading, span) },
      ...saidBy(reading, attribution, roles),
      issues: matchIssues(hits, surroundingsOf(reading, span.firstToken, span.lastToken)),
      confidence: quotedConfidence(statement * share),
    });
  }
  return quotes;
}

/** Takes reported speech found in a reading; gives it as quotations of kind indirect. */
export function reportedQuotes(
  reading: Reading,
  reported: Reported[],
  hits: TermHit[],
  roles: Map<number, string>,
): ExtractedQuote[] {
  return reported.map(({ stretch, probability, attribution }) => {
    const start = reading.tokens[stretch.first]!.start;
    const end = reading.tokens[stretch.last - 1]!.end;
    const said = saidBy(reading, attribution, roles);
    said.because.unshift("reported without quotation marks");
    const share = attribution ? attribution.probability * attribution.antecedent : NO_SPEAKER;
    return {
      ...{ start, end, text: reading.text.slice(start, end), kind: "indirect", ...said },
      issues: matchIssues(hits, surroundingsOf(reading, stretch.first, stretch.last)),
      confidence: reportedConfidence(probability * share),
    };
  });
}
