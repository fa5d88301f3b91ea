// "La ministre a « condamné ce texte »", "el club «niega todo»": the verb of saying is among the quoted words.
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";
import { asserted, type Found } from "./found";

const AUXILIARY = /\s(?:a|ont|ha|han)\s*$/u;
const FIRST = /^[«“„"\s]*((?:se\s|s['’])?(?:(?:a|ont|ha|han)\s)?\p{Ll}+)(?!\p{L})/u;

/**
 * The subject of the verb that a quotation opening at `to` begins with, if nothing else precedes it in the sentence.
 */
export function byQuotedVerb(
  text: string,
  [start, to]: [number, number],
  { cues, table: { isGerman } }: Patterns,
  speakers: EuropeanSpeakers,
): Found | null {
  const front = text.slice(start, to);
  const verb = FIRST.exec(text.slice(to, to + 40))?.[1];
  if (verb === undefined || isGerman) return null;
  const auxiliary = AUXILIARY.exec(front)?.[0].trim();
  const cue = auxiliary === undefined ? verb : `${auxiliary} ${verb}`;
  if (cues.exec(cue)?.[0] !== cue) return null;
  const end = start + front.replace(AUXILIARY, "").replace(/[\s,]+$/u, "").length;
  const speaker = speakers.somebodyOpening(start, end);
  return speaker?.span && speakers.endOf(speaker.span) === end
    ? asserted(speaker, cue, 0.8, "the quoted words begin with the verb")
    : null;
}
