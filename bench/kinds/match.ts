import { common, overlapOf, type Span } from "./spans";

/** Two spans count as the same quotation from this share of common words on. */
export const OVERLAP = 0.8;

/** Two spans are the same words. */
export const EXACT = 1;

/**
 * Pairs what was marked with what was found, one to one, by overlap: at least `least`. Returns the
 * found span of each marked one, by position.
 */
export function pair(marked: Span[], found: Span[], least: number): Map<number, number> {
  const pairs = marked.flatMap((gold, g) =>
    found.map((said, s) => ({ g, s, overlap: overlapOf(gold, said) })),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || a.g - b.g || a.s - b.s);
  const taken = new Set<number>();
  const result = new Map<number, number>();
  for (const { g, s, overlap } of pairs) {
    if (overlap < least || result.has(g) || taken.has(s)) continue;
    result.set(g, s);
    taken.add(s);
  }
  return result;
}

/** Whether a found span lies on one that is neither required nor a mistake, as in the corpora's scorer. */
export const excused = (said: Span, zones: Span[]): boolean =>
  zones.some((zone) => {
    const shared = common(zone, said);
    const least = Math.max(0.5 * Math.min(zone.length, said.length), 0.3 * said.length);
    return shared > 0 && shared >= least;
  });
