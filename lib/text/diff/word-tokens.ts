import { codePointLength } from "@/lib/text/anchors/code-points";
import type { Span } from "@/lib/text/anchors/edges";
import { words } from "./words";

/** A word, or a mark that is no white space, in code points of its text. */
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

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** As with words, so much is segmented at once; what runs on without an end is cut anywhere. */
const PIECE = /.{1,1000}(?:(?<=\p{Sentence_Terminal}\p{P}*)(?=\s)|$)|.{1,1000}/gsu;

/** The code points at which the sentences of a text begin (UAX #29). */
export function sentenceStarts(text: string): number[] {
  const sentences = (text.match(PIECE) ?? []).flatMap((piece) =>
    Array.from(segmenter.segment(piece), ({ segment }) => segment),
  );
  let start = 0;
  return sentences.map((sentence) => {
    const unsaved = start;
    start += codePointLength(sentence);
    return unsaved;
  });
}
