import { type Judged, MIN_STATEMENT } from "../attribution";
import type { IndirectSpeech } from "../indirect";
import { type IssueHits, matchIssues, surroundingsOf } from "../issues";
import type { ParsedText } from "../parse";
import { type QuotedSpan, quoteKind } from "../quotation-marks";
import type { Token } from "../tokens";
import type { ExtractedQuote } from "../types";
import { indirectAssertion, quotedAssertion } from "./assertion-fields";
import {
  forSpeaker,
  indirectConfidence,
  MIN_CONFIDENCE,
  quotedConfidence,
  speakerProbability,
} from "./confidence";
import { ownParties } from "./own-parties";
import { hasNoSpeaker, quotedTerm } from "./quoted-terms";
import { speakerFields } from "./speaker-fields";

const SURE_PARTIES = 0.95;

/**
 * Turns the quoted spans into proposals. `hits` are the issues' terms in the text, and `headlineMatches` says whether
 * one is in the headline.
 */
export function quotations(
  parsed: ParsedText,
  judged: Judged[],
  hits: IssueHits,
  headlineMatches: boolean,
): ExtractedQuote[] {
  const quotes: ExtractedQuote[] = [];
  for (const one of judged) {
    const { span, statement } = one;
    const attribution =
      isSubheading(parsed, span) && !one.attribution?.link.signed ? null : one.attribution;
    if (statement < MIN_STATEMENT || hasNoSpeaker(parsed, one)) {
      const term = quotedTerm(parsed, one, hits, headlineMatches);
      if (term) quotes.push(term);
      continue;
    }
    const { start, end } = span;
    const parties = ownParties(parsed, start, attribution);
    const speaker = { ...speakerFields(parsed, attribution), ...parties };
    const likely = parties ? SURE_PARTIES : speakerProbability(attribution);
    quotes.push({
      start,
      end,
      text: parsed.text.slice(start, end),
      kind: quoteKind(parsed.tokens, span),
      ...speaker,
      ...quotedAssertion(parsed, span, attribution, speaker.because),
      issues: matchIssues(hits, surroundingsOf(parsed, span.firstToken, span.lastToken)),
      confidence: forSpeaker(speaker, quotedConfidence(statement * likely)),
    });
  }
  return quotes;
}

const MAX_SUBHEADING = 10;

/**
 * Whether a paragraph is nothing but a few quoted words without a full stop: a subheading, whose words someone below
 * says, though not always the next one named.
 */
function isSubheading({ text, tokens, paragraphs }: ParsedText, span: QuotedSpan): boolean {
  const { firstToken, lastToken, start, end, closed } = span;
  if (!closed || lastToken - firstToken > MAX_SUBHEADING) return false;
  const { paragraph } = tokens[firstToken]!;
  const { start: from, end: to } = paragraphs[paragraph]!;
  const alone = start - from <= 2 && to - end <= 2 && /\p{L}$/u.test(text.slice(start, end));
  return alone && paragraph > 0 && paragraph < paragraphs.length - 1;
}

/** Turns indirect speech into proposals. */
export function indirectQuotations(
  parsed: ParsedText,
  indirect: IndirectSpeech[],
  hits: IssueHits,
): ExtractedQuote[] {
  return indirect.flatMap(({ content, probability, attribution }) => {
    const confidence = indirectConfidence(probability * speakerProbability(attribution));
    if (!attribution || confidence < MIN_CONFIDENCE) return [];
    const start = parsed.tokens[content.first]!.start;
    const end = endOf(parsed.tokens, content.last);
    const named = parsed.tokens[attribution.mention.head]!.start;
    const speaker = {
      ...speakerFields(parsed, attribution),
      ...ownParties(parsed, named, attribution),
    };
    speaker.because.unshift("reported without quotation marks");
    return {
      start,
      end,
      text: parsed.text.slice(start, end),
      kind: "indirect",
      ...speaker,
      ...indirectAssertion(parsed, content, attribution, speaker.because),
      issues: matchIssues(hits, surroundingsOf(parsed, content.first, content.last)),
      confidence: forSpeaker(speaker, confidence),
    };
  });
}

/** Where words end, including a closing mark behind the comma: "The plan was “late,” | she said". */
function endOf(tokens: Token[], last: number): number {
  const [comma, mark] = [tokens[last], tokens[last + 1]];
  const inside = comma?.text === "," && comma.span >= 0 && mark?.kind === "mark";
  return (inside ? mark : tokens[last - 1]!).end;
}
