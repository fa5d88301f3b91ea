import { log } from "@/lib/core/log/log";

/**
 * Does something for each item, one after the other, and counts for how many it says that it did. An item that fails is
 * logged, and doesn't keep the others from their turn.
 *
 * @param what is being done, for the log: "notify of a due issue"
 */
export async function countEachApart<T extends { id: string }>(
  items: readonly T[],
  what: string,
  act: (item: T) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  for (const item of items)
    try {
      if (await act(item)) done++;
    } catch (err) {
      log.error({ err, id: item.id }, `could not ${what}`);
    }
  return done;
}
