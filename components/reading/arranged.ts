/** Pixels between two notes. */
const GAP = 12;

/**
 * Where each of some notes is to stand so that none covers another: as near below where it is wanted as
 * the notes above allow. The one at `pinned` stands where it is wanted, and those above it move up, if
 * need be beyond 0.
 */
export function arranged(wanted: number[], heights: number[], pinned: number): number[] {
  const places: number[] = [];
  wanted.forEach((want, k) => {
    const least = k === 0 ? 0 : places[k - 1]! + heights[k - 1]! + GAP;
    places[k] = k === pinned ? Math.round(want) : Math.max(least, Math.round(want));
  });
  for (let k = pinned - 1; k >= 0; k--)
    places[k] = Math.min(places[k]!, places[k + 1]! - GAP - heights[k]!);
  return places;
}
