// Who says quoted words, by what stands behind them: «...», | a déclaré Ana Lee.
import type { Speaker } from "../../reading";
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";
import type { Found } from "./in-front";

/** «...», | a déclaré Ana Lee. */
export function speakerAfter(
  text: string,
  from: number,
  to: number,
  { after, behind, when, bare, so, according, weak, table }: Patterns,
  speakers: EuropeanSpeakers,
  opens = false,
): Found | null {
  const rest = text.slice(from, to);
  // "A déclaré | lundi à Paris | Ana Lee": when and where it was said.
  const past = (at: number) => at + (when.exec(rest.slice(at))?.[0].length ?? 0);
  // A new sentence begins.
  const pause = /^[\s.»”"]*(?=\p{Lu})/u.exec(rest);
  if (pause) return opens ? named(from + pause[0].length, to, speakers) : null;
  const pronoun = bare.exec(rest);
  const verb = after.exec(rest) ?? so?.exec(rest);
  const made = (speaker: Speaker | null, cue: string, confidence: number): Found | null => {
    if (!speaker) return null;
    const because = `the verb follows the words: “${cue}”`;
    const known = confidence > 0.9 ? speakers.identify(speaker) : speaker;
    return { speaker: known, cue, confidence, because, assertion: "asserted" };
  };
  // "Sagte sie" has a pronoun; in Spanish the verb alone means the speaker before.
  const behindVerb = verb && from + past(verb[0].length);
  // "Dijo a EFE | el general": the verb alone means the speaker before only if nobody follows.
  const subject =
    behindVerb &&
    table.hasZeroSubject &&
    /^[^.,;:]*$/u.test(text.slice(from + verb![0].length, behindVerb))
      ? speakers.source(behindVerb, to, true)
      : null;
  // "Explican | desde la empresa": a plural without a subject.
  const isPlural = verb && table.hasZeroSubject && /n$/u.test(verb[1]!);
  const quarter = isPlural && speakers.quarterBehind(from + verb[0].trimEnd().length, to);
  if (verb && !subject && quarter) return made(quarter, verb[1]!, 0.85);
  if (verb && subject) return made(subject, verb[1]!, 0.93);
  if (pronoun && (!verb || pronoun[0].length > verb[0].trimEnd().length || table.hasZeroSubject))
    return made(speakers.inVerb([from, from + pronoun[0].length], to), pronoun[1]!, 0.85);
  if (verb) return made(speakers.after(from + past(verb[0].length), to), verb[1]!, 0.93);
  // "«...», hatte Ana Lee zuvor | gewarnt": an auxiliary, whoever speaks, and the verb at the end.
  const perfect = PERFECT.exec(rest);
  if (table.inverts && perfect)
    return made(speakers.after(from + perfect[1]!.length, to), perfect[2]!, 0.85);
  const source = according.exec(rest);
  if (source && /^[\s,]*$/.test(rest.slice(0, source.index)))
    return made(
      speakers.source(from + source.index + source[0].length, to, weak.test(source[0])),
      source[1]!,
      0.9,
    );
  // Behind quoted words, a verb and somebody report them, whatever the verb: "«...», tonne Ana Lee".
  const any = PAUSE.test(text.slice(Math.max(0, from - 3), from + 2)) ? behind.exec(rest) : null;
  return any && made(speakers.after(from + past(any[0].length), to), any[1]!, 0.8);
}

/** Tout est « à revoir » dans ce texte, | a déclaré Ana Lee. */
export function speakerLater(
  text: string,
  from: number,
  to: number,
  { aside, when, table }: Patterns,
  speakers: EuropeanSpeakers,
): Found | null {
  const rest = /^[^.!?;:«»„“”"]{2,160}/u.exec(text.slice(from, to))?.[0] ?? "";
  for (const found of aside.all(rest)) {
    const [whole, bare, verb] = found;
    const behind = from + found.index + whole.length;
    const later = behind + (when.exec(text.slice(behind + 1, to))?.[0].length ?? -1) + 1;
    const isZero = bare !== undefined && table.hasZeroSubject;
    const speaker =
      bare && !isZero
        ? speakers.inVerb([behind - bare.length, behind], to)
        : speakers.source(later, to, true);
    const cue = bare ?? verb ?? "";
    const because = `the verb follows the clause: “${cue}”`;
    if (speaker) return { speaker, cue, confidence: 0.8, because, assertion: "asserted" };
  }
  return null;
}

const PERFECT =
  /^([\s,.!?…»”"“—–-]*(?:hatte|hatten|hat|haben)\s+)[^.;:!?«»„“”]{3,160}?\s((?:\p{Ll}{2,6})?ge\p{Ll}{2,}(?:t|en)|(?:er|be|ver|ent|wider|unter)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)(?=[.,;:]|$)/u;
// A comma, question or exclamation closes quoted words that the sentence goes on after; so does a dash.
const PAUSE = /[,!?…—–]/;

/** Words that open a paragraph are said by the person whom the next sentence begins with: «Halte !» | La préfète Ana Lee se lève. */
function named(start: number, end: number, speakers: EuropeanSpeakers): Found | null {
  const speaker = speakers.namedFirst(start, end);
  const because = "the sentence behind begins with the speaker";
  return speaker && { speaker, cue: null, assertion: "asserted", confidence: 0.65, because };
}
