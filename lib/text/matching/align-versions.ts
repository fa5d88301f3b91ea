import { type Alignment, align, type Budget, newBudget } from "@/lib/text/diff/align";
import { type Tokens, tokenise } from "@/lib/text/diff/folded-tokens";
import { numbering } from "@/lib/text/diff/numbering";
import { pairUniques } from "@/lib/text/diff/unique-elements";

/** A version of a text as tokens; equal tokens have equal ids. */
export interface Version extends Tokens {
  text: string;
  ids: number[];
  /** Leaves out paragraphs without tokens. */
  paragraphs: Paragraphs;
}

interface Paragraphs {
  /** The first token of each paragraph, then the number of tokens. */
  starts: number[];
  /** The paragraph of each token. */
  of: Int32Array;
  /** Equal for paragraphs with the same words. */
  ids: number[];
}

/** Two versions of a text, aligned token by token. */
export interface Versions {
  before: Version;
  after: Version;
  /** For each token of `before`, its index in `after`, or -1. */
  to: Alignment;
  /** The reverse: for each token of `after`, its index in `before`, or -1. */
  from: Alignment;
  /** Whether a paragraph of `before` is unchanged in `after` and occurs once in each. */
  isSame: (paragraph: number) => boolean;
}

/**
 * Aligns two versions of a text in NFC: first unchanged paragraphs, including unique
 * ones that moved, then the words between them.
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
  // A paragraph that occurs once in each is the same one, even if it moved.
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

/** Aligns the words of the paragraphs between unchanged ones. */
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

/** The tokens of the wanted paragraphs among those from `from` to `end` (exclusive). */
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
