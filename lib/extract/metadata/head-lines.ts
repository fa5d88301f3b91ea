import { isGivenName } from "../lexicon";
import { parseDate } from "./dates";
import { isPublication } from "./publications";

const HEAD_LINES = 25;
export const HEAD_CHARACTERS = 12_000;

const LABELLED =
  /^[\s*_#>-]*(headline|title|subtitle|date|(?:first )?published(?: on| at)?|publication date|date published|posted(?: on)?|updated|publisher|publication|outlet|newspaper|source|authors?|byline|by|written by|reporter|url|link|web ?site|web address|permalink)[\s*_]*:[\s*_]*(.+)$/i;
const BYLINE = /^\s*by[:\s]+(\p{Lu}[^\n]{2,160})$/iu;
const FROM = /\s+in \p{Lu}[\p{L} ]+$/u;
const LINKING = /^(?:and|&|de|van|von|bin|al|el)$/i;

/** The non-blank lines at the head of a text. */
export function headLines(text: string): string[] {
  return text
    .slice(0, HEAD_CHARACTERS)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, HEAD_LINES);
}

/** Whether a line is a label and its value: "Date: 4 March 2024". */
export const isLabelled = (line: string): boolean => LABELLED.test(line);

/** Looks up a label's value in a head by any of its names; the first if it occurs twice. */
export function readLabels(head: string[]): (...names: string[]) => string | null {
  const labels = new Map<string, string>();
  for (const line of head) {
    const [, name, value] = LABELLED.exec(line) ?? [];
    if (!name || !value) continue;
    const key = name.toLowerCase();
    if (!labels.has(key)) labels.set(key, value.replace(/[\s*_]+$/, ""));
  }
  return (...names) => names.map((name) => labels.get(name)).find((v) => v !== undefined) ?? null;
}

/** The name in a line that begins with "By"; undefined in all others. */
export const bylineIn = (line: string): string | undefined => BYLINE.exec(line)?.[1];

/** Whether a line is a date and little else. */
export const isDate = (line: string): boolean => line.length < 60 && parseDate(line) !== null;

/** Whether a line is only people's names, perhaps with places: a byline without "By". */
export function isPeople(line: string): boolean {
  if (line.length > 80 || /[.!?:;"“”\d]/u.test(line.replace(/\b\p{Lu}\./gu, ""))) return false;
  if (isPublication(line)) return false;
  return line.split(/\s*(?:,|&|\band\b)\s*/u).every((person) => {
    const words = person.replace(FROM, "").split(/\s+/);
    const isName = (word: string) => /^\p{Lu}/u.test(word) || LINKING.test(word);
    return words.length >= 2 && words.length <= 4 && isGivenName(words[0]!) && words.every(isName);
  });
}
