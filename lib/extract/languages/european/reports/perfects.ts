// German verbs in two parts: "Zuvor hatte Ana Lee vor Ort gemeldet, ...", "Im Mai, hatte Ana Lee versprochen, ...".

import { NOBODY, type Reading } from "../../reading";
import { contentAfter, trimmedEnd } from "../contents";
import { assertionIn, namesNobody, type Sentence } from "../grammar";
import { type EuropeanSpeakers, perfectIn, subjectOfPerfect } from "../speakers";
import { GERMAN_PARTICIPLE, oneOf, type Patterns } from "../tables";
import { reported, reportedPieces } from "./reported";

const AUXILIARY = "(?:hat|haben|hatte|hatten|habe)";
const ASIDE = new RegExp(
  `,\\s+${AUXILIARY}\\s+([^,.;:?!«»„“”]{2,100}?)\\s+(${GERMAN_PARTICIPLE})(?=[,.!?]|$)`,
  "u",
);
// "..., der Turm sei dicht, | später räumte sie ein, ...": another verb has words of its own.
const NEXT = new RegExp(
  String.raw`,\s${oneOf`später dann nun jetzt inzwischen zuletzt heute schließlich`}\s(?:\p{Ll}+te|\p{Ll}+[^e\P{L}])\s(?:er|sie)\s.*$`,
  "su",
);
const WHEN =
  /^(?:Nach|Vor|Bei|Beim|Während|Seit|In|Im|Am)\s[^,]+,\s(?:das|der|die|dem|den)\s[^,]+,\s(?:hat|haben|hatte|hatten)\s/u;
const NEVER = /\s(?:nicht|nie|niemals)\s/u;
const MIN_WORDS = 2;

/** What a verb in the perfect reports: a clause after it, or the sentence around it. */
export const perfects = (
  sentence: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] =>
  patterns.table.isGerman
    ? (around(sentence, speakers) ?? behind(sentence, patterns, speakers))
    : [];

/** "Im Mai, hatte Ana Lee versprochen, spätestens im Juni" */
function around(
  { text: piece, at, outside }: Sentence,
  speakers: EuropeanSpeakers,
): Reading[] | null {
  const aside = ASIDE.exec(piece);
  // "Nach dem Treffen, das lange dauerte, | hat Ana Lee gesagt, ...": when, and no statement.
  if (!aside || aside.index === 0 || !outside(aside.index)) return null;
  if ((WHEN.exec(piece)?.[0].length ?? 0) > aside.index) return null;
  const [whole, who = "", cue = ""] = aside;
  const from = at + aside.index + whole.indexOf(who, 4);
  const span: [number, number] = [from, from + who.length];
  const speaker = /^(?:er|sie)$/u.test(who) ? speakers.again(span) : speakers.source(...span, true);
  const next = aside.index + whole.length;
  const pieces: [number, string][] = [
    [at, piece.slice(0, aside.index)],
    [at + next, piece.slice(next)],
  ];
  return speaker && reportedPieces(pieces, speaker, cue);
}

/** "Zuvor hatte Ana Lee vor Ort gemeldet, | die Brücke sei gesperrt" */
function behind(
  { text: piece, at, outside }: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const perfect = perfectIn(piece);
  if (!perfect || !outside(perfect.index)) return [];
  const { index, cue, end } = perfect;
  const content = contentAfter(piece, end, cue, patterns);
  // "..., wie Fotos zeigen": the evidence for it.
  if (!content || /^,\s+wie\s/u.test(piece.slice(end))) return [];
  // "Hat | nie | versprochen, die Brücke zu bauen"
  const front = piece.slice(0, index);
  if (content.isObject && (NEVER.test(piece.slice(index, end)) || namesNobody(`${front} `)))
    return [];
  const speaker = namesNobody(front) ? NOBODY : subjectOfPerfect(perfect, piece, at, speakers);
  const clause = piece.slice(content.at).replace(NEXT, "");
  const words = clause.slice(0, trimmedEnd(clause, false));
  if (!speaker || words.split(/\s+/).length < MIN_WORDS || /[«»„“”]/u.test(words)) return [];
  const assertion = assertionIn(piece, index, cue, patterns);
  return [reported({ start: at + content.at, words, speaker, cue, assertion })];
}
