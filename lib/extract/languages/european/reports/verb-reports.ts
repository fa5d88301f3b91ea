import type { MarkedSpan } from "../../marked-spans";
import type { Reading, Speaker } from "../../reading";
import { type Content, contentAfter, isDeed, isThing, objectIn, trimmedEnd } from "../contents";
import { assertionIn, excludes, type Sentence, saidBehind } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";
import { beforeQuoting, furtherAfter } from "./further-verbs";
import { reported, wordsOf } from "./reported";
import { namedBeforeRelative, reportingVerbs } from "./reporting-verbs";
import { VerbSubjects } from "./verb-subjects";

const MIN_WORDS = 2;
const NEGATED = /^\s+(?:pas|plus|jamais|rien|guère|nicht|nichts)(?!\p{L})/iu;
const AND_THAT = /^\s*,?\s*(?:y|e|et|und)\s+(?:que\s+|qu['’]|dass\s+)/u;

/**
 * What the verbs of a sentence report after them. `topic` is who the sentence is about, and `claimed` holds the
 * quotations that have a speaker.
 */
export function verbReports(
  text: string,
  sentence: Sentence,
  claimed: MarkedSpan[],
  topic: Speaker | null,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const { text: piece, at } = sentence;
  const verbs = reportingVerbs(sentence, patterns, speakers);
  const subjects = new VerbSubjects(sentence, claimed, patterns, speakers);
  const readings: Reading[] = [];
  verbs.forEach((verb, k) => {
    const content = contentOf(text, verb, sentence, claimed, patterns, speakers);
    if (!content || isInside(at + content.at, content, readings.at(-1))) return;
    // "Dijo que Ana Lee, quien | anunció que ...": part of what is said. "Ana Lee, que | pidió agua": a deed.
    const isInReport = content.isObject || (readings.at(-1)?.end ?? 0) > at + verb.index;
    if (isInReport && namedBeforeRelative(piece.slice(0, verb.index), at, speakers)) return;
    const found = subjects.of(verb, content, readings.at(-1)?.speaker ?? topic, topic);
    if (!found || isNoStatement(text, found.speaker, verb[0], piece, found.content, patterns))
      return;
    const until =
      at +
      Math.min(
        furtherAfter(piece, found.content, verbs.slice(k + 1), patterns),
        beforeQuoting(sentence, found.content, verbs.slice(k + 1), claimed),
        conditionEnd(piece, found.content, patterns),
      );
    const words = wordsAt(text, at + found.content.at, until, found.content, claimed, patterns);
    if (!words || wordsOf(words.said) < MIN_WORDS || /^[«“„"]/u.test(words.said)) return;
    // "Schloss | höhere Gebühren | nicht aus": what someone considers possible.
    const assertion =
      words.isNegated && !excludes(verb[0])
        ? "withheld"
        : saidBehind(
            piece.slice(0, found.content.at),
            assertionIn(piece, verb.index, verb[0], patterns),
          );
    const isNoun = found.content.isObject && !INFINITIVE.test(words.said);
    if (isNoun && assertion === "asserted" && isHeadline(text, sentence)) return;
    readings.push(
      reported({
        start: words.start,
        words: words.said,
        speaker: found.speaker,
        cue: verb[0],
        assertion,
        confidence: 0.75,
      }),
    );
  });
  return readings;
}

const INFINITIVE =
  /^(?:d[e'’]|à)\s?\p{Ll}+(?:er|ir|re)(?!\p{L})|^\p{Ll}+[aei]r(?!\p{L})|\szu\s\p{Ll}+en$/u;

/** Whether a sentence is the first line of a text and has no full stop: nouns in it only tell of a deed. */
const isHeadline = (text: string, { text: piece, at }: Sentence): boolean =>
  text.slice(0, at).trim() === "" &&
  !/[.!?…]["”’»]*\s*$/u.test(piece) &&
  /^\s*\n/u.test(text.slice(at + piece.length));

/** "Dijo que el grupo anunciará | un plan": what others say inside a report is part of it, unless it is a clause. */
const isInside = (at: number, { isObject }: Content, before: Reading | undefined): boolean =>
  isObject && before !== undefined && before.start < at && at < before.end;

/** What follows a verb as its content. Returns null if the verb reports nothing, or already reports a quotation. */
function contentOf(
  text: string,
  verb: RegExpExecArray,
  sentence: Sentence,
  claimed: MarkedSpan[],
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Content | null {
  const { text: piece, at } = sentence;
  const begin = verb.index + verb[0].length;
  const front = piece.slice(0, verb.index);
  const content = contentAfter(piece, begin, verb[0], patterns);
  // "Ana Lee, ministre, | n'a pas souhaité répondre"
  const isSet = /[,«»“”"]\s*(?:\p{L}+\s)?$/u.test(front);
  const isNoticed =
    !isSet ||
    patterns.silent.test(verb[0]) ||
    speakers.opensSetOff(at, at + front.search(/,\s*$/u));
  if (!content && isNoticed) speakers.notice(at, at + verb.index);
  if (!content || (NEGATED.test(piece.slice(begin)) && !excludes(verb[0]))) return null;
  // "Paris attendra, | a assuré mardi | le porte-parole": whoever ends the sentence says what precedes the verb.
  if (content.isObject && /,\s$/u.test(front) && endsWithName(content.at, sentence, speakers))
    return null;
  if (content.isObject && isSpeakerBehind(front, content.at, sentence, patterns, speakers))
    return null;
  if (content.isObject && endsWithAside(content.at, sentence, patterns, speakers)) return null;
  // "Lo confirmó | la portavoz": the noun after it is the subject.
  if (content.isObject && /(?:^|\s)lo\s$/iu.test(front)) return null;
  // "«...», | prometió el ministro": the verb already reports these words.
  const isBehind = claimed.some(
    ({ close }) =>
      close <= at + verb.index &&
      /^[\s,.!?]*(?:(?:se|nos|les?|los?|la)\s)?$/u.test(text.slice(close, at + verb.index)),
  );
  return isBehind ? null : content;
}

/** Whether someone's name ends the sentence from a position on. */
function endsWithName(from: number, { text: piece, at }: Sentence, speakers: EuropeanSpeakers) {
  const end = from + piece.slice(from).replace(/[\s.!?]+$/u, "").length;
  return speakers.namedUntil(at + from, at + end) === at + end;
}

/** "La víctima denunció | a su expareja, confirmó un portavoz.": whoever ends the sentence says all that precedes. */
function endsWithAside(
  from: number,
  { text: piece, at }: Sentence,
  { aside, when, table }: Patterns,
  speakers: EuropeanSpeakers,
): boolean {
  if (table.isGerman) return false;
  const rest = piece.slice(from);
  const last = aside.all(rest).at(-1);
  if (!last || last[1] !== undefined) return false;
  const behind = from + last.index + last[0].length;
  const later = behind + 1 + (when.exec(piece.slice(behind + 1))?.[0].length ?? 0);
  return (
    /^[^,;:]*[.!?…]?$/u.test(piece.slice(later)) &&
    speakers.isSubjectAt(at + later, at + piece.length)
  );
}

// "Lobte den Plan, forderte | aber | mehr Geld": contrast, and no part of what is said.
const LEAD =
  /^[\s,]*(?:(?:aber|jedoch|zugleich|gleichzeitig|dagegen|allerdings|indes|dennoch)\s+)?/u;

const WITH_CAPITAL = /^(?:l['’]|l[ea]s?\s|el\s|los\s)\p{Lu}/u;

/**
 * Whether a body or an office after a verb says the clause in front of it: "Les ministres se sont parlé, | a annoncé |
 * le Quirinal".
 */
const isSpeakerBehind = (
  front: string,
  from: number,
  { text: piece, at }: Sentence,
  { table }: Patterns,
  speakers: EuropeanSpeakers,
): boolean =>
  // "Wenn er gehe, müsse man wählen, | betonte | der Minister": a nominative is no object.
  (/^[^,]*,\s$/u.test(front) ||
    (table.isGerman && /,\s$/u.test(front) && /^(?:der|ein)\s/u.test(piece.slice(from)))) &&
  !speakers.opensSetOff(at, at + front.trimEnd().length - 1) &&
  ((!table.isGerman && WITH_CAPITAL.test(piece.slice(from))) ||
    speakers.isSubjectAt(at + from, at + piece.length));

/** Whether the verb reports an act, or has a subject that cannot speak. */
function isNoStatement(
  text: string,
  { span }: Speaker,
  verb: string,
  piece: string,
  { at, isObject }: Content,
  { table }: Patterns,
): boolean {
  const subject = span ? text.slice(...span) : "";
  return isObject && (isThing(subject, table.isGerman) || isDeed(subject, verb, piece.slice(at)));
}

// Up to a comma that no relative clause follows.
const CLAUSE =
  /^(?:[^,]|,\s(?:der|die|das|dem|den|deren|dessen|was|wo|qui|que|dont|où|quien|donde)\s[^,]*,?)*/u;

/** Where a condition ends: "Si el ministro dice que dimite|, caerá el Gobierno". */
const conditionEnd = (piece: string, { at }: Content, { table }: Patterns): number =>
  table.condition.test(piece.trimStart())
    ? at + CLAUSE.exec(piece.slice(at))![0].length
    : piece.length;

/** The reported words without anything that is not said. Returns null if nothing is left. */
function wordsAt(
  text: string,
  from: number,
  until: number,
  { isObject }: Content,
  claimed: MarkedSpan[],
  { table }: Patterns,
): { start: number; said: string; isNegated: boolean } | null {
  const end = from + trimmedEnd(text.slice(from, until), isObject);
  const inside = claimed.findLast(({ open, close }) => open < end && close > from);
  // "Que ... «...» | y que ...": only what follows the quotation is without marks.
  const again = inside && AND_THAT.exec(text.slice(inside.close, end));
  if (inside && !again) return null;
  // "Veut savoir si | , oui ou non, | ..."
  const lead = LEAD.exec(text.slice(from, end))![0].length;
  const start = inside ? inside.close + again![0].length : from + lead;
  const said = text.slice(start, end);
  if (!isObject) return { start, said, isNegated: false };
  const object = objectIn(said, table.isGerman);
  return object && { start, said: object.words, isNegated: object.isNegated };
}
