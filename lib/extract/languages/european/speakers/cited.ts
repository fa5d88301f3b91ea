// Someone quoted by a newspaper or an agency: "Die Agentur zitierte | den Minister | mit den Worten, ...". Not someone
// who is summoned: "zitierte | den Botschafter | ins Amt und erklärte, ...".
import type { Speaker } from "../../reading";
import type { EuropeanSpeakers } from "./speakers";

const VERB = String.raw`(?:zitier(?:t|te|ten)|cit(?:e|ent|ait|aient|a|an|ó|aron)|(?:a|ont|ha|han)\s+cit(?:é|ado))`;
const CITES = new RegExp(`^${VERB}$`, "iu");
const IN_FRONT = new RegExp(
  String.raw`(?<!\p{L})${VERB}\s+(?:al?\s+)?(?=(?:(?!\s(?:und|et|y|e|ins|aufs|zu[rm]?|comme|como)\s)[^,.;:«»„“”"]){3,100}(?:[\s,:]|que|dass)*$)`,
  "u",
);
const OBJECT = /^\s+(?:al?\s+)?/u;

/** Whoever is quoted in words that end where the quoted ones begin, at `to`. */
export function citedBefore(
  front: string,
  at: number,
  to: number,
  speakers: EuropeanSpeakers,
): Speaker | null {
  const found = IN_FRONT.exec(front);
  return found && somebodyAt(at + found.index + found[0].length, to, speakers);
}

/** Whoever is quoted by the subject of a verb after the words: "«...», citó la agencia | al ministro". */
export function citedBehind(
  cue: string,
  { span }: Speaker,
  to: number,
  text: string,
  speakers: EuropeanSpeakers,
): Speaker | null {
  if (!CITES.test(cue) || !span) return null;
  const end = speakers.endOf(span);
  const lead = OBJECT.exec(text.slice(end, to))?.[0].length;
  return lead === undefined ? null : somebodyAt(end + lead, to, speakers);
}

const somebodyAt = (at: number, to: number, speakers: EuropeanSpeakers): Speaker | null =>
  speakers.isSomebodyAt(at, to) ? speakers.after(at, to) : null;
