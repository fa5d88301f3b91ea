import type { Reading } from "../../reading";
import { contentAfter, objectIn, trimmedEnd } from "../contents";
import { excludes, type Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";
import { reported } from "./reported";

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
  const found = table.bracket?.exec(piece);
  const speaker = found && speakers.before(at, at + found.index);
  if (!found || !speaker || /,\s*$/u.test(piece.slice(0, found.index))) return [];
  const [whole, object = "", verb = ""] = found;
  const end = found.index + whole.length;
  const isDenied = table.denial.test(verb);
  // To criticise a claim is not to make it.
  const claim =
    isDenied && table.claim?.test(object) ? contentAfter(piece, end, verb, patterns) : null;
  // "Hat den Bericht | nicht bestätigt"
  const said = claim ? null : objectIn(object, true);
  if (!claim && !said) return [];
  const [start, words] = claim
    ? [claim.at, piece.slice(claim.at, claim.at + trimmedEnd(piece.slice(claim.at), false))]
    : [found.index + whole.indexOf(object), said!.words];
  const assertion = said?.isNegated
    ? excludes(verb)
      ? "asserted"
      : "withheld"
    : isDenied
      ? "denied"
      : "asserted";
  return [reported({ start: at + start, words, speaker, cue: verb, assertion })];
}
