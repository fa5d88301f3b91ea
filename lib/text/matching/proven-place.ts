import type { Versions } from "./align-versions";
import { areBothOutside, contextLikeness, keptAround, paragraphLikeness } from "./context";
import { type Index, imageOf, indexOf, placesOf, type Run, runLength } from "./token-runs";

/** A paragraph of so many tokens that stands once in each version is the same one. */
const TELLING = 8;
/** So much of what stands around must have been kept. */
const KEPT = 0.5;
/** Fewer tokens on end may be aligned by chance. */
const FEW = 4;
/** By so much the surroundings must be liker than those of the next best place. */
const CLEARLY = 0.2;
/** Beyond so many other places with the same words nothing is clear. */
const MANY = 64;

export interface Finder {
  versions: Versions;
  indexBefore: Index;
  indexAfter: Index;
}

export function finder(versions: Versions): Finder {
  const { before, after } = versions;
  return { versions, indexBefore: indexOf(before), indexAfter: indexOf(after) };
}

/**
 * Where a run of the old version stands in the new one beyond doubt: the words of the run, and the
 * right place of them. Null where there is none or any doubt.
 */
export function provenPlace(find: Finder, run: Run): Run | null {
  const { versions } = find;
  const image = imageOf(run, versions.to);
  if (image && isInSameParagraph(versions, run)) return image;
  if (!image || !isBesideNeighbours(versions, run, image)) return null;
  return isClearlyBest(find, run, image) ? image : null;
}

/** The places with these words in the new version that are not shown to be those of other words. */
export function unprovenPlaces({ versions, indexAfter }: Finder, run: Run): Run[] {
  const { before, after, from } = versions;
  const words = before.ids.slice(run.first, run.end);
  return placesOf(words, after, indexAfter).filter((place) => {
    const origin = imageOf(place, from);
    if (!origin || origin.first === run.first) return true;
    return !isInSameParagraph(versions, origin) && !isBesideNeighbours(versions, origin, place);
  });
}

function isInSameParagraph({ before, isSame }: Versions, { first, end }: Run): boolean {
  const { of, starts } = before.paragraphs;
  for (let paragraph = of[first]!; paragraph <= of[end - 1]!; paragraph++) {
    const size = starts[paragraph + 1]! - starts[paragraph]!;
    if (size >= TELLING && isSame(paragraph)) return true;
  }
  return false;
}

function isBesideNeighbours(versions: Versions, run: Run, image: Run): boolean {
  const beside = adjacent(versions, run, image);
  if (beside === 0 || runLength(run) + beside < FEW) return false;
  return keptAround(versions, run, image) >= KEPT;
}

/** How many tokens right beside the run are right beside its image as well. */
function adjacent(versions: Versions, run: Run, image: Run): number {
  const isKept = (at: number, there: number) =>
    (there >= 0 && versions.to[at] === there) || areBothOutside(versions, at, there);
  const count = (step: 1 | -1, own: number, other: number) => {
    let d = 0;
    while (d < FEW && isKept(own + step * d, other + step * d)) d++;
    return d;
  };
  return count(-1, run.first - 1, image.first - 1) + count(1, run.end, image.end);
}

/** Whether no other new place, and no other old one that vanished, fits nearly as well. */
function isClearlyBest(find: Finder, run: Run, place: Run): boolean {
  const { before, after, to } = find.versions;
  const limit = contextLikeness(before, run, after, place) - CLEARLY;
  const others = unprovenPlaces(find, run).filter(({ first }) => first !== place.first);
  const vanished = placesOf(before.ids.slice(run.first, run.end), before, find.indexBefore).filter(
    (old) => old.first !== run.first && !imageOf(old, to),
  );
  if (others.length + vanished.length > MANY) return false;
  // Of two places alike in their paragraphs one vanished: which one, nobody can tell.
  const isTwin = (old: Run) => paragraphLikeness(before, run, before, old) >= 1 - CLEARLY;
  return (
    others.every((other) => contextLikeness(before, run, after, other) <= limit) &&
    vanished.every((old) => !isTwin(old) && contextLikeness(before, old, after, place) <= limit)
  );
}
