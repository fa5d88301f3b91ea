/**
 * Counts the items before a place by binary search. The items must be in order: those for which `isBefore`
 * holds come first.
 */
export function countBefore<T>(items: T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
