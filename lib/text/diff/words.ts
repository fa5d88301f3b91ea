import { codePointLength } from "@/lib/text/anchors/code-points";
import type { Span } from "@/lib/text/anchors/span";

const byWord = new Intl.Segmenter("en", { granularity: "word" });
const bySentence = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * The most characters that are segmented at once: Intl.Segmenter's time grows with the square of the text
 * (Node.js 20: 0.6 s for 100 kB, 13 s for 200 kB).
 */
const WORD_CHUNK = /.{1,500}(?:(?<=\S)(?=\s)|$)|.{1,500}(?<=\p{P})|.{1,500}(?!\p{M})/gsu;
const SENTENCE_CHUNK = /.{1,1000}(?:(?<=\p{Sentence_Terminal}\p{P}*)(?=\s)|$)|.{1,1000}/gsu;

const segments = (text: string, chunk: RegExp, segmenter: Intl.Segmenter): string[] =>
  (text.match(chunk) ?? []).flatMap((part) =>
    Array.from(segmenter.segment(part), ({ segment }) => segment),
  );

/**
 * Splits a text into words, marks and spaces (UAX #29). Joined, they are the text. A run of 500 characters
 * without a space is split at a punctuation mark, or anywhere if it has none.
 */
export const words = (text: string): string[] => segments(text, WORD_CHUNK, byWord);

/** A word or mark, not white space; in code points of its text. */
export interface Token extends Span {
  isWord: boolean;
}

/** The words and marks of a text (UAX #29). */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const word of words(text)) {
    const end = start + codePointLength(word);
    if (word.trim()) tokens.push({ start, end, isWord: /[\p{L}\p{N}]/u.test(word) });
    start = end;
  }
  return tokens;
}

/** The code points at which the sentences of a text begin (UAX #29). */
export function sentenceStarts(text: string): number[] {
  let end = 0;
  return segments(text, SENTENCE_CHUNK, bySentence).map((sentence) => {
    const start = end;
    end += codePointLength(sentence);
    return start;
  });
}
