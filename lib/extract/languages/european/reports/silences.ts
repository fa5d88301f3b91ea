// What someone keeps to themselves, in German, with its object inside: "wollte | den Preis | nicht nennen".
import type { Reading, Speaker } from "../../reading";
import type { Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { either, oneOf, only } from "../tables";
import { reported } from "./reported";

const CLAUSE = "[^,.;:«»„“”]";
const OPEN =
  /^((?:Ob|Wann|Wie|Warum|Wer|Wo|Welche[rsnm]?)\s[^.;:«»„“”]{3,160}),\s(?:blieb|bleibt)\s(?:\p{Ll}+\s){0,2}(?:offen|unklar|ungewiss)[.!]?$/u;
const NONE = new RegExp(
  String.raw`^(${CLAUSE}{2,110}?)\s((?:nannte|nannten|nennt|nennen)\s(?:\p{Ll}+\s){0,2}?keine?n?)\s((?:\p{Ll}+e[nrs]?\s)?\p{Lu}${CLAUSE}{2,120})[.!]?$`,
  "u",
);

const NOT = either(
  String.raw`weder\s\p{Ll}+\snoch`,
  String.raw`(?:(?:bislang|bisher|zunächst)\s)?nicht(?:\s(?:näher|weiter|genauer|öffentlich|im\sDetail))?`,
  String.raw`keine\s(?:(?:näheren|weiteren)\s)?(?:Angaben|Auskunft|Auskünfte|Einzelheiten|Details|Stellungnahme)`,
);
const INFINITIVE = oneOf`
  nennen sagen verraten kommentieren bestätigen äu(?:ß|ss)ern mitteilen preisgeben beantworten erklären dementieren
  ausschlie(?:ß|ss)en beziffern erläutern offenlegen bekannt\s?geben Stellung_nehmen sprechen spekulieren festlegen verkünden
  machen geben eingehen`;
const MODAL = oneOf`wollten? will wollen mochten? möchte konnten? kann können`;
const HINDERED = new RegExp(
  String.raw`^(${CLAUSE}{2,110}?)\s${MODAL}\s([^;:«»„“”]{0,150}?\s?)(${NOT}\s${INFINITIVE})[.,!]?$`,
  "u",
);
// "Äußerte sich zu dem Plan nicht", "bestätigte den Bericht nicht", "machte zur Höhe keine Angaben".
const FINITE = oneOf`
  (?:äußer|äusser|bestätig|kommentier|beantworte)ten? dementierte nannten? nennt machten? macht machen gab gaben gibt geben nahm
  nahmen`;
const PLAIN = new RegExp(
  String.raw`^(${CLAUSE}{2,110}?)\s${FINITE}\s([^;:«»„“”]{0,150}?\s?)(${NOT}(?:\sStellung)?)(\szu[mr]?\s${CLAUSE}{3,90})?[.!]?$`,
  "u",
);

/** What a sentence says that someone is silent about. Returns null if it is not such a sentence. */
export const withheldIn = (sentence: Sentence, speakers: EuropeanSpeakers): Reading[] | null =>
  leftOpen(sentence, speakers) ??
  unanswered(sentence, speakers) ??
  notNamed(sentence, speakers) ??
  refused(sentence, speakers) ??
  notSaid(sentence, speakers);

const withheld = (start: number, words: string, speaker: Speaker, cue: string): Reading =>
  reported({
    start,
    words,
    speaker,
    cue,
    assertion: "withheld",
    because: `kept silent about: “${cue}”`,
  });

/** "Ob der Kanzler sie unterstützt, | blieb offen" */
function leftOpen({ text: piece, at }: Sentence, speakers: EuropeanSpeakers): Reading[] | null {
  const question = OPEN.exec(piece)?.[1];
  if (question === undefined) return null;
  const speaker = speakers.againBefore(at);
  const lead = /^Ob\s/u.exec(piece)?.[0].length ?? 0;
  return speaker
    ? [
        reported({
          start: at + lead,
          words: question.slice(lead),
          speaker,
          cue: "offen",
          assertion: "withheld",
          confidence: 0.5,
          because: "left open",
        }),
      ]
    : [];
}

const UNANSWERED = new RegExp(
  String.raw`^(?:(?:Auf|Zu)\s(?:die|der)|Zur)\s(?:Nach|An)?[Ff]rage(?:n)?(?:,\s(?:ob\s)?(?<clause>[^.;:«»„“”]{4,160}?),|\s(?:nach|zu[mr]?|über)\s(?<noun>${CLAUSE}{3,110}?)|\s(?<genitive>(?:der|des|eine[rs])\s${CLAUSE}{3,90}?))\s(?<verb>${either(
    MODAL,
    FINITE,
    oneOf`ging(?:en)? geht gehen antworte(?:t|te|ten) reagier(?:t|te|ten) schwieg(?:en)? schweigt w(?:ich|eicht) blieb(?:en)? bleibt`,
  )})\s(?<middle>[^;:«»„“”]{2,150}?)\s?(?<silence>${either(
    `${NOT}(?:\\s(?:Stellung|${INFINITIVE}|ein|antworten|eingehen|machen|geben))?`,
    String.raw`nicht\s(?:näher\s|weiter\s|direkt\s)?ein(?:gehen)?|keine\s(?:klare\s|direkte\s)?(?:Antwort|Angaben|Auskunft)(?:\s(?:geben|machen))?|ausweichend|(?:eine\s|die\s)?Antwort\sschuldig|aus|nicht`,
  )})[.!]?$`,
  "u",
);

/** "Auf die Frage, ob | das Geld reiche |, wollte ein Sprecher keine Auskunft geben": who does not answer what. */
function unanswered({ text: piece, at }: Sentence, speakers: EuropeanSpeakers): Reading[] | null {
  const found = UNANSWERED.exec(piece);
  if (!found) return null;
  const { clause, noun, genitive, verb = "", middle = "", silence = "" } = found.groups!;
  const words = clause ?? noun ?? genitive!;
  const begin =
    piece.indexOf(` ${verb} `, piece.indexOf(words) + words.length - 1) + verb.length + 2;
  const subject = subjectIn(middle, at + begin, speakers);
  const start = at + piece.indexOf(words, piece.search(/rage/u));
  return subject && [withheld(start, words, subject.speaker, `${verb} ${silence}`)];
}

/** "Ana Lee nannte keine | Summe für die Abfindungen" */
function notNamed({ text: piece, at }: Sentence, speakers: EuropeanSpeakers): Reading[] | null {
  const found = NONE.exec(piece);
  if (!found) return null;
  const [, front = "", cue = "", object = ""] = found;
  const speaker = speakers.somebodyOpening(at, at + front.length);
  const start = at + piece.indexOf(object, front.length + cue.length);
  return speaker && [withheld(start, object, speaker, cue)];
}

const REFUSED = new RegExp(
  String.raw`^(${CLAUSE}{2,110}?)\s((?:lehnten?|lehnt)\ses\s(?:\p{Ll}+\s){0,2}?ab|weiger(?:t|te|n|ten)\ssich),\s(?:sich\s)?((?:zu[mr]?|über|auf)\s)?(${CLAUSE}{3,120}?)\s(?:zu\s${INFINITIVE}|preiszugeben|offenzulegen|bekanntzugeben|mitzuteilen|einzugehen)[.!]?$`,
  "u",
);

/** "Ana Lee lehnte es ab, sich zu | den Kosten | zu äußern" */
function refused({ text: piece, at }: Sentence, speakers: EuropeanSpeakers): Reading[] | null {
  const found = REFUSED.exec(piece);
  if (!found) return null;
  const [, front = "", cue = "", preposition = "", object = ""] = found;
  const speaker = speakers.somebodyOpening(at, at + front.length);
  const start = at + piece.indexOf(object, front.length + cue.length + preposition.length);
  return speaker && [withheld(start, object, speaker, cue)];
}

// "Auf Nachfrage", "am Montag": neither a subject nor something to be silent about.
const CIRCUMSTANCE =
  /^(?:Auf|Am|Im|In|An|Nach|Vor|Zunächst|Bislang|Bisher|Konkret|Mehr|Weiter)(?!\p{L})/u;
// What may be the object, before the verb.
const FRONTED = /^(?:Zu[mr]?|Ob|W\p{Ll}+|Die|Den|Das|Eine?)\s/u;
const LATE = /(?:\s|^)(?:zunächst|bislang|bisher|vorerst|auf\s(?:An|Nach)frage)\s*$/u;
const WHEN = new RegExp(
  String.raw`^(?:${either(
    oneOf`
    sich zunächst bislang bisher vorerst derzeit weiterhin aber jedoch allerdings dazu auch hingegen gestern heute selbst
    bis_zu[mr]?_\p{Lu}\p{L}+`,
    String.raw`(?:auf|am|im|in|vor|bei|gegenüber)\s(?:de[mnr]\s|eine[mr]\s)?\p{Lu}[\p{L}-]+`,
  )}\s+)+`,
  "u",
);
const NOTHING = only("(?:das|dies|es|dazu|davon|sich|mehr|weiteres)?", "iu");

/** "Auf Nachfrage wollte Ana Lee | den Preis | nicht nennen" */
function notSaid({ text: piece, at }: Sentence, speakers: EuropeanSpeakers): Reading[] | null {
  const found = HINDERED.exec(piece) ?? PLAIN.exec(piece);
  if (!found) return null;
  const [, front = "", middle = "", cue = "", behind = ""] = found;
  const begin = piece.indexOf(middle, front.length + 2);
  const isCircumstance = CIRCUMSTANCE.test(front);
  const inFront = isCircumstance ? null : speakers.somebodyOpening(at, at + front.length);
  const mayFollow = isCircumstance || FRONTED.test(front);
  if (!inFront && !mayFollow) return null;
  const subject = inFront
    ? { speaker: inFront, length: 0 }
    : subjectIn(middle, at + begin, speakers);
  if (!subject) return null;
  const rest = middle.slice(subject.length).trimStart();
  const wanted = behind || rest.replace(WHEN, "").replace(LATE, "");
  const lead = /^\s*(?:zu[mr]?|über|auf)\s+/u.exec(wanted)?.[0].length ?? 0;
  const object = wanted.slice(lead).replace(/[\s,]+$/u, "");
  // "Zu den Kosten wollte sie sich nicht äußern": the object comes first.
  if (NOTHING.test(object)) return isCircumstance || !mayFollow ? [] : null;
  const start = at + piece.indexOf(object, behind ? begin + middle.length : begin);
  return [withheld(start, object, subject.speaker, cue)];
}

/** The subject between the verb and its negation, and its length. */
function subjectIn(
  middle: string,
  at: number,
  speakers: EuropeanSpeakers,
): { speaker: Speaker; length: number } | null {
  const clitic = /^sich\s/u.exec(middle)?.[0].length ?? 0;
  const pronoun = /^(?:er|sie|es|man)(?=\s|$)/u.exec(middle.slice(clitic))?.[0].length;
  if (pronoun !== undefined) {
    const length = clitic + pronoun;
    const speaker = speakers.again([at + clitic, at + length]);
    return speaker && { speaker, length };
  }
  const speaker = speakers.source(at + clitic, at + middle.length, true);
  const end = speaker?.span?.[1] ?? at + clitic;
  return speaker && { speaker, length: Math.max(0, end - at) };
}
