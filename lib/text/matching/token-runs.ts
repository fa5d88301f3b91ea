import type { Version } from "./align-versions";

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
