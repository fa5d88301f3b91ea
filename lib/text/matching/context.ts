import type { Version, Versions } from "./align-versions";
import type { Run } from "./token-runs";

/** So many tokens on either side of a run are its surroundings: some two lines of print. */
export const AROUND = 12;
/** By so many tokens a neighbour may have moved nearer or away and still be a neighbour. */
const SLACK = 25;

/** A block that goes on for so many tokens in the next paragraph is no copied passage. */
const ACROSS = 4;

/**
 * How far the alignment keeps what stands around a run around its image, from 0 to 1: the tokens beyond
 * the block of equal ones that holds the run. What is equal beside the words may be copied with them; a
 * block that reaches into the next paragraph is not.
 */
export function keptAround(versions: Versions, run: Run, image: Run): number {
  const { before, to } = versions;
  const paragraph = before.paragraphs.of;
  const share = (step: 1 | -1, own: number, other: number) => {
    let [at, there] = [own, other];
    let across = 0;
    while (there >= 0 && to[at] === there) {
      if (paragraph[at] !== paragraph[own - step] && ++across >= ACROSS) return 1;
      [at, there] = [at + step, there + step];
    }
    let kept = 0;
    for (let d = 0; d < AROUND; d++, at += step, there += step) {
      if (areBothOutside(versions, at, there)) kept++;
      else if ((to[at] ?? -1) >= 0 && Math.abs(to[at]! - there) <= SLACK) kept++;
    }
    return kept / AROUND;
  };
  return (share(-1, run.first - 1, image.first - 1) + share(1, run.end, image.end)) / 2;
}

/** Whether both texts have ended or not unsaved: there nothing could differ. */
export function areBothOutside({ before, after }: Versions, at: number, there: number): boolean {
  return (at < 0 && there < 0) || (at >= before.ids.length && there >= after.ids.length);
}

/** How alike the surroundings of two runs are, from 0 to 1: tokens that both have in the same order. */
export function contextLikeness(a: Version, run: Run, b: Version, other: Run): number {
  const left = common(
    a.ids.slice(Math.max(0, run.first - AROUND), run.first),
    b.ids.slice(Math.max(0, other.first - AROUND), other.first),
  );
  const right = common(
    a.ids.slice(run.end, run.end + AROUND),
    b.ids.slice(other.end, other.end + AROUND),
  );
  return (left + right) / (2 * AROUND);
}

/** The same within the paragraphs of the two, and in proportion to what stands there. */
export function paragraphLikeness(a: Version, run: Run, b: Version, other: Run): number {
  const [left, right] = sides(a, run);
  const [otherLeft, otherRight] = sides(b, other);
  const size = Math.max(left.length, otherLeft.length) + Math.max(right.length, otherRight.length);
  return size === 0 ? 1 : (common(left, otherLeft) + common(right, otherRight)) / size;
}

/** What stands before and after a run in its paragraphs. */
function sides(
  { ids, paragraphs: { of, starts } }: Version,
  { first, end }: Run,
): [number[], number[]] {
  const start = Math.max(starts[of[first]!]!, first - AROUND);
  const stop = Math.min(starts[of[end - 1]! + 1]!, end + AROUND);
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
