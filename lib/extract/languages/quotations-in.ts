import { findParagraphs } from "../tokens";
import type { ExtractedQuote } from "../types";
import { readChinese } from "./chinese/read";
import { languageOf } from "./detect";
import { readEuropean } from "./european/read";
import { FRENCH } from "./european/french";
import { GERMAN } from "./european/german";
import { type Marks, markedSpans } from "./marked-spans";
import { NOBODY, proposalOf, type Reading } from "./reading";
import { SPANISH } from "./european/spanish";

const EUROPEAN = { fr: FRENCH, de: GERMAN, es: SPANISH };

// Marks as any language may use them.
const ANY_MARKS: Marks = ["“”", "「」", "『』", "«»", "„“", '""'];

/** Whether quotations in a text get speakers, by its language. */
export const isTextRead = (text: string): boolean => isRead(languageOf(text));

/** Whether quotations in a language get speakers. */
export const isRead = (language: string): boolean =>
  language === "en" || language.startsWith("zh-") || language in EUROPEAN;

/**
 * Finds the quotations in a text that is not in English. In a language that is not read, these are the
 * words in quotation marks, without speakers.
 */
export function quotationsIn(language: string, text: string): ExtractedQuote[] {
  const readings = language.startsWith("zh-")
    ? readChinese(text)
    : language in EUROPEAN
      ? readEuropean(text, EUROPEAN[language as keyof typeof EUROPEAN])
      : readMarks(text);
  return readings
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((reading) => proposalOf(text, reading));
}

function readMarks(text: string): Reading[] {
  return findParagraphs(text).flatMap(({ start, end }) =>
    markedSpans(text, start, end, ANY_MARKS).map((span) => ({
      ...{ start: span.start, end: span.end, kind: "mixed" as const, speaker: NOBODY, cue: null },
      ...{ assertion: "asserted" as const, confidence: 0.3 },
      because: "in quotation marks; this language is not read",
    })),
  );
}
