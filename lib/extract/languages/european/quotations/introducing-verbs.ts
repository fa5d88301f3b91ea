// The subject of a verb that introduces quoted words.
import type { Speaker } from "../../reading";
import { endsWithAnd, isPreposed, makesNoun } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { oneOf, type Patterns } from "../tables";

// "Auf die Frage, ob er gehe, | antwortete Meier: «...»"
const FRONTED = /^(?:Auf|Nach|Als|Wenn|Ob|Dass|Zu[mr]?|Mit|Bei|Angesprochen|Gefragt|Befragt)\s/u;
const PLACE = /^(?:Aus|In|Im|Bei|Am|Vor|An|Auf|Nach)\s(?:[^,.;:]|(?<=\d)\.){2,60}$/u;
const SOURCE = /,\s(?:según|selon\sce\squ['’]|comme\s(?:l['’])?|como)\s?$/u;
const ABOUT_WHICH = /,\s(?:qu['’]|dont\s)(?:ils?|elles?)\s$/u;
const DONE_BY_ANOTHER = /\s(?:été|reçu|sido|fue(?:ron)?|recib\p{Ll}+)\s/u;
const JOINS = /(?:\s(?:y|e|et|und)|,\s(?:pero|aunque|mais|aber|si\s+bien|bien\s+que))\s*$/u;

const RETORT = new RegExp(
  String.raw`^\s*${oneOf`
  faux inexact non oui pas_question absurde archifaux mensonge impossible exact vrai peut-être jamais falso mentira no sí
  nunca absurdo imposible cierto falsch unsinn nein ja quatsch stimmt_nicht unmöglich vielleicht niemals`}\s?,\s*$`,
  "iu",
);

/** What precedes quoted words in their sentence, up to them, and where it begins. */
export interface Front {
  text: string;
  at: number;
  to: number;
}

// "Emplazó a quienes | filtraron el texto a «...»": what others did does not introduce any words of theirs.
const WHO_DID =
  /(?:a\s|de\s|con\s|à\s|des?\s|avec\s)(?:quienes?|l[oa]s\sque|ceux\squi|celles\squi)\s$/u;

// "La sentencia", "una nota", but not "la calificó".
const MAYBE_NOUN = /^\p{L}+[aeo]s?$/u;

/** The verbs of saying that may introduce the quoted words after them. */
export function introducingVerbs(
  front: string,
  { cues, future }: Patterns,
): readonly RegExpExecArray[] {
  const verbs = cues.all(front);
  const own = verbs.filter(({ 0: verb, index }) => {
    const before = front.slice(0, index);
    const isNoun = MAYBE_NOUN.test(verb) && (makesNoun(before) || /(?:^|\s)la\s$/iu.test(before));
    return !WHO_DID.test(before) && !isNoun;
  });
  return withoutInner(front, own, future);
}

// "Que | la France |": a state, for which its people speak.
const THAT_STATE =
  /^[^,.;:]{0,40}\squ(?:e\s|['’])(?:l[ea]s?\s|l['’]|el\s|los\s|son\s|su\s)(?:\p{Lu}[\p{L}-]+|pays|país)\s$/u;
const NO_SUBJECT = /^\s(?:que|qu['’])\s?(?:no\s|ya\s)?$/u;
const OPINION = /^(?:consid[éèe]r|juge|jugé|(?:voit|voyait|ve|ven|veía)$)\p{L}*$/u;

/**
 * Without the last verb, if it is part of what someone says: "dijo que | presentará | el plan «...»", "Ana Lee a dit que la
 * France | considère | l'accord comme «...»".
 */
function withoutInner(
  front: string,
  verbs: readonly RegExpExecArray[],
  future: Patterns["future"],
): readonly RegExpExecArray[] {
  const [outer, last] = verbs.slice(-2);
  if (!outer || !last) return verbs;
  const between = front.slice(outer.index + outer[0].length, last.index);
  const isInner =
    (future.test(last[0]) && NO_SUBJECT.test(between)) ||
    (OPINION.test(last[0]) && THAT_STATE.test(between));
  return isInner ? verbs.slice(0, -1) : verbs;
}

// "Le port, a dit Ana Lee, | «...»", "Se trata, dijo Ana Lee, | de «...»", "Il pleut, dit Ana Lee : | «...»".
const SET_OFF = /(?:,\s+(?:\p{Ll}{1,4}['’]?\s*){0,3}|\s?:\s*)$/u;

/** The subject of a verb set off by commas: "Le port, | assure | Ana Lee, «...»", "les surtaxes, | a-t-il dit |, «...»". */
function insideAside(
  { text, at, to }: Front,
  { 0: cue, index }: RegExpExecArray,
  speakers: EuropeanSpeakers,
  hasZeroSubject: boolean,
): Speaker | null {
  if (/-(?:t-)?(?:il|elle)(?:\s|$)/u.test(cue)) {
    // "Ana Lee est plus directe : | les surtaxes, | a-t-elle dit, ..."
    const stated = /^[^:]*:\s+/u.exec(text.slice(0, index))?.[0].length ?? 0;
    return (stated > 0 ? speakers.somebodyOpening(at, at + stated) : null) ?? speakers.again();
  }
  if (speakers.opensSetOff(at, at + index)) return null;
  const behind = at + index + cue.length;
  // "La obra, | dijo, | «...»": the last speaker.
  if (hasZeroSubject && /^\s*,/u.test(text.slice(behind - at))) return speakers.againBefore(at);
  const from = behind + speakers.whenBehind(text.slice(behind - at).trimStart());
  const space = /^\s*/u.exec(text.slice(from - at))![0].length;
  return speakers.isSomebodyAt(from + space, to) ? speakers.after(from, to) : null;
}

/** Who says the words that the last of some verbs introduces, or else whoever spoke before. */
export function introducingSubject(
  { text, at, to }: Front,
  verbs: readonly RegExpExecArray[],
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Speaker | null {
  const { table, gerund } = patterns;
  const verb = verbs.at(-1)!;
  const [cue] = verb;
  const front = text.slice(0, verb.index);
  const isJoined = endsWithAnd(front.trimEnd(), JOINS, table);
  // "Ana Lee dijo que ... y señaló", "L'avocate a plaidé la relaxe, | jugeant le dossier «...»": the subject of the first.
  const isShared = verbs.length > 1 && (isJoined || gerund?.test(cue));
  const own = isShared ? verbs[0]! : verb;
  const end = at + own.index;
  const behind = end + own[0].length;
  // "Den Vorwurf, er sei zu spät gekommen, | wies Ana Lee zurück: «...»"
  // "In Wien | nannte Ana Lee den Plan «...»"
  const ownFront = text.slice(0, own.index);
  const isFronted = table.isGerman && (/,\s*$/u.test(ownFront) || PLACE.test(ownFront));
  const followsFront = isFronted && (speakers.namedUntil(behind, to) >= 0 || FRONTED.test(text));
  // "Vergangene Woche | sagte Ana Lee: «...»", "Zum Abschluss | sagte die Ministerin: «...»"
  const isInverted =
    table.isGerman &&
    (isPreposed(ownFront.trim())
      ? speakers.isSomebodyAt(behind + 1, to)
      : speakers.isInverted([at, end], [behind, to]));
  const mayFollow = table.isGerman || /:\s*$/u.test(text);
  // "Faux, | rétorque | Ana Lee : «...»": one word that someone contradicts with.
  const isRetort =
    RETORT.test(ownFront) &&
    (/^\s(?:une?|una)\s/u.test(text.slice(behind - at)) || speakers.isSomebodyAt(behind + 1, to));
  if (isRetort) return speakers.after(behind, to);
  const isSetOff = /,\s+$/u.test(ownFront) && SET_OFF.test(text.slice(behind - at));
  return (
    (isSetOff ? insideAside({ text, at, to }, own, speakers, table.hasZeroSubject) : null) ??
    // "La junta, según | explicó un portavoz, está «...»"
    (SOURCE.test(front)
      ? speakers.source(behind + speakers.whenBehind(text.slice(behind - at)), to, true)
      : null) ??
    // "Antwortete sie | : «...»": the pronoun refers to the previous speaker.
    (/(?:\s|-)(?:er|sie|il|elle|ils|elles)$/iu.test(cue) ? speakers.again() : null) ??
    // "Bestellte den Gesandten ein | und bezeichnete ...": the subject belongs to a verb that is not one of saying.
    (verbs.length === 1 && isJoined ? speakers.opening(at, at + verb.index) : null) ??
    // "Pékin a rejeté ces accusations, | qu'il | juge «...»": the topic of the sentence.
    (ABOUT_WHICH.test(front) ? speakers.opening(at, end) : null) ??
    // "Ana Lee a défendu le préfet, | estimant que «...»", but not "Ana Lee a été reçue par le préfet, | estimant".
    (gerund?.test(cue) && /,\s+$/u.test(front) && !DONE_BY_ANOTHER.test(front)
      ? speakers.somebodyOpening(at, end)
      : null) ??
    speakers.antecedent(at, end) ??
    (followsFront || isInverted ? speakers.after(behind, to) : null) ??
    speakers.before(at, end) ??
    (mayFollow ? speakers.after(behind, to) : null) ??
    speakers.opening(at, end) ??
    speakers.again()
  );
}
