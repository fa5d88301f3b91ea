import { bylineIn, headLines } from "./head-lines";
import type { Metadata } from "./metadata";

/**
 * Where the lines are that name the author of an article, in UTF-16 code units. An author is not among the people whom
 * the article is about.
 */
export function authorLines(text: string, { byline, bodyStart }: Metadata): [number, number][] {
  if (byline === null) return [];
  let from = 0;
  return headLines(text).flatMap((line, place) => {
    const start = text.indexOf(line, from);
    if (start < 0) return [];
    from = start + line.length;
    // "By Monday, the mayor, Ann Lee, had resigned.": a sentence.
    const isByline = bylineIn(line, place) !== undefined || line.startsWith(byline);
    const names = byline.split(/, | and /u).some((name) => line.includes(name));
    if (from > bodyStart || !isByline || !names || /[.!?:]["”’)]*$/u.test(line)) return [];
    return [[start, from] as [number, number]];
  });
}
