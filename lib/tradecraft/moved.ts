/** A likelihood in words, with what it moved from, if anything: "likely (62%), unchanged", or as `move` words it. */
export function movedTo(
  after: string,
  before: string | null,
  move: (before: string, after: string) => string,
): string {
  if (before === null) return after;
  return before === after ? `${after}, unchanged` : move(before, after);
}

/** "unlikely (30%) → likely (62%)" */
export const withArrow = (before: string, after: string): string => `${before} → ${after}`;
