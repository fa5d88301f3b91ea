import { findParagraphs } from "../tokens";
import type { ExtractedQuote } from "../types";
import { readChinese } from "./chinese/read";
import { languageOf } from "./detect";
import { FRENCH, GERMAN, readEuropean, SPANISH } from "./european";
import { type Marks, markedSpans } from "./marked-spans";
import { NOBODY, proposalOf, type Reading } from "./reading";

const EUROPEAN = { fr: FRENCH, de: GERMAN, es: SPANISH };

// Marks as used in any language.
const ANY_MARKS: Marks = ["“”", "「」", "『』", "«»", "„“", "„”", '""'];
// Languages whose marks point inwards, and those where both marks are the same.
const INWARD = new Set(["da", "hr", "sl", "sr", "cs", "sk"]);
const SINGLE = new Set(["nl", "af"]);
const ALIKE = new Set(["sv", "fi", "da", "nb"]);
const marksOf = (language: string): Marks => [
  ...ANY_MARKS.filter((pair) => pair !== "«»" || !INWARD.has(language)),
  ...(SINGLE.has(language) ? ["‘’"] : []),
  ...(INWARD.has(language) ? ["»«"] : []),
  ...(ALIKE.has(language) ? ["””"] : []),
];
// «Стоят, — сказал он, — а проценты идут»: the reporter's words between two dashes.
const INCISE = /[,.!?…]\s[—–]\s\p{Ll}[^—–«»\n]{2,80}?[,.]\s[—–]\s/gu;

/** Whether the quotations in a text are given speakers, by its language. */
export const isTextRead = (text: string): boolean => isRead(languageOf(text));

/** Whether quotations in a language are given speakers. */
export const isRead = (language: string): boolean => {
  const base = baseOf(language);
  return base === "en" || base === "zh" || base in EUROPEAN;
};

const baseOf = (tag: string): string => tag.split("-")[0]!;

/** The language that a text is read as, if it is said to be in another one that is read too; otherwise null. */
export function misreadAs(text: string, language: string): string | null {
  const own = languageOf(text);
  return isRead(language) && baseOf(own) !== baseOf(language) ? own : null;
}

/**
 * Finds the quotations in a text that is not in English. In a language that is not read, these are the
 * words in quotation marks, without speakers.
 */
export function quotationsIn(language: string, text: string): ExtractedQuote[] {
  const readings = language.startsWith("zh-")
    ? readChinese(text)
    : language in EUROPEAN
      ? readEuropean(text, EUROPEAN[language as keyof typeof EUROPEAN])
      : readMarks(text, marksOf(language));
  return readings
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((reading) => proposalOf(text, reading));
}

function readMarks(text: string, marks: Marks): Reading[] {
  return findParagraphs(text).flatMap(({ start, end }) =>
    markedSpans(text, start, end, marks)
      .flatMap((span) => divided(text, span.start, span.end))
      .map(([from, to]) => ({
        start: from,
        end: to,
        kind: "mixed" as const,
        speaker: NOBODY,
        cue: null,
        assertion: "asserted" as const,
        confidence: 0.3,
        because: "in quotation marks; speakers can’t be identified in this language",
      })),
  );
}

function divided(text: string, start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = start;
  for (const { 0: incise, index } of text.slice(start, end).matchAll(INCISE)) {
    parts.push([from, start + index]);
    from = start + index + incise.length;
  }
  return [...parts, [from, end]];
}
