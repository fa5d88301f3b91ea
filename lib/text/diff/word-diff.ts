import { align, type Budget, newBudget } from "./align";
import { type Diff, Pieces } from "./diff-pieces";
import { numbering } from "./numbering";
import { pairParagraphs } from "./paragraph-pairs";
import { words } from "./words";

export type { Diff };

/** A paragraph that keeps less than this share is shown as replaced: scattered words would be unreadable. */
const MIN_KEPT = 0.25;

/**
 * The differences between two texts, word by word, for reading. The `same` and `added` pieces add up to the new
 * text, `same` and `removed` to the old one. Words are those of UAX #29 (Intl.Segmenter), which also splits
 * languages without spaces. Unchanged paragraphs cost nothing.
 */
export const wordDiff = (before: string, after: string): Diff[] =>
  paragraphDiff(before, after).flat();

/** The share of the longer of two texts, in characters, that is in words of both: 1 if they are the same. */
export function sameShare(one: string, other: string): number {
  const kept = wordDiff(one, other).filter(({ kind }) => kind === "same");
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  return length / Math.max(one.length, other.length, 1);
}

/**
 * Like `wordDiff`, with one list of pieces per paragraph, including the line breaks after it. An unchanged
 * paragraph is a single `same` piece.
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
  if (kept < MIN_KEPT * Math.max(before.length, after.length)) to.fill(-1);
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
