/**
 * `direct`: whole clauses in quotation marks. `mixed`: a few quoted words in the reporter's sentence.
 * `indirect`: attributed without quotation marks. `passage`: the reporter's own words that bear on an
 * issue.
 */
export type QuoteKind = "direct" | "mixed" | "indirect" | "passage";

/**
 * Whether the speaker said the words, after the polarity and determinacy of attribution in the Penn
 * Discourse Treebank. `denied`: the speaker rejects them ("denied that X"). `withheld`: the speaker did
 * not say ("declined to confirm X"). `hypothetical`: nothing has been said ("is expected to announce X").
 */
export type Assertion = "asserted" | "denied" | "withheld" | "hypothetical";

/** The words and phrases that show that a text bears on an issue. */
export interface IssueTerms {
  slug: string;
  title: string;
  terms: string[];
  /** The words for each of the two parties that the issue is between, if these are known. */
  parties?: [string[], string[]];
  /** Reviewers' decisions on quotations for which a term had suggested the issue, by term. */
  decisions?: Record<string, TermDecisions>;
}

/** How often reviewers kept the issue that a term had suggested, and how often they removed it. */
export interface TermDecisions {
  kept: number;
  removed: number;
}

/**
 * An issue that a proposal bears on. `score` is 0 to 1; `because` gives the words found, and `terms` the issue's terms
 * that they match.
 */
export interface IssueMatch {
  slug: string;
  score: number;
  because: string[];
  terms: string[];
}

/**
 * A proposal. `start` (inclusive) and `end` (exclusive) count UTF-16 code units of the article's text, and `text` is
 * exactly what is between them: for a quotation, the words inside the marks.
 */
export interface ExtractedQuote {
  start: number;
  end: number;
  text: string;
  kind: QuoteKind;
  /** The fullest name in the text, without title or role, or null if there is no speaker. */
  speaker_text: string | null;
  /** The mention near the quotation, which may be a pronoun or a surname. */
  speaker_span: [number, number] | null;
  speaker_role: string | null;
  /** The words that attribute it: "said", "according to". */
  cue: string | null;
  assertion: Assertion;
  issues: IssueMatch[];
  /** 0 to 1: the share of proposals with this figure that are right. */
  confidence: number;
  /** Reasons for the reviewer: rule, cue, mention, antecedent. */
  because: string[];
}

export interface ExtractedArticle {
  /** The given text. */
  text: string;
  title: string | null;
  /** The language of the text, as a BCP 47 tag: "en", "zh-Hans". */
  language: string;
  /** Why the quotations have no speakers, if the language is not read. */
  unsupported?: "language";
  byline: string | null;
  /** ISO date, YYYY-MM-DD. */
  publishedAt: string | null;
  publisher: string | null;
  /** The address at which it was published. */
  url: string | null;
  quotes: ExtractedQuote[];
}
