import type { Speaker } from "../reading";
import { headOf } from "./heads";
import type { Subjects } from "./people/subjects";
import type { Piece } from "./pieces";

/**
 * Whether a clause in what someone reports is about someone else, who says the quoted words after it: 局长答称不清楚，|
 * 议员李明当场拉高音量：“…”.
 */
export function takesOver(
  folded: string,
  pieces: Piece[],
  k: number,
  subjects: Subjects,
  speaker: Speaker,
): boolean {
  const { start, sentence } = pieces[k]!;
  const { people } = subjects;
  const person = people.namedAt(start)?.person ?? people.knownAt(start)?.person;
  if (!person || person.name === speaker.name) return false;
  const quote = pieces.findIndex((piece, at) => at > k && piece.quote);
  if (quote < 0 || pieces[quote]!.sentence !== sentence || pieces[quote - 1]!.mark !== "：")
    return false;
  return pieces.slice(k, quote).every((piece) => headOf(folded, piece, subjects) === null);
}
