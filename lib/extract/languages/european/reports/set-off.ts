// Verbs of saying set off together with their subject: "Sie sei, | betont Ana Lee, | ..."
import type { Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";

const PRONOUN = /[\s-](?:er|sie|es|man|ils?|elles?|on)$/u;
// "..., souligne | cette spécialiste de l'Iran, | ...": a noun phrase up to a comma.
const NOUN_INSIDE = /^\s[^,.;:«»“”"]{3,90}(?=,\s)/u;
const NOUN_BEHIND = /^\s[^,.;:«»“”"]{3,90}(?=,\s|\.$)/u;

/** Whether a verb and the subject after it are between commas. */
export function isAside(
  { 0: verb, index }: RegExpExecArray,
  { text: piece, at }: Sentence,
  isGerman: boolean,
  speakers: EuropeanSpeakers,
): boolean {
  const front = piece.slice(0, index);
  if (!/,\s+$/u.test(front)) return false;
  const rest = piece.slice(index + verb.length);
  const behind = at + index + verb.length;
  // "..., sagte er, ...", "..., heißt es weiter, ..."
  if (PRONOUN.test(verb)) return /^(?:\s\p{L}+)?,\s/u.test(rest);
  if (isGerman) {
    const end = speakers.namedUntil(behind, at + piece.length);
    return end >= 0 && /^[^,.:;]{0,60}[,.]/u.test(piece.slice(end - at));
  }
  // "Ana Lee, ministra, | dijo": the subject comes before the verb, and what is in between is not a statement.
  if (speakers.opensSetOff(at, at + index)) return false;
  // "..., recalcan, ..."
  if (/^,\s/u.test(rest)) return true;
  const hasAdjunct = (front.match(/,\s/gu)?.length ?? 0) > 1;
  const noun = (hasAdjunct ? NOUN_INSIDE : NOUN_BEHIND).exec(rest)?.[0];
  if (noun === undefined) return false;
  // "..., a annoncé | vendredi | le Trésor, ..."
  const when = speakers.whenBehind(noun.trimStart());
  return speakers.isSomebodyAt(behind + (when > 0 ? when + 1 : 0), behind + noun.length);
}
