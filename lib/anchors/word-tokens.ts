import { toCodePoints } from "./code-points";
import type { Span } from "./edges";

/** A word, or a mark that is no white space, in code points of its text. */
export interface Token extends Span {
  isWord: boolean;
}

type Granularity = "word" | "sentence";

/** Segmenters are slow to make and quick to use. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key) ?? make(language, granularity);
  segmenters.set(key, known);
  return known;
}

function make(language: string, granularity: Granularity): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    // A source's language is what somebody said it is, and may be no tag at all.
    return new Intl.Segmenter("en", { granularity });
  }
}

function cut(text: string, language: string, granularity: Granularity) {
  const point = toCodePoints(text);
  return Array.from(
    segmenter(language, granularity).segment(text),
    ({ segment, index, ...rest }) => ({
      segment,
      start: point(index),
      end: point(index + segment.length),
      isWord: rest.isWordLike ?? false,
    }),
  );
}

/** The words and marks of a text (UAX #29), in a BCP 47 language. */
export const tokensOf = (text: string, language: string): Token[] =>
  cut(text, language, "word")
    .filter(({ segment }) => segment.trim())
    .map(({ start, end, isWord }) => ({ start, end, isWord }));

/** The code points at which the sentences of a text begin (UAX #29). */
export const sentenceStarts = (text: string, language: string): number[] =>
  cut(text, language, "sentence").map(({ start }) => start);
