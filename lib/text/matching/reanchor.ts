import { countBefore } from "@/lib/core/binary-search";
import { toCodePoints, toUnits } from "@/lib/text/anchors/code-points";
import { anchorResolver } from "@/lib/text/anchors/resolve";
import type { Anchor } from "@/lib/text/anchors/selectors";
import type { Span } from "@/lib/text/anchors/span";
import { alignVersions, type Version, type Versions } from "./align-versions";
import { contextLikeness } from "./context";
import { nearestWords } from "./nearest-words";
import { type Finder, finder, provenPlace, unprovenPlaces } from "./proven-place";
import { type Run, runLength } from "./token-runs";

/**
 * What became of an anchor in a new version of its text.
 * INTACT: the same words at the same position.
 * MOVED: the words are elsewhere, or differ only in typography (marks, dashes, white space, invisible
 * characters); the place is right beyond doubt.
 * ALTERED: a place with similar words, for a person to judge.
 * GONE: no such place. `similarity` is the share of the words' characters that need no edit: 1 is verbatim.
 */
export type Reanchored =
  | { class: "INTACT"; span: Span }
  | { class: "MOVED"; span: Span; similarity: number }
  | { class: "ALTERED"; span: Span; similarity: number }
  | { class: "GONE" };

/** Fewer tokens, found somewhere else, need some of their context there too. */
const MIN_TOKENS_WITHOUT_CONTEXT = 4;
const MIN_CONTEXT_LIKENESS = 0.25;

/**
 * Finds the anchors of an old version of a text in a new one, both in NFC. Returns what
 * became of each anchor, in order, in code points. An anchor is INTACT or MOVED only if
 * its place is proven; otherwise it is ALTERED or GONE.
 */
export function reanchor(before: string, after: string, anchors: Anchor[]): Reanchored[] {
  const find = finder(alignVersions(before, after));
  const [unit, point, resolve] = [toUnits(before), toCodePoints(after), anchorResolver(before)];
  return anchors.map((anchor) => {
    const old = resolve(anchor);
    const run = old && runOf(find.versions.before, unit(old.start), unit(old.end));
    if (!run || runLength(run) <= 0) return { class: "GONE" };
    const found = judge(find, run);
    if (!found) return { class: "GONE" };
    const there = spanAt(find.versions, run, found.place, {
      start: unit(old.start),
      end: unit(old.end),
    });
    const span = { start: point(there.start), end: point(there.end) };
    const isVerbatim = after.slice(there.start, there.end) === anchor.exact;
    // If the words are the same, white space or an invisible character differs.
    const similarity = isVerbatim ? 1 : Math.min(found.similarity, 1 - 1 / anchor.exact.length);
    if (!found.isProven) return { class: "ALTERED", span, similarity };
    const stays = isVerbatim && span.start === old.start && span.end === old.end;
    return stays ? { class: "INTACT", span } : { class: "MOVED", span, similarity };
  });
}

interface Found {
  place: Run;
  isProven: boolean;
  similarity: number;
}

function judge(find: Finder, run: Run): Found | null {
  const { before, after } = find.versions;
  const proven = provenPlace(find, run);
  if (proven) {
    const similarity = verbatimShare(find.versions, run, proven);
    return { place: proven, isProven: true, similarity };
  }
  const places = unprovenPlaces(find, run).map((place) => ({
    place,
    context: contextLikeness(before, run, after, place),
  }));
  const best = places.reduce<(typeof places)[number] | null>(
    (a, b) => (a && a.context >= b.context ? a : b),
    null,
  );
  if (
    best &&
    (runLength(run) >= MIN_TOKENS_WITHOUT_CONTEXT || best.context >= MIN_CONTEXT_LIKENESS)
  ) {
    const similarity = verbatimShare(find.versions, run, best.place);
    return { place: best.place, isProven: false, similarity };
  }
  const near = nearestWords(find, run);
  return near && { ...near, isProven: false };
}

function runOf({ starts, ends }: Version, start: number, end: number): Run {
  return {
    first: countBefore(ends, (tokenEnd) => tokenEnd <= start),
    end: countBefore(starts, (tokenStart) => tokenStart < end),
  };
}

/** The share of a run's characters that is in tokens which are the same even before folding. */
function verbatimShare({ before, after }: Versions, run: Run, place: Run): number {
  let [same, all] = [0, 0];
  for (let k = 0; k < runLength(run); k++) {
    const token = tokenText(before, run.first + k);
    all += token.length;
    if (token === tokenText(after, place.first + k)) same += token.length;
  }
  return same / all;
}

const tokenText = ({ text, starts, ends }: Version, i: number) => text.slice(starts[i], ends[i]);

/**
 * The span of a place, in UTF-16 units. If the old span began or ended inside a token, so does this one if
 * the token has the same length. White space at the ends is kept if it is there.
 */
function spanAt({ before, after }: Versions, run: Run, place: Run, old: Span): Span {
  const [first, last] = [run.first, run.end - 1];
  const start = after.starts[place.first]!;
  const end = after.ends[place.end - 1]!;
  const isAsLong = (i: number, j: number) =>
    tokenText(before, i).length === tokenText(after, j).length;
  const into = old.start - before.starts[first]!;
  const short = before.ends[last]! - old.end;
  const lead = before.text.slice(old.start, before.starts[first]);
  const trail = before.text.slice(before.ends[last], old.end);
  const keepsStart =
    into > 0 ? isAsLong(first, place.first) : after.text.startsWith(lead, start - lead.length);
  const keepsEnd = short > 0 ? isAsLong(last, place.end - 1) : after.text.startsWith(trail, end);
  return { start: keepsStart ? start + into : start, end: keepsEnd ? end - short : end };
}
