import type { Version } from "./align-versions";

/** Consecutive tokens of a version, by index: `first` inclusive, `end` exclusive. */
export interface Run {
  first: number;
  end: number;
}

/** The number of tokens in a run. */
export const runLength = ({ first, end }: Run): number => end - first;

/** The indices at which each token id occurs in a version. */
export type Index = Map<number, number[]>;

/** Indexes the tokens of a version. */
export function indexOf({ ids }: Version): Index {
  const index: Index = new Map();
  ids.forEach((id, i) => {
    const places = index.get(id);
    if (places) places.push(i);
    else index.set(id, [i]);
  });
  return index;
}

/** All runs of a version with exactly these token ids. */
export function placesOf(words: readonly number[], { ids }: Version, index: Index): Run[] {
  const all = words.map((id) => index.get(id) ?? []);
  const rarest = all.reduce((best, places, k) => (places.length < all[best]!.length ? k : best), 0);
  return all[rarest]!.map((place) => place - rarest)
    .filter((first) => words.every((id, k) => ids[first + k] === id))
    .map((first) => ({ first, end: first + words.length }));
}

/** The run to which the alignment maps a run. Returns null if it doesn't map all of it, in one piece. */
export function imageOf({ first, end }: Run, to: Int32Array): Run | null {
  const start = to[first]!;
  if (start < 0) return null;
  for (let i = first; i < end; i++) if (to[i] !== start + i - first) return null;
  return { first: start, end: start + end - first };
}
