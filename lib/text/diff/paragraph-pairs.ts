import { align, type Budget } from "./align";
import { tokenise } from "./folded-tokens";
import { numbering } from "./numbering";

/** A paragraph of the old text and the one that it became; null for one that was added or removed. */
type ParagraphPair = [old: string, now: string | null] | [old: null, now: string];

/** The share of common words from which two paragraphs count as one that was changed. */
const MIN_SIMILARITY = 0.4;

/**
 * Pairs the paragraphs of two texts, in the order of the new one: first unchanged paragraphs, then those between
 * them that share most of their words. A paragraph includes the line breaks after it.
 */
export function pairParagraphs(before: string, after: string, budget: Budget): ParagraphPair[] {
  const number = numbering<string>();
  const [old, now] = [split(before), split(after)];
  const id = (paragraph: string) => number(paragraph.trimEnd());
  const to = align(old.map(id), now.map(id), budget);
  const pairs: ParagraphPair[] = [];
  let [i, j] = [0, 0];
  for (let k = 0; k <= old.length; k++) {
    const end = k < old.length ? to[k]! : now.length;
    if (end < 0) continue;
    pairs.push(...pairChanged(old.slice(i, k), now.slice(j, end), budget));
    if (k < old.length) pairs.push([old[k]!, now[end]!]);
    [i, j] = [k + 1, end + 1];
  }
  return pairs;
}

const split = (text: string): string[] => text.match(/[^\n]*\n+|[^\n]+$/g) ?? [];

function pairChanged(old: string[], now: string[], budget: Budget): ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let [i, j] = [0, 0];
  const skipTo = (k: number, l: number) => {
    while (i < k) pairs.push([old[i++]!, null]);
    while (j < l) pairs.push([null, now[j++]!]);
  };
  for (const [k, l] of alike(old, now, budget)) {
    skipTo(k, l);
    pairs.push([old[i++]!, now[j++]!]);
  }
  skipTo(old.length, now.length);
  return pairs;
}

/** Pairs of indices of changed paragraphs that are alike, both ascending. */
function alike(old: string[], now: string[], budget: Budget): [number, number][] {
  if (old.length === 0 || now.length === 0) return [];
  const number = numbering<string>();
  const words = (all: string[]) => {
    const ids = all.map((paragraph) => tokenise(paragraph).keys.map(number));
    return { all: ids.flat(), of: ids.flatMap((of, k) => of.map(() => k)), size: ids };
  };
  const [left, right] = [words(old), words(now)];
  const shared = old.map(() => new Map<number, number>());
  align(left.all, right.all, budget).forEach((place, at) => {
    if (place < 0) return;
    const counts = shared[left.of[at]!]!;
    counts.set(right.of[place]!, (counts.get(right.of[place]!) ?? 0) + 1);
  });
  const pairs: [number, number][] = [];
  shared.forEach((counts, i) => {
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!best || best[0] <= (pairs.at(-1)?.[1] ?? -1)) return;
    const [j, count] = best;
    const size = left.size[i]!.length + right.size[j]!.length;
    if ((2 * count) / size >= MIN_SIMILARITY) pairs.push([i, j]);
  });
  return pairs;
}
