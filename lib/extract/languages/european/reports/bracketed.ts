import type { Reading } from "../../reading";
import { contentAfter, isThing, objectIn, trimmedEnd } from "../contents";
import { excludes, isPreposed, type Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { GERMAN_ENCLOSED, type Patterns } from "../tables";
import { reported } from "./reported";

const AUXILIARY = /^([^,.;:«»„“”]{3,60}?)\s(?:hat|haben|hatte|hatten)\s+/u;
// "Zuvor", "auch in Berlin", but not "auch Ana Lee"
const ADVERB =
  /^(?:(?:Zuvor|Zuletzt|Gestern|Heute|Zudem|Außerdem)(?:\s|$)|(?:Auch|Bereits|Schon|Erst)(?:$|\s(?:früher|zuvor|vorher|gestern|heute|länger|einmal|am|im|in|vor|bei|nach|seit|auf|an)(?:\s|$)))/u;

/** The length of words that say when or where, and the auxiliary after them: "Zuvor hatte ". */
function inFront(piece: string): number {
  const [lead = "", front = ""] = AUXILIARY.exec(piece) ?? [];
  return ADVERB.test(front) || isPreposed(front) ? lead.length : 0;
}

/** "Zuvor hatte | Ana Lee | mehr Zeit | gefordert": the subject inside, and what follows it. */
function inverted(piece: string, at: number, lead: number, speakers: EuropeanSpeakers) {
  const before = speakers.remembered();
  const speaker = speakers.source(at + lead, at + piece.length, false);
  const from = speaker?.span ? speakers.endOf(speaker.span) - at : 0;
  const found = GERMAN_ENCLOSED.exec(piece.slice(from));
  if (
    speaker?.span &&
    found &&
    !/^kein/u.test(piece.slice(lead)) &&
    !isThing(piece.slice(lead, from), true)
  )
    return { speaker, found, from };
  speakers.restore(before);
  return null;
}

/**
 * What the two parts of a German verb enclose: "Ana Lee hat | den Kauf von Schiffen | angekündigt". If they reject a
 * claim, the content of the claim: "hat den Vorwurf zurückgewiesen, | der Hafen sei zu klein".
 */
export function bracketed(
  { text: piece, at }: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const { table } = patterns;
  const lead = table.isGerman ? inFront(piece) : 0;
  const inside = lead > 0 ? inverted(piece, at, lead, speakers) : null;
  const found = lead > 0 ? inside?.found : table.bracket?.exec(piece);
  const index = (found?.index ?? 0) + (inside?.from ?? 0);
  const speaker = inside?.speaker ?? (found && speakers.before(at, at + index));
  if (!found || !speaker || /,\s*$/u.test(piece.slice(0, index))) return [];
  const [whole, object = "", verb = ""] = found;
  const end = index + whole.length;
  const isDenied = table.denial.test(verb);
  // To criticise a claim is not to make it.
  const claim =
    isDenied && table.claim?.test(object) ? contentAfter(piece, end, verb, patterns) : null;
  // "Hat den Bericht | nicht bestätigt"
  const said = claim ? null : objectIn(object, true);
  if (!claim && !said) return [];
  const [start, words] = claim
    ? [claim.at, piece.slice(claim.at, claim.at + trimmedEnd(piece.slice(claim.at), false))]
    : [index + whole.indexOf(object), said!.words];
  const assertion = said?.isNegated
    ? excludes(verb)
      ? "asserted"
      : "withheld"
    : isDenied
      ? "denied"
      : "asserted";
  return [reported({ start: at + start, words, speaker, cue: verb, assertion })];
}
