import { countBefore } from "@/lib/core/binary-search";
import { attribute } from "./attribution";
import { findIndirectSpeech, type IndirectSpeech } from "./indirect";
import {
  DEFAULT_ISSUES,
  findHits,
  findPassages,
  type IssueHits,
  MIN_ABOUT,
  matchIssues,
  withIssues,
} from "./issues";
import { isRead, languageOf, quotationsIn } from "./languages";
import { type Metadata, readMetadata } from "./metadata";
import { MODELS, type Models } from "./models";
import { type ParsedText, parseText } from "./parse";
import {
  indirectQuotations,
  MIN_NEAR,
  quotations,
  turnQuotations,
  withoutFurniture,
  withoutRepeats,
  withSamePronoun,
} from "./proposals";
import { analyseSyntax } from "./syntax";
import { findTurns, type Turn } from "./turns";
import type { ExtractedArticle, ExtractedQuote, IssueTerms } from "./types";

/**
 * Finds the quotations in an article, who said each of them, and which of the desk's issues they bear on.
 *
 * Returns the quotations in the order of the text, which is not altered. Offsets count UTF-16 code units. Never throws.
 * Takes time linear in the length of the text. For an article in a language that is not read, returns the words in
 * quotation marks, without speakers.
 */
export function extract(
  text: string,
  issues: IssueTerms[] = DEFAULT_ISSUES,
  models: Models = MODELS,
): ExtractedArticle {
  const metadata = readMetadata(text);
  const { title, byline, publishedAt, publisher, url } = metadata;
  const language = languageOf(text);
  const article = { text, title, language, byline, publishedAt, publisher, url };
  if (language !== "en") {
    const found = withIssues(issues, language, text, quotationsIn(language, text));
    const quotes = withoutFurniture(text, found);
    return isRead(language)
      ? { ...article, quotes }
      : { ...article, unsupported: "language", quotes };
  }
  const parsed = parseText(text, metadata);
  const hits = findHits(issues, text, parsed.tokens);
  const syntax = analyseSyntax(parsed, models.subject);
  const judged = attribute(syntax, models);
  const indirect = findIndirectSpeech(syntax, models, parsed.sentences, undefined, judged);
  const turns = findTurns(parsed);
  const reported = [
    ...quotations(
      parsed,
      withSamePronoun(judged, indirect),
      hits,
      hasHitInHeadline(hits, metadata),
    ),
    ...indirectQuotations(parsed, indirect, hits),
  ];
  const attributed = [...outside(turns, reported, parsed), ...turnQuotations(parsed, turns, hits)];
  const passages = findPassages(
    parsed,
    hits,
    metadata.bodyStart,
    attributedSentences(parsed, indirect, turns),
    issuesSpokenOf(attributed),
  );
  const quotes = [...attributed, ...passages].sort((a, b) => a.start - b.start || a.end - b.end);
  const own = withoutFurniture(text, quotes);
  return { ...article, quotes: withoutRepeats(parsed, own, metadata.titleSpan) };
}

function hasHitInHeadline(hits: IssueHits, { titleSpan }: Metadata): boolean {
  if (!titleSpan) return false;
  const where = { own: titleSpan, sentence: titleSpan, around: titleSpan, before: titleSpan };
  return matchIssues(hits, where).some(({ score }) => score >= MIN_NEAR);
}

/**
 * The quotations outside the turns of a transcript, since all words of a turn are its speaker's. But what is quoted in a
 * question from someone else is theirs: "Reuters: The premier called it “late”. Was it?"
 */
function outside(turns: Turn[], quotes: ExtractedQuote[], parsed: ParsedText): ExtractedQuote[] {
  if (turns.length === 0) return quotes;
  const paragraphs = turns.map(({ paragraph }) => parsed.paragraphs[paragraph]!);
  return quotes.filter((quote) => {
    const { start, kind, cue } = quote;
    const k = countBefore(paragraphs, ({ end }) => end <= start);
    const paragraph = paragraphs[k];
    // "Ann Lee -- Holt Marine -- Analyst": a label on a line of its own.
    const [from, to] = turns[k]?.label ?? [0, 0];
    if (start < to && quote.end > from) return false;
    if (paragraph === undefined || paragraph.start > start) return true;
    const { asks, label, end } = turns[k]!;
    // What an interviewer remarks isn't evidence of what anyone said.
    if (!asks || parsed.text[end - 1] !== "?") return false;
    const [named = 0] = quote.speaker_span ?? [];
    const others = named > label[1] && !/^(?:I|we|you)$/iu.test(quote.speaker_text ?? "");
    return others && kind !== "indirect" && cue !== null && cue !== ":";
  });
}

/** The sentences that contain a quoted span, indirect speech or a turn of a transcript, by index. */
function attributedSentences(
  { tokens, spans, sentences }: ParsedText,
  indirect: IndirectSpeech[],
  turns: Turn[],
): Set<number> {
  const spoken = new Set(turns.map(({ paragraph }) => paragraph));
  return new Set([
    ...sentences.flatMap(({ paragraph }, index) => (spoken.has(paragraph) ? [index] : [])),
    ...spans.map((span) => tokens[span.firstToken]!.sentence),
    ...indirect.map(({ content }) => tokens[content.cue]!.sentence),
  ]);
}

/** The issues that someone speaks about, rather than merely near: these need no passage. */
function issuesSpokenOf(quotes: ExtractedQuote[]): Set<string> {
  return new Set(
    quotes
      .filter((quote) => quote.speaker_text !== null)
      .flatMap((quote) => quote.issues.filter(({ score }) => score >= MIN_ABOUT))
      .map(({ slug }) => slug),
  );
}
