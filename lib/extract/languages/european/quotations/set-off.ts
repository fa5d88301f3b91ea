// "«...», afirmó, | por su parte, | la ministra": an aside between a verb and its subject.
import type { EuropeanSpeakers } from "../speakers";

const SET_OFF = /^\s*,\s[^,.;:«»“”"()\n]{2,90},\s+/u;

/** The length of the aside at a position, if a speaker follows it. */
export function setOffLength(
  text: string,
  at: number,
  to: number,
  speakers: EuropeanSpeakers,
): number {
  const length = SET_OFF.exec(text.slice(at, Math.min(to, at + 110)))?.[0].length ?? 0;
  return length > 0 && speakers.isSomebodyAt(at + length, to) ? length : 0;
}
