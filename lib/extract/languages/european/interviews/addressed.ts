// The person that an interviewer addresses by name: "Frau Holm, warum gehen Sie?"
import type { Speaker } from "../../reading";
import type { EuropeanSpeakers } from "../speakers";
import type { Paragraph } from "./labelled";

/** The person whose name opens one of some questions and is set off by a comma; null if there is none. */
export function addressedIn(
  text: string,
  questions: Paragraph[],
  speakers: EuropeanSpeakers,
): Speaker | null {
  for (const { start, end } of questions) {
    const named = speakers.namedFirst(start, end);
    if (named?.span && named.span[0] === start && text[named.span[1]] === ",") return named;
  }
  return null;
}
