import { isGivenName } from "../lexicon";
import { parseDate } from "./dates";
import { otherByline } from "./other-bylines";
import { inEnglish, OTHER_LABELS, valueOnly } from "./other-languages";
import { isPublication } from "./publications";

const HEAD_LINES = 25;
export const HEAD_CHARACTERS = 12_000;
const TAIL_LINES = 6;
const TAIL_CHARACTERS = 3000;

const LABELS =
  "headline|title|subject|from|section|edition|dateline|length|word count|load[ -]date|language|subtitle|date|(?:first )?published(?: on| at)?|publication date|date published|posted(?: on)?|sent|to|cc|updated|publisher|publication|outlet|newspaper|source|authors?|byline|by|written by|reporter|writer|url|link|web ?site|web address|permalink";
const LABELLED = new RegExp(
  `^[\\s*_#>-]*(${LABELS}|${OTHER_LABELS})(?:[\\s*_]*[:：][\\s*_]*|\\s+[-–—]\\s+)(.+)$`,
  "i",
);
const BYLINE = /^\s*[Bb][Yy][:\s]+(\p{Lu}[^\n]{2,160})$/u;
const IN_PLACE = /\s+in \p{Lu}[\p{L} ]+$/u;
const LINKING = /^(?:and|&|de|van|von|bin|al|el)$/i;

/** The first lines of a text that are not blank. */
export const headLines = (text: string): string[] =>
  linesOf(text.slice(0, HEAD_CHARACTERS)).slice(0, HEAD_LINES);

/** The last lines of a text that are not blank. */
export const tailLines = (text: string): string[] =>
  linesOf(text.slice(-TAIL_CHARACTERS)).slice(-TAIL_LINES);

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    // Without any Markdown marks around the line: "# Title", "*By Ann Lee*".
    .map((line) => withoutMarks(line.trim()))
    .filter((line) => line !== "");

const withoutMarks = (line: string): string =>
  MARKS.has(line[0]) || MARKS.has(line.at(-1))
    ? line.replace(/^(?:#{1,6}\s+|[*_]{1,3}(?=\S))|[*_]{1,3}$/g, "")
    : line;
const MARKS = new Set<string | undefined>(["#", "*", "_"]);

/** Whether a line is a label and its value: "Date: 4 March 2024". */
export const isLabelled = (line: string): boolean => LABELLED.test(line);

/** Returns a function that looks up the value of a label by its names. If a label occurs twice, the first counts. */
export function readLabels(head: string[]): (...names: string[]) => string | null {
  const labels = new Map<string, string>();
  for (const line of head) {
    const [, name, value] = LABELLED.exec(line) ?? [];
    if (!name || !value) continue;
    const key = inEnglish(name.toLowerCase());
    if (!labels.has(key)) labels.set(key, valueOnly(key, value).replace(/[\s*_]+$/, ""));
  }
  return (...names) => names.map((name) => labels.get(name)).find((v) => v !== undefined) ?? null;
}

/**
 * The rest of a line that begins with "By", in any supported language. Returns undefined for other lines. "Von" also
 * begins headlines, so the first line (place 0) is a byline only in English.
 */
export const bylineIn = (line: string, place = 1): string | undefined =>
  BYLINE.exec(line)?.[1] ?? (place > 0 ? otherByline(line) : undefined);

// "Published 3 March 2025 at 10.15 GMT, updated 4 March 2025 at 08.00 GMT"
const PUBLISHED =
  /^(?:(?:first )?published|posted|updated|publiée?|mise? à jour|modifiée?|publicado|actualizado|veröffentlicht|aktualisiert)(?!\p{L})/iu;
const MAX_DATE = 60;
const MAX_DATES = 140;

/** Whether a line is a date, or when something was published and updated, with little else. */
export const isDate = (line: string): boolean =>
  line.length < (PUBLISHED.test(line) ? MAX_DATES : MAX_DATE) && parseDate(line) !== null;

/** Whether a line consists only of people's names, perhaps with places. */
export function isPeople(line: string): boolean {
  if (line.length > 80 || /[.!?:;"“”\d]/u.test(line.replace(/\b\p{Lu}\./gu, ""))) return false;
  if (isPublication(line)) return false;
  return line.split(/\s*(?:,|&|\band\b)\s*/u).every((person) => {
    const words = person.replace(IN_PLACE, "").split(/\s+/);
    const isName = (word: string) => /^\p{Lu}/u.test(word) || LINKING.test(word);
    return words.length >= 2 && words.length <= 4 && isGivenName(words[0]!) && words.every(isName);
  });
}
