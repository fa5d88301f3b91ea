import { countBefore } from "@/lib/core/binary-search";
import { findParagraphs, isPageFurniture } from "../tokens";
import type { ExtractedQuote } from "../types";

/** "Ana Lee", or anyone whose office the text gives, unlike "you", "the publisher". */
const isSomeone = ({ speaker_text: name, speaker_role: role }: ExtractedQuote): boolean =>
  role !== null || /^\p{Lu}[\p{L}’'.-]+(?:\s\p{Ll}+)*\s\p{Lu}[\p{L}’'-]+$/u.test(name ?? "");

const MAX_HEADING = 140;
const MIN_WORDS = 3;
/** "MINISTER DENIES HE KNEW": without a full stop. */
const isInCapitals = (line: string): boolean =>
  line.length <= MAX_HEADING &&
  line.split(/\s+/u).length >= MIN_WORDS &&
  /\p{Lu}/u.test(line) &&
  !/\p{Ll}|\p{Lo}|[.!?:”"»」]$/u.test(line);

/**
 * Leaves out proposals from what a page says about itself, and from a heading in capitals between paragraphs. A heading is
 * a single line; the flashes of an agency are several.
 */
export function withoutFurniture(text: string, quotes: ExtractedQuote[]): ExtractedQuote[] {
  const paragraphs = quotes.length === 0 ? [] : findParagraphs(text);
  const line = (k: number): string =>
    paragraphs[k] ? text.slice(paragraphs[k].start, paragraphs[k].end).trim() : "";
  return quotes.filter((quote) => {
    const k = countBefore(paragraphs, ({ end }) => end <= quote.start);
    const isHeading =
      k > 0 && isInCapitals(line(k)) && !isInCapitals(line(k - 1)) && !isInCapitals(line(k + 1));
    return !isHeading && (!isPageFurniture(line(k)) || isSomeone(quote));
  });
}
