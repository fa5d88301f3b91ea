// German verbs in two parts: "Zuvor hatte Ana Lee vor Ort gemeldet, ...", "Im Mai, hatte Ana Lee versprochen, ...".
import type { Reading } from "../../reading";
import { assertionIn, type Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { GERMAN_PARTICIPLE, type Patterns } from "../tables";
import { trimmedEnd } from "./content-ends";
import { contentAfter } from "./contents";
import { reported, reportedPieces } from "./reported";

const AUXILIARY = "(?:hat|haben|hatte|hatten|habe)";
const CLAUSE = new RegExp(
  `(?:^|[\\s])${AUXILIARY}\\s+([^,.;:?!«»„“”]{3,140}?\\s)?(${GERMAN_PARTICIPLE})(?=,\\s)`,
  "u",
);
const ASIDE = new RegExp(
  `,\\s+${AUXILIARY}\\s+([^,.;:?!«»„“”]{3,100}?)\\s+(${GERMAN_PARTICIPLE})(?=[,.!?]|$)`,
  "u",
);
// "Heute": nothing that could be a subject stands in front of the verb.
const NO_SUBJECT = /^(?:\p{L}+\s){0,1}$/u;

/** What a verb in the perfect reports: a clause behind it, or the sentence around it. */
export function perfects(
  { text: piece, at, outside }: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  if (!patterns.table.inverts) return [];
  const aside = ASIDE.exec(piece);
  if (aside && aside.index > 0 && outside(aside.index)) {
    const from = at + aside.index + aside[0].indexOf(aside[1]!, 4);
    const speaker = speakers.source(from, from + aside[1]!.length, true);
    const behind = piece.slice(aside.index + aside[0].length);
    if (speaker)
      return reportedPieces(
        [
          [at, piece.slice(0, aside.index)],
          [at + aside.index + aside[0].length, behind],
        ],
        speaker,
        aside[2]!,
      );
  }
  const found = CLAUSE.exec(piece);
  if (!found || !outside(found.index)) return [];
  const [whole, middle = "", verb] = found;
  const end = found.index + whole.length;
  const content = contentAfter(piece, end, verb!, patterns);
  // "..., wie Fotos zeigen": how it is known.
  if (!content || /^,\s+wie\s/u.test(piece.slice(end))) return [];
  const front = piece.slice(0, found.index);
  const speaker =
    (NO_SUBJECT.test(`${front} `) || /^(?:Zuvor|Bereits|Schon|Noch|Erst|Am|Im|In)\s/u.test(front)
      ? null
      : speakers.before(at, at + found.index)) ??
    (middle
      ? speakers.after(at + end - verb!.length - middle.length, at + end - verb!.length)
      : null);
  if (!speaker) return [];
  const clause = piece.slice(content.at);
  const said = clause.slice(0, trimmedEnd(clause, false));
  const assertion = assertionIn(piece, found.index, verb!, patterns);
  if (said.split(/\s+/).length < 2 || /[«»„“”]/u.test(said)) return [];
  return [reported({ start: at + content.at, words: said, speaker, cue: verb!, assertion })];
}
