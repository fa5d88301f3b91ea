import { countBefore } from "@/lib/core/binary-search";
import { findParagraphs, type Paragraph, tokenise } from "../tokens";
import type { ExtractedQuote, IssueTerms } from "../types";
import { findHits } from "./find-hits";
import { matchIssues } from "./match-issues";
import { hasNames, wordsIn } from "./names-in-other-languages";
import type { Surroundings } from "./surroundings";
import type { Writing } from "./terms";

/**
 * Adds their issues to the quotations of a text that is not in English. Terms are found as they are, such as names with
 * the same spelling and terms that someone added in this language; and in languages for which names are known, also by
 * those names. In other languages only names are looked for, and nothing is known about what they call the parties.
 */
export function withIssues(
  issues: IssueTerms[],
  language: string,
  text: string,
  quotes: ExtractedQuote[],
): ExtractedQuote[] {
  if (quotes.length === 0) return quotes;
  const sought = hasNames(language) ? issues : namesOf(issues);
  const hits = findHits(sought, text, tokenise(text), writingOf(language));
  if (hits.terms.length === 0) return quotes;
  const paragraphs = findParagraphs(text);
  return quotes.map((quote) => ({
    ...quote,
    issues: matchIssues(hits, placeOf(text, paragraphs, quote)),
  }));
}

// Kept, so that the issues of a batch are indexed once for each language.
const writings = new Map<string, Writing>();

function writingOf(language: string): Writing {
  const known = writings.get(language) ?? {
    also: (term: string) => wordsIn(language, term),
    elided: language === "fr",
  };
  writings.set(language, known);
  return known;
}

const named = new WeakMap<IssueTerms[], IssueTerms[]>();

/** The issues with only those of their terms that are names or contain non-English letters, and without parties. */
function namesOf(issues: IssueTerms[]): IssueTerms[] {
  const known =
    named.get(issues) ??
    issues.map(({ parties: _, terms, ...issue }) => ({
      ...issue,
      terms: terms.filter((term) => /\p{Lu}|[^\p{ASCII}]/u.test(term)),
    }));
  named.set(issues, known);
  return known;
}

const SENTENCE_END = /[.!?…]["”»’)]*\s|[。！？][”」』）]*/gu;

/**
 * Where to look for a quotation's issue: its words, its sentence and its paragraph. A sentence is delimited by
 * punctuation alone, and the paragraph before is never considered, since how it leads on is known only for English.
 */
function placeOf(text: string, paragraphs: Paragraph[], quote: ExtractedQuote): Surroundings {
  const { start, end } = quote;
  const own: [number, number] = [start, end];
  const paragraph = paragraphs[countBefore(paragraphs, (one) => one.end <= start)];
  const around: [number, number] = paragraph
    ? [Math.min(paragraph.start, start), Math.max(paragraph.end, end)]
    : own;
  const [from, to] = around;
  const ends = [...text.slice(from, to).matchAll(SENTENCE_END)].map(
    ({ 0: mark, index }) => from + index + mark.length,
  );
  const sentence: [number, number] = [
    ends.findLast((at) => at <= start) ?? from,
    ends.find((at) => at >= end) ?? to,
  ];
  return { own, sentence, around, before: [start, start] };
}
