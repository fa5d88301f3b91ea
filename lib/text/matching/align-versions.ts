import { type Alignment, align, type Budget, newBudget } from "@/lib/text/diff/align";
import { type Tokens, tokenise } from "@/lib/text/diff/folded-tokens";
import { numbering } from "@/lib/text/diff/numbering";
import { pairUniques } from "@/lib/text/diff/unique-elements";

/** A version of a text in its tokens, each numbered by what it is. */
export interface Version extends Tokens {
  text: string;
  ids: number[];
  /** The paragraph of each token; paragraphs without tokens are not counted. */
  paragraphs: Paragraphs;
}

interface Paragraphs {
  /** First token of each, and one more: the number of tokens. */
  starts: number[];
  /** Of each token. */
  of: Int32Array;
  /** The same number for paragraphs with the same words. */
  ids: number[];
}

/** Two versions and which token of one is which of the other. */
export interface Versions {
  before: Version;
  after: Version;
  to: Alignment;
  /** Back: the token of `before` that stands here, or -1. */
  from: Alignment;
  /** Whether a paragraph of `before` stands unchanged in `after`, and each has it once. */
  isSame: (paragraph: number) => boolean;
}

/**
 * Aligns two versions of a text: unchanged paragraphs first, those that stand once in each wherever
 * they moved to, then the words between them.
 */
export function alignVersions(textBefore: string, textAfter: string): Versions {
  const [words, lines] = [numbering<string>(), numbering<string>()];
  const before = version(textBefore, words, lines);
  const after = version(textAfter, words, lines);
  const budget = newBudget();
  const to = new Int32Array(before.ids.length).fill(-1);
  const [p, q] = [before.paragraphs, after.paragraphs];
  const kept = align(p.ids, q.ids, budget);
  const all = { a: 0, aEnd: p.ids.length, b: 0, bEnd: q.ids.length };
  const same = new Map(pairUniques(p.ids, q.ids, all).map(({ i, j }) => [i, j]));
  // A paragraph that stands once in each is the same one, wherever it moved to.
  const placed = kept.map((j, i) => (j < 0 ? (same.get(i) ?? -1) : j));
  placed.forEach((j, i) => {
    if (j >= 0)
      for (let k = p.starts[i]!; k < p.starts[i + 1]!; k++) to[k] = q.starts[j]! + k - p.starts[i]!;
  });
  alignChanged({ before, after, to }, kept, placed, budget);
  const from = new Int32Array(after.ids.length).fill(-1);
  to.forEach((j, i) => {
    if (j >= 0) from[j] = i;
  });
  return { before, after, to, from, isSame: (paragraph) => same.has(paragraph) };
}

type Numbering = (value: string) => number;

function version(text: string, words: Numbering, lines: Numbering): Version {
  const tokens = tokenise(text);
  const ids = tokens.keys.map(words);
  const starts: number[] = [];
  const of = new Int32Array(ids.length);
  let end = 0;
  ids.forEach((_, i) => {
    if (tokens.starts[i]! >= end) {
      starts.push(i);
      const newline = text.indexOf("\n", tokens.starts[i]);
      end = newline < 0 ? text.length : newline;
    }
    of[i] = starts.length - 1;
  });
  starts.push(ids.length);
  const keys = starts
    .slice(0, -1)
    .map((from, k) => lines(ids.slice(from, starts[k + 1]).join(" ")));
  return { text, ...tokens, ids, paragraphs: { starts, of, ids: keys } };
}

/** Aligns the words of what paragraphs left between unchanged ones. */
function alignChanged(
  { before, after, to }: Pick<Versions, "before" | "after" | "to">,
  kept: Alignment,
  placed: Alignment,
  budget: Budget,
): void {
  const taken = new Set(placed);
  let [i, j] = [0, 0];
  for (let k = 0; k <= kept.length; k++) {
    const end = k < kept.length ? kept[k]! : after.paragraphs.ids.length;
    if (end < 0) continue;
    const left = tokensOf(before, i, k, (paragraph) => placed[paragraph]! < 0);
    const right = tokensOf(after, j, end, (paragraph) => !taken.has(paragraph));
    const pick = ({ ids }: Version, tokens: number[]) => tokens.map((token) => ids[token]!);
    align(pick(before, left), pick(after, right), budget).forEach((place, at) => {
      if (place >= 0) to[left[at]!] = right[place]!;
    });
    [i, j] = [k + 1, end + 1];
  }
}

/** The tokens of some paragraphs, from (inclusive) to end (exclusive). */
function tokensOf(
  { paragraphs: { starts } }: Version,
  from: number,
  end: number,
  isWanted: (paragraph: number) => boolean,
): number[] {
  const tokens: number[] = [];
  for (let paragraph = from; paragraph < end; paragraph++) {
    if (!isWanted(paragraph)) continue;
    for (let k = starts[paragraph]!; k < starts[paragraph + 1]!; k++) tokens.push(k);
  }
  return tokens;
}
