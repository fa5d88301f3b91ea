import search from "approx-string-match";
import { countBefore } from "@/lib/core/binary-search";
import { CONTEXT_TOKENS } from "./context";
import type { Finder } from "./proven-place";
import { type Run, runLength } from "./token-runs";

/** A place with words similar to those of a run; `similarity` is the share of characters that need no edit. */
interface Near {
  place: Run;
  similarity: number;
}

/** Below this similarity, words count as other words. */
const MIN_SIMILARITY = 0.6;
/** Characters compared at either end of a longer run. */
const MAX_COMPARED = 2000;
/** Shorter runs are too similar to others to be searched for in the whole text. */
const MIN_TOKENS_ANYWHERE = 4;
/** A token that occurs more often says nothing about where to search. */
const MAX_OCCURRENCES = 50;

/**
 * Finds the words most similar to a run's: between its old neighbours, or where its rarer words occur
 * together in new text. Only a suggestion for a person to judge. Returns null if nothing is similar enough.
 */
export function nearestWords(find: Finder, run: Run): Near | null {
  const elsewhere = runLength(run) >= MIN_TOKENS_ANYWHERE ? likelyRegions(find, run) : [];
  const regions = [gapBetweenNeighbours(find, run), ...elsewhere];
  const found = regions.flatMap((region) => (region ? (match(find, run, region) ?? []) : []));
  return found.reduce<Near | null>(
    (best, one) => (best && best.similarity >= one.similarity ? best : one),
    null,
  );
}

/** The part of the new version between the run's nearest neighbours that are still there. */
function gapBetweenNeighbours({ versions: { before, after, to } }: Finder, run: Run): Run | null {
  const nearest = (at: number, step: 1 | -1) => {
    for (let d = 0; d < CONTEXT_TOKENS; d++)
      if ((to[at + step * d] ?? -1) >= 0) return to[at + step * d]!;
    return null;
  };
  const first = run.first === 0 ? 0 : nearest(run.first - 1, -1);
  const end = run.end === before.ids.length ? after.ids.length : nearest(run.end, 1);
  if (first === null || end === null || first >= end) return null;
  return end - first <= 3 * runLength(run) + 2 * CONTEXT_TOKENS ? { first, end } : null;
}

/** The parts of the new text in which most of the run's rarer words occur in order. */
function likelyRegions({ versions, indexAfter }: Finder, run: Run): Run[] {
  const { before, after, from } = versions;
  const size = runLength(run);
  const width = Math.max(CONTEXT_TOKENS, size);
  const votes = new Map<number, number>();
  for (let i = run.first; i < run.end; i++) {
    const places = indexAfter.get(before.ids[i]!) ?? [];
    if (places.length > MAX_OCCURRENCES) continue;
    for (const place of places) {
      if (from[place]! >= 0 && (from[place]! < run.first || from[place]! >= run.end)) continue;
      const bucket = Math.floor((place - (i - run.first)) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  const best = [...votes].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return best.map(([bucket]) => ({
    first: Math.max(0, (bucket - 1) * width),
    end: Math.min(after.ids.length, (bucket + 2) * width + size),
  }));
}

function match({ versions }: Finder, run: Run, region: Run): Near | null {
  const { before, after, from } = versions;
  const words = before.text.slice(before.starts[run.first], before.ends[run.end - 1]);
  const offset = after.starts[region.first]!;
  const text = after.text.slice(offset, after.ends[region.end - 1]);
  const [head, tail] = [words.slice(0, MAX_COMPARED), words.slice(-MAX_COMPARED)];
  const compared = Math.min(words.length, MAX_COMPARED);
  const errors = Math.floor(compared * (1 - MIN_SIMILARITY));
  const [first] = search(text, head, errors);
  const last = words.length > MAX_COMPARED ? search(text, tail, errors).at(-1) : first;
  if (!first || !last || last.end <= first.start) return null;
  const [start, stop] = [offset + first.start, offset + last.end];
  const place = {
    first: countBefore(after.ends, (end) => end <= start),
    end: countBefore(after.starts, (start) => start < stop),
  };
  // Words aligned with other words of the old version are not these.
  let others = 0;
  for (let j = place.first; j < place.end; j++)
    if (from[j]! >= 0 && (from[j]! < run.first || from[j]! >= run.end)) others++;
  if (runLength(place) <= 0 || 2 * others >= runLength(place)) return null;
  return { place, similarity: 1 - (first.errors + last.errors) / 2 / compared };
}
