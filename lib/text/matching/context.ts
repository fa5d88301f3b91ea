import type { Version, Versions } from "./align-versions";
import type { Run } from "./token-runs";

/** The tokens on either side of a run that are its context: about two lines of print. */
export const CONTEXT_TOKENS = 12;
/** How many tokens a neighbour may have moved and still count as one. */
const MAX_SHIFT = 25;

/** A block of equal tokens that reaches this far into the next paragraph isn't a copied passage. */
const ACROSS_PARAGRAPHS = 4;

/**
 * How much of a run's context is still around its image, from 0 to 1. Counts the tokens beyond the block of
 * equal tokens that contains the run, since tokens within it may have been copied along with the words; but a
 * block that reaches into the next paragraph wasn't copied.
 */
export function keptContext(versions: Versions, run: Run, image: Run): number {
  const { before, to } = versions;
  const paragraph = before.paragraphs.of;
  const share = (step: 1 | -1, own: number, other: number) => {
    let [at, there] = [own, other];
    let across = 0;
    while (there >= 0 && to[at] === there) {
      if (paragraph[at] !== paragraph[own - step] && ++across >= ACROSS_PARAGRAPHS) return 1;
      [at, there] = [at + step, there + step];
    }
    let kept = 0;
    for (let d = 0; d < CONTEXT_TOKENS; d++, at += step, there += step) {
      if (areBothOutside(versions, at, there)) kept++;
      else if ((to[at] ?? -1) >= 0 && Math.abs(to[at]! - there) <= MAX_SHIFT) kept++;
    }
    return kept / CONTEXT_TOKENS;
  };
  return (share(-1, run.first - 1, image.first - 1) + share(1, run.end, image.end)) / 2;
}

/** Whether both positions are before the start or after the end of their texts, where nothing can differ. */
export function areBothOutside({ before, after }: Versions, at: number, there: number): boolean {
  return (at < 0 && there < 0) || (at >= before.ids.length && there >= after.ids.length);
}

/**
 * How similar the contexts of two runs are, from 0 to 1: the share of tokens that both
 * have in the same order.
 */
export function contextLikeness(a: Version, run: Run, b: Version, other: Run): number {
  const left = common(
    a.ids.slice(Math.max(0, run.first - CONTEXT_TOKENS), run.first),
    b.ids.slice(Math.max(0, other.first - CONTEXT_TOKENS), other.first),
  );
  const right = common(
    a.ids.slice(run.end, run.end + CONTEXT_TOKENS),
    b.ids.slice(other.end, other.end + CONTEXT_TOKENS),
  );
  return (left + right) / (2 * CONTEXT_TOKENS);
}

/**
 * Like `contextLikeness`, but only within the runs' paragraphs, and in proportion to
 * the context that is there.
 */
export function paragraphLikeness(a: Version, run: Run, b: Version, other: Run): number {
  const [left, right] = sides(a, run);
  const [otherLeft, otherRight] = sides(b, other);
  const size = Math.max(left.length, otherLeft.length) + Math.max(right.length, otherRight.length);
  return size === 0 ? 1 : (common(left, otherLeft) + common(right, otherRight)) / size;
}

/** The context before and after a run within its paragraphs. */
function sides(
  { ids, paragraphs: { of, starts } }: Version,
  { first, end }: Run,
): [number[], number[]] {
  const start = Math.max(starts[of[first]!]!, first - CONTEXT_TOKENS);
  const stop = Math.min(starts[of[end - 1]! + 1]!, end + CONTEXT_TOKENS);
  return [ids.slice(start, first), ids.slice(end, stop)];
}

/** The length of the longest common subsequence. */
function common(a: number[], b: number[]): number {
  const row = new Uint8Array(b.length + 1);
  for (const one of a) {
    let diagonal = 0;
    b.forEach((other, j) => {
      const above = row[j + 1]!;
      row[j + 1] = one === other ? diagonal + 1 : Math.max(above, row[j]!);
      diagonal = above;
    });
  }
  return row[b.length]!;
}
