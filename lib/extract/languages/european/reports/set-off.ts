// Verbs of saying that are set off with their subject: "Sie sei, | betont Ana Lee, | ..."
import type { EuropeanSpeakers } from "../speakers";

/** Whether a verb and somebody named behind it are between commas: "Sie sei, | betont Ana Lee, | ..." */
export function isAside(
  piece: string,
  at: number,
  index: number,
  length: number,
  inverts: boolean,
  speakers: EuropeanSpeakers,
): boolean {
  if (!/,\s+$/u.test(piece.slice(0, index))) return false;
  const behind = index + length;
  // "..., sagte er, ...", "..., heißt es weiter, ..."
  if (/(?:[\s-](?:er|sie|es|man|ils?|elles?|on))$/u.test(piece.slice(index, behind)))
    return /^(?:\s\p{L}+)?,\s/u.test(piece.slice(behind));
  // "..., recalcan, ..."
  if (!inverts && /^,\s/u.test(piece.slice(behind)))
    return !opensWithSpeaker(piece, at, index, speakers);
  if (!inverts) {
    const hasAdjunct = (piece.slice(0, index).match(/,\s/gu)?.length ?? 0) > 1;
    const noun = (hasAdjunct ? NOUN_INSIDE : NOUN_BEHIND).exec(piece.slice(behind))?.[0];
    return (
      noun !== undefined &&
      !opensWithSpeaker(piece, at, index, speakers) &&
      speakers.isSomebodyAt(at + behind, at + behind + noun.length)
    );
  }
  const end = speakers.namedUntil(at + behind, at + piece.length);
  return end >= 0 && /^[^,.:;]{0,60}[,.]/u.test(piece.slice(end - at));
}

/** "Ana Lee, ministra, | dijo": the subject stands in front, and what is between is no statement. */
function opensWithSpeaker(piece: string, at: number, index: number, speakers: EuropeanSpeakers) {
  const end = speakers.namedUntil(at, at + index) - at;
  return speakers.isNamed(at, at + index) || (end >= 0 && /^\s*,/u.test(piece.slice(end)));
}

// "..., souligne | cette spécialiste de l'Iran, | ...": a noun phrase up to a comma.
const NOUN_BEHIND = /^\s[^,.;:«»“”"]{3,90}(?=,\s|\.$)/u;
const NOUN_INSIDE = /^\s[^,.;:«»“”"]{3,90}(?=,\s)/u;
