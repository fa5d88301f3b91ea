// The speakers of quoted words, by what follows the words: «...», | a déclaré Ana Lee.
import type { Speaker } from "../../reading";
import { citedBehind, type EuropeanSpeakers } from "../speakers";
import { GERMAN_STATE, type Patterns } from "../tables";
import { asserted, type Found } from "./found";
import { setOffLength } from "./set-off";

/** What follows quoted words, up to the next or the end of the paragraph. */
interface Behind {
  text: string;
  rest: string;
  from: number;
  to: number;
}
/** What a construction tells about the speaker: null if it names nobody, undefined if it does not occur. */
type Attempt = Found | null | undefined;

/** The confidence of speakers who may turn out to hold an office that spoke before. */
const SURE = 0.93;
/** How far after quoted words their speaker may be named. A long paragraph is not read again for each quotation. */
const MAX_BEHIND = 500;
// A comma, question mark or exclamation mark closes quoted words after which the sentence continues; so does a dash.
const PAUSE = /[,!?…—–]/;

/**
 * The speaker named after quoted words: «...», | a déclaré Ana Lee. `opens` says whether the words open their
 * paragraph.
 */
export function speakerAfter(
  text: string,
  from: number,
  to: number,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
  opens: boolean,
): Found | null {
  const rest = text.slice(from, Math.min(to, from + MAX_BEHIND));
  const stop = /^[\s.»”"]*(?=\p{Lu})/u.exec(rest)?.[0];
  if (stop !== undefined) return opens ? openingNext(from + stop.length, to, speakers) : null;
  const behind = { text, rest, from, to };
  for (const attempt of [byThus, byState, byVerb, byPerfect, bySource, byAnyVerb]) {
    const found = attempt(behind, patterns, speakers);
    if (found === undefined) continue;
    const cited = found && citedBehind(found.cue ?? "", found.speaker, to, text, speakers);
    return cited ? { ...found, speaker: cited } : found;
  }
  return null;
}

const byCue = (speaker: Speaker | null, cue: string, confidence: number): Found | null =>
  asserted(speaker, cue, confidence, `the verb follows the words: “${cue}”`);

/** Where the subject begins after adverbials of time and place: "A déclaré | lundi à Paris | Ana Lee". */
function past(
  { text, rest, from, to }: Behind,
  length: number,
  { when }: Patterns,
  speakers: EuropeanSpeakers,
): number {
  const at = from + length + (when.exec(rest.slice(length))?.[0].length ?? 0);
  return at + setOffLength(text, from + rest.slice(0, at - from).trimEnd().length, to, speakers);
}

const THUS =
  /^[\s»”"]*[,:;–—]?\s?c['’]est\s(?:ainsi|en\sces\stermes|par\sces\smots|avec\sces\smots)\squ(?:e\s|['’])/iu;

// What someone does with words that open or close a speech, as verbs of saying do not.
const SPEAKS =
  /^\s(?:a|ont|avait|avaient)\s(?:\p{L}+ment\s)?(?:ouvert|clos|conclu|commencé|entamé|débuté|terminé|achevé|présenté|défini|accueilli)(?!\p{L})/u;

/** « ... » : c'est ainsi que | Ana Lee | a résumé la situation. Not: a été accueillie. */
function byThus(behind: Behind, { after }: Patterns, speakers: EuropeanSpeakers): Attempt {
  const { text, rest, from, to } = behind;
  const lead = THUS.exec(rest)?.[0];
  if (lead === undefined) return undefined;
  const before = speakers.remembered();
  const speaker = speakers.after(from + lead.length, to);
  const end = speaker?.span ? speakers.endOf(speaker.span) : to;
  const verb = text.slice(end, to).replace(/^\s*,[^,.;:]{1,80},/u, "");
  if (after.exec(verb) || SPEAKS.test(verb)) return byCue(speaker, ":", 0.8);
  speakers.restore(before);
  return null;
}

const STATE = new RegExp(String.raw`^(?=[^\p{L}]*,)[\s,.!?…»”"“—–-]*${GERMAN_STATE}`, "u");

/** "...", zeigt sich | Ana Lee | überzeugt; but not: vom Titel "..." zeigt sich Ana Lee überzeugt. */
function byState({ rest, from }: Behind, { table }: Patterns, speakers: EuropeanSpeakers): Attempt {
  const { who = "", verb = "" } = (table.isGerman ? STATE.exec(rest)?.groups : null) ?? {};
  if (who === "") return undefined;
  const at = from + rest.indexOf(who, rest.indexOf(verb) + verb.length);
  return byCue(speakers.after(at, at + who.length), verb, 0.85);
}

/** «...», a déclaré | Ana Lee, «...», a-t-elle dit. */
function byVerb(behind: Behind, patterns: Patterns, speakers: EuropeanSpeakers): Attempt {
  const { rest, from, to } = behind;
  const { hasZeroSubject } = patterns.table;
  const standalone = patterns.standalone.exec(rest);
  const verb = patterns.after.exec(rest) ?? patterns.so?.exec(rest) ?? null;
  const known = (speaker: Speaker | null) => speaker && speakers.identify(speaker);
  const [whole = "", cue = ""] = verb ?? [];
  if (verb && hasZeroSubject) {
    const subject = subjectBehind(behind, whole.length, patterns, speakers);
    // "Explican | desde la empresa": a plural without a subject.
    const end = from + whole.trimEnd().length;
    const quarter = !subject && /n$/u.test(cue) ? speakers.quarterBehind(end, to) : null;
    if (quarter) return byCue(quarter, cue, 0.85);
    if (subject) return byCue(known(subject), cue, SURE);
  }
  // "Sagte sie" has a pronoun; in Spanish the verb alone refers to the previous speaker.
  const isLonger = standalone && standalone[0].length > whole.trimEnd().length;
  if (standalone && (isLonger || hasZeroSubject))
    return byCue(speakers.inVerb([from, from + standalone[0].length], to), standalone[1]!, 0.85);
  if (!verb) return undefined;
  const at = past(behind, whole.length, patterns, speakers);
  const speaker = known(speakers.after(at, to));
  // "«...», cuenta | emocionado mientras recorre la finca"
  const isAlone = !speaker && hasZeroSubject && speakers.isWithoutSubject(at, to);
  const end = from + whole.trimEnd().length;
  return isAlone
    ? byCue(speakers.again([end - cue.length, end]), cue, 0.85)
    : byCue(speaker, cue, SURE);
}

/**
 * The subject after the verb: "Dijo a EFE | el general". The verb alone refers to the previous speaker only if no
 * subject follows.
 */
function subjectBehind(
  behind: Behind,
  length: number,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Speaker | null {
  const { text, from, to } = behind;
  const start = past(behind, length, patterns, speakers);
  return /^(?:[^.,;:]*|\s*,[^,]*,\s*)$/u.test(text.slice(from + length, start))
    ? speakers.subjectBehind(start, to)
    : null;
}

const PERFECT =
  /^([\s,.!?…»”"“—–-]*(?:hatte|hatten|hat|haben)\s+)[^.;:!?«»„“”]{3,160}?\s((?:\p{Ll}{2,6})?ge\p{Ll}{2,}(?:t|en)|(?:er|be|ver|ent|wider|unter)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)(?=[.,;:]|$)/u;

/** An auxiliary, the speaker, and the verb at the end: "«...», hatte Ana Lee zuvor | gewarnt". */
function byPerfect(
  { rest, from, to }: Behind,
  { table }: Patterns,
  speakers: EuropeanSpeakers,
): Attempt {
  const found = table.isGerman ? PERFECT.exec(rest) : null;
  if (!found) return undefined;
  const [, auxiliary = "", participle = ""] = found;
  return byCue(speakers.after(from + auxiliary.length, to), participle, 0.85);
}

/** "«...», | selon Ana Lee" */
function bySource(
  { rest, from, to }: Behind,
  { according, weak }: Patterns,
  speakers: EuropeanSpeakers,
): Attempt {
  const found = according.exec(rest);
  if (!found || !/^[\s,]*$/.test(rest.slice(0, found.index))) return undefined;
  const [lead, cue = ""] = found;
  const speaker = speakers.source(from + found.index + lead.length, to, weak.test(lead));
  return byCue(speaker, cue, 0.9);
}

/** After quoted words, any verb followed by a person reports them: "«...», tonne | Ana Lee". */
function byAnyVerb(behind: Behind, patterns: Patterns, speakers: EuropeanSpeakers): Attempt {
  const { text, rest, from, to } = behind;
  const isPause = PAUSE.test(text.slice(Math.max(0, from - 3), from + 2));
  const found = isPause ? patterns.behind.exec(rest) : null;
  // "«...», la | ministre | ..." isn't a verb.
  if (!found || speakers.words.isOffice(found[1]!)) return undefined;
  const [lead, cue = ""] = found;
  return byCue(speakers.after(past(behind, lead.length, patterns, speakers), to), cue, 0.8);
}

/**
 * Words that open a paragraph are attributed to the person that the next sentence begins with: «Halte !» | La préfète
 * Ana Lee se lève.
 */
const openingNext = (start: number, end: number, speakers: EuropeanSpeakers): Found | null =>
  asserted(
    speakers.namedFirst(start, end),
    null,
    0.65,
    "the next sentence begins with the speaker",
  );

/** Tout est « à revoir » dans ce texte, | a déclaré Ana Lee. */
export function speakerLater(
  text: string,
  from: number,
  to: number,
  { aside, when, table }: Patterns,
  speakers: EuropeanSpeakers,
): Found | null {
  const rest = /^[^.!?;:«»„“”"]{2,160}/u.exec(text.slice(from, to))?.[0] ?? "";
  for (const { 0: whole, 1: standalone, 2: verb, index } of aside.all(rest)) {
    const behind = from + index + whole.length;
    const later = behind + (when.exec(text.slice(behind + 1, to))?.[0].length ?? -1) + 1;
    const speaker =
      standalone !== undefined && !table.hasZeroSubject
        ? speakers.inVerb([behind - standalone.length, behind], to)
        : speakers.source(later, to, true);
    const cue = standalone ?? verb ?? "";
    if (speaker) return asserted(speaker, cue, 0.8, `the verb follows the clause: “${cue}”`);
  }
  return null;
}
