import { findMentions, type Mentions } from "./mentions";
import { findQuotedSpans, type QuotedSpan } from "./quotation-marks";
import {
  assignCues,
  assignParagraphs,
  capitaliseForeignNames,
  findParagraphs,
  findSentences,
  type Paragraph,
  type Sentence,
  type Token,
  tokenise,
} from "./tokens";

/** What a text contains, before any words are attributed to anyone. */
export interface ParsedText extends Mentions {
  text: string;
  tokens: Token[];
  paragraphs: Paragraph[];
  spans: QuotedSpan[];
  sentences: Sentence[];
}

/** Parses a text into words, paragraphs, quoted spans, sentences and mentions. */
export function parseText(text: string): ParsedText {
  const tokens = tokenise(text);
  capitaliseForeignNames(tokens);
  assignCues(tokens);
  const paragraphs = findParagraphs(text);
  assignParagraphs(tokens, paragraphs);
  const spans = findQuotedSpans(text, tokens, paragraphs);
  const sentences = findSentences(tokens);
  return { text, tokens, paragraphs, spans, sentences, ...findMentions(text, tokens) };
}
