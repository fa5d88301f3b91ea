/** Pixels between two notes. */
const GAP = 12;

/**
 * Positions notes so that none overlaps another: each at its wanted place, or as near below it as the notes
 * above allow. The one at `pinned` is exactly at its place, and those above it move up, beyond 0 if
 * necessary.
 */
export function stackCards(wanted: number[], heights: number[], pinned: number): number[] {
  const places: number[] = [];
  wanted.forEach((want, k) => {
    const least = k === 0 ? 0 : places[k - 1]! + heights[k - 1]! + GAP;
    places[k] = k === pinned ? Math.round(want) : Math.max(least, Math.round(want));
  });
  for (let k = pinned - 1; k >= 0; k--)
    places[k] = Math.min(places[k]!, places[k + 1]! - GAP - heights[k]!);
  return places;
}
