import { align, type Budget, newBudget } from "./align";
import { type Diff, Pieces } from "./diff-pieces";
import { numbering } from "./numbering";
import { pairParagraphs } from "./paragraph-pairs";
import { words } from "./words";

export type { Diff };

/** A paragraph of which less stays is shown as replaced: scattered words that stayed would not read. */
const STAYS = 0.25;

/**
 * The difference of two texts in words, for reading. `same` and `added` put together are the new
 * text, `same` and `removed` the old one. Words are those of UAX #29 (Intl.Segmenter), so that
 * languages without spaces and combining marks are cut rightly. Unchanged paragraphs cost nothing.
 */
export const wordDiff = (before: string, after: string): Diff[] =>
  paragraphDiff(before, after).flat();

/** Of the characters of the longer of two texts, the share in words that both have: 1 is verbatim. */
export function sameShare(one: string, other: string): number {
  const kept = wordDiff(one, other).filter(({ kind }) => kind === "same");
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  return length / Math.max(one.length, other.length, 1);
}

/**
 * The same, paragraph by paragraph: a paragraph and the line breaks after it are one list. In an
 * unchanged paragraph there is one piece, `same`.
 */
export function paragraphDiff(before: string, after: string): Diff[][] {
  const budget = newBudget();
  return pairParagraphs(before, after, budget).map(([old, now]) => {
    if (old === null) return [{ kind: "added", text: now }];
    if (now === null) return [{ kind: "removed", text: old }];
    return old === now ? [{ kind: "same", text: now }] : changedWords(old, now, budget);
  });
}

function changedWords(before: string, after: string, budget: Budget): Diff[] {
  const number = numbering<string>();
  const [old, now] = [words(before), words(after)];
  const to = align(old.map(number), now.map(number), budget);
  let kept = 0;
  to.forEach((j, i) => {
    if (j >= 0) kept += old[i]!.length;
  });
  if (kept < STAYS * Math.max(before.length, after.length)) to.fill(-1);
  const diff = new Pieces();
  let next = 0;
  to.forEach((j, i) => {
    for (; next < j; next++) diff.add("added", now[next]!);
    diff.add(j < 0 ? "removed" : "same", old[i]!);
    if (j >= 0) next = j + 1;
  });
  for (; next < now.length; next++) diff.add("added", now[next]!);
  return diff.end();
}
