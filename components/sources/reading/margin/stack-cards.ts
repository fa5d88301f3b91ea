/** Pixels between two cards. */
const GAP = 12;

/**
 * Positions cards so that none overlap: each at its wanted position, or as close below it as the cards
 * above allow. The one at index `pinned` is exactly at its position, and those above it move up, beyond 0
 * if necessary. All in pixels.
 */
export function stackCards(wanted: number[], heights: number[], pinned: number): number[] {
  const positions: number[] = [];
  wanted.forEach((want, k) => {
    const least = k === 0 ? 0 : positions[k - 1]! + heights[k - 1]! + GAP;
    positions[k] = k === pinned ? Math.round(want) : Math.max(least, Math.round(want));
  });
  for (let k = pinned - 1; k >= 0; k--)
    positions[k] = Math.min(positions[k]!, positions[k + 1]! - GAP - heights[k]!);
  return positions;
}
