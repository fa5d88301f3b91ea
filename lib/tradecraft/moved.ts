/** A likelihood with the word used for it at the time; null between two bands of the scale. */
interface Worded {
  likelihood: number;
  word: string | null;
}

/** "likely (62%)", or only "52%" without a word. */
export const worded = ({ likelihood, word }: Worded): string =>
  word ? `${word} (${likelihood}%)` : `${likelihood}%`;

/** How a likelihood moved: "up from unlikely (30%)", or "up from 10%" if its word is still the same. */
export function upFrom(before: Worded, after: Worded): string {
  const from = before.word === after.word ? `${before.likelihood}%` : worded(before);
  return `${after.likelihood > before.likelihood ? "up" : "down"} from ${from}`;
}

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
