import type { Version, Versions } from "./versions";

/** A run of tokens: first inclusive, end exclusive. */
export interface Run {
  first: number;
  end: number;
}

export const runLength = ({ first, end }: Run): number => end - first;

/** Where in a version each token stands, by its number. */
export type Index = Map<number, number[]>;

export function indexOf({ ids }: Version): Index {
  const index: Index = new Map();
  ids.forEach((id, i) => {
    const places = index.get(id);
    if (places) places.push(i);
    else index.set(id, [i]);
  });
  return index;
}

/** Every place of a version at which the tokens stand, whoever says them there. */
export function placesOf(words: readonly number[], { ids }: Version, index: Index): Run[] {
  const all = words.map((id) => index.get(id) ?? []);
  const rarest = all.reduce((best, places, k) => (places.length < all[best]!.length ? k : best), 0);
  return all[rarest]!.map((place) => place - rarest)
    .filter((first) => words.every((id, k) => ids[first + k] === id))
    .map((first) => ({ first, end: first + words.length }));
}

/** Where the alignment puts a run if it holds it equal and in one piece. */
export function imageOf({ first, end }: Run, to: Int32Array): Run | null {
  const start = to[first]!;
  if (start < 0) return null;
  for (let i = first; i < end; i++) if (to[i] !== start + i - first) return null;
  return { first: start, end: start + end - first };
}

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
  const { before, after, to } = versions;
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
      // Where both texts end there is nothing that could differ.
      const place = at < 0 || at >= before.ids.length ? edge(there, step, after) : to[at]!;
      if (place === null || (place >= 0 && Math.abs(place - there) <= SLACK)) kept++;
    }
    return kept / AROUND;
  };
  return (share(-1, run.first - 1, image.first - 1) + share(1, run.end, image.end)) / 2;
}

function edge(at: number, step: 1 | -1, { ids }: Version): null | -1 {
  return (step < 0 ? at < SLACK : at >= ids.length - SLACK) ? null : -1;
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
  const [left, right] = [sides(a, run), sides(b, other)];
  const [shared, size] = [0, 1].reduce(
    ([shared, size], k) => [
      shared! + common(left[k]!, right[k]!),
      size! + Math.max(left[k]!.length, right[k]!.length),
    ],
    [0, 0],
  ) as [number, number];
  return size === 0 ? 1 : shared / size;
}

/** What stands before and after a run in its paragraphs. */
function sides({ ids, paragraphs: { of, starts } }: Version, { first, end }: Run): number[][] {
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
