/**
 * `direct`: whole clauses inside quotation marks. `mixed`: a few quoted words inside the reporter's
 * sentence. `indirect`: attributed, without quotation marks. `passage`: reporter's text that bears
 * on an issue and is attributed to nobody.
 */
export type QuoteKind = "direct" | "mixed" | "indirect" | "passage";

/** What an issue is about: plain words and phrases, matched on word boundaries in any case. */
export interface IssueTerms {
  slug: string;
  title: string;
  terms: string[];
}

/** One issue that a proposal bears on. `score` is 0 to 1; `because` holds the deciding words. */
export interface IssueMatch {
  slug: string;
  score: number;
  because: string[];
}

/**
 * One proposal. `start` (inclusive) and `end` (exclusive) count UTF-16 code units of the article's
 * text, and `text` is exactly what stands there: for quotations, what stands inside the marks.
 */
export interface ExtractedQuote {
  start: number;
  end: number;
  text: string;
  kind: QuoteKind;
  /** The fullest name that the text gives, without title or role; null where nobody said it. */
  speaker_text: string | null;
  /** The mention beside the quotation, which may be a pronoun or a surname. */
  speaker_span: [number, number] | null;
  speaker_role: string | null;
  /** The word that attributes: "said", "according to". */
  cue: string | null;
  issues: IssueMatch[];
  /** 0 to 1: the share of proposals at this figure that are right. */
  confidence: number;
  /** Why, in words for a reviewer: cue, mention, antecedent, rule. */
  because: string[];
}

export interface ExtractedArticle {
  /** The text as given, unaltered. */
  text: string;
  title: string | null;
  byline: string | null;
  /** ISO date, YYYY-MM-DD. */
  publishedAt: string | null;
  publisher: string | null;
  quotes: ExtractedQuote[];
}
