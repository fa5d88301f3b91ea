import {
  contextLikeness,
  type Index,
  imageOf,
  indexOf,
  neighbours,
  placesOf,
  type Run,
  runLength,
} from "./places";
import type { Versions } from "./versions";

/** A paragraph of so many tokens that stands once in each version is the same one. */
const TELLING = 8;
/** The neighbours on one side that show a place to be the same: nine of twelve. */
const ONE_SIDE = 0.75;
/** Or on both sides together. */
const BOTH_SIDES = 0.6;
/** By so much the surroundings must be liker than those of the next best place. */
const CLEARLY = 0.2;
/** So many tokens on either side must be equal where only the surroundings speak for a place. */
const NEAR = 6;
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
  const rivals = unprovenPlaces(find, run);
  if (image && isBesideNeighbours(versions, run, image))
    return isClearlyBest(find, run, image, rivals) ? image : null;
  const { before, after } = versions;
  const alike = rivals.filter((place) => isAlikeNearby(versions, run, place));
  const place = alike.length === 1 ? alike[0]! : null;
  if (!place || contextLikeness(before, run, after, place) < BOTH_SIDES) return null;
  return isClearlyBest(find, run, place, rivals) ? place : null;
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
  const [left, right] = neighbours(versions, run, image);
  return Math.max(left, right) >= ONE_SIDE || (left + right) / 2 >= BOTH_SIDES;
}

/** Whether no other new place, and no other old one that vanished, fits nearly as well. */
function isClearlyBest(find: Finder, run: Run, place: Run, rivals: Run[]): boolean {
  const { before, after, to } = find.versions;
  const limit = contextLikeness(before, run, after, place) - CLEARLY;
  const others = rivals.filter(({ first }) => first !== place.first);
  const vanished = placesOf(before.ids.slice(run.first, run.end), before, find.indexBefore).filter(
    (old) => old.first !== run.first && !imageOf(old, to),
  );
  if (others.length + vanished.length > MANY) return false;
  return (
    others.every((other) => contextLikeness(before, run, after, other) <= limit) &&
    vanished.every((old) => contextLikeness(before, old, after, place) <= limit)
  );
}

/** Whether the words right beside the run, as far as its paragraph goes, are those beside the place. */
function isAlikeNearby({ before, after }: Versions, run: Run, place: Run): boolean {
  const paragraph = before.paragraphs.of;
  let equal = 0;
  for (const [step, own, other] of [
    [-1, run.first - 1, place.first - 1],
    [1, run.end, place.end],
  ] as const) {
    for (let d = 0; d < NEAR; d++) {
      const at = own + step * d;
      if (paragraph[at] !== paragraph[own - step]) break;
      if (before.ids[at] !== after.ids[other + step * d]) return false;
      equal++;
    }
  }
  return equal >= NEAR || equal + runLength(run) >= 2 * TELLING;
}
