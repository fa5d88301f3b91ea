/**
 * Counts the items for which `isBefore` holds, by binary search. They must come first: the items are in order.
 * The count is also the index of the first item for which it doesn't hold.
 */
export function countBefore<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
