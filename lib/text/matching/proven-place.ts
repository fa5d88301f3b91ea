import type { Versions } from "./align-versions";
import { areBothOutside, contextLikeness, keptContext, paragraphLikeness } from "./context";
import { type Index, imageOf, indexOf, placesOf, type Run, runLength } from "./token-runs";

/** A paragraph with this many tokens that occurs once in each version is the same one. */
const MIN_PARAGRAPH_TOKENS = 8;
/** The share of the context that must be kept. */
const MIN_KEPT_CONTEXT = 0.5;
/** Fewer consecutive tokens may be aligned by chance. */
const MIN_TOKENS = 4;
/** How much more similar the context must be than that of the next best place. */
const CLEAR_LEAD = 0.2;
/** With more places that have the same words, none is clearly the right one. */
const MAX_PLACES = 64;

/** Two aligned versions, with indexes of their tokens. */
export interface Finder {
  versions: Versions;
  indexBefore: Index;
  indexAfter: Index;
}

/** Indexes two aligned versions. */
export function finder(versions: Versions): Finder {
  const { before, after } = versions;
  return { versions, indexBefore: indexOf(before), indexAfter: indexOf(after) };
}

/**
 * The place of a run in the new version, if it is beyond doubt: its words, in the right
 * place. Otherwise null.
 */
export function provenPlace(find: Finder, run: Run): Run | null {
  const { versions } = find;
  const image = imageOf(run, versions.to);
  if (image && isInSameParagraph(versions, run)) return image;
  if (!image || !isBesideNeighbours(versions, run, image)) return null;
  return isClearlyBest(find, run, image) ? image : null;
}

/** The places in the new version with a run's words that aren't proven to be those of another run. */
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
    if (size >= MIN_PARAGRAPH_TOKENS && isSame(paragraph)) return true;
  }
  return false;
}

function isBesideNeighbours(versions: Versions, run: Run, image: Run): boolean {
  const beside = adjacent(versions, run, image);
  if (beside === 0 || runLength(run) + beside < MIN_TOKENS) return false;
  return keptContext(versions, run, image) >= MIN_KEPT_CONTEXT;
}

/** How many tokens directly beside the run are also directly beside its image. */
function adjacent(versions: Versions, run: Run, image: Run): number {
  const isKept = (at: number, there: number) =>
    (there >= 0 && versions.to[at] === there) || areBothOutside(versions, at, there);
  const count = (step: 1 | -1, own: number, other: number) => {
    let d = 0;
    while (d < MIN_TOKENS && isKept(own + step * d, other + step * d)) d++;
    return d;
  };
  return count(-1, run.first - 1, image.first - 1) + count(1, run.end, image.end);
}

/** Whether no other place in the new version, and none that vanished from the old one, fits nearly as well. */
function isClearlyBest(find: Finder, run: Run, place: Run): boolean {
  const { before, after, to } = find.versions;
  const limit = contextLikeness(before, run, after, place) - CLEAR_LEAD;
  const others = unprovenPlaces(find, run).filter(({ first }) => first !== place.first);
  const vanished = placesOf(before.ids.slice(run.first, run.end), before, find.indexBefore).filter(
    (old) => old.first !== run.first && !imageOf(old, to),
  );
  if (others.length + vanished.length > MAX_PLACES) return false;
  // If one of two similar places vanished, nobody can tell which.
  const isTwin = (old: Run) => paragraphLikeness(before, run, before, old) >= 1 - CLEAR_LEAD;
  return (
    others.every((other) => contextLikeness(before, run, after, other) <= limit) &&
    vanished.every((old) => !isTwin(old) && contextLikeness(before, old, after, place) <= limit)
  );
}
