// What someone is expected to say: "se espera que la ministra anuncie | el cierre", "dürfte | neue Zölle | ankündigen".
import type { Reading } from "../../reading";
import { type Sentence, withoutStop } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { either, oneOf, type Patterns } from "../tables";
import { reported } from "./reported";

const WHO = "(?<who>[^,.;:«»“”]{3,80}?)";
const WHAT = "(?<what>[^.;:«»“”]{4,200})";
const ROMANCE = [
  new RegExp(
    String.raw`(?:\b[Ss]e\s(?:espera|prevé|da\spor\shecho)|[Ee]stá\sprevisto|[Cc]abe\sesperar)\sque\s${WHO}\s${oneOf`
    anuncie pida exija niegue confirme reclame reitere proponga explique defienda detalle revele advierta desmienta solicite`}n?\s(?:que\s)?${WHAT}`,
    "u",
  ),
  new RegExp(
    String.raw`(?:\b[Oo]n\s|\b)s['’]attend(?:ent)?\sà\sce\squ(?:e\s|['’])${WHO}\s${oneOf`
    annonce demande confirme précise dévoile réclame propose exige explique rejette nie démente affirme déclare`}(?:nt)?\s(?:que\s|qu['’])?${WHAT}`,
    "u",
  ),
];

/** What someone will say, or is expected to say, according to a sentence. */
export const expectedIn = (
  sentence: Sentence,
  { table }: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] =>
  (table.isGerman ? inGerman(sentence, speakers) : inRomance(sentence, speakers)) ?? [];

/** Words that someone named in a stretch of text will say. */
function expected(
  start: number,
  what: string,
  [from, to]: [number, number],
  speakers: EuropeanSpeakers,
): Reading[] {
  const words = withoutStop(what);
  const speaker = speakers.source(from, to, true);
  if (!speaker || !words.includes(" ")) return [];
  const because = "what is expected of them";
  return [reported({ start, words, speaker, cue: null, assertion: "hypothetical", because })];
}

function inRomance({ text: piece, at }: Sentence, speakers: EuropeanSpeakers): Reading[] | null {
  const found = ROMANCE.map((pattern) => pattern.exec(piece)).find((match) => match !== null);
  const { who, what } = found?.groups ?? {};
  if (!found || who === undefined || what === undefined) return null;
  const from = at + piece.indexOf(who, found.index + 10);
  const start = at + found.index + found[0].length - what.length;
  return expected(start, what, [from, from + who.length], speakers);
}

// "Erwartet wird, dass | die Ministerin neue Zölle | ankündigt"
const CLAUSE = new RegExp(
  String.raw`(?:erwartet|gerechnet|rechnet\s(?:\p{Ll}+\s)?damit),\sdass\s(?<middle>[^,.;:«»„“”]{3,160}?)\s${oneOf`
  ankündigt verkündet bekannt\s?gibt fordert verlangt vorschlägt bestätigt dementiert verteidigt ablehnt zurückweist`}[.,]`,
  "u",
);
// "Die Ministerin | dürfte neue Zölle | ankündigen"
const FUTURE = new RegExp(
  String.raw`^(?<front>[^,.;:«»„“”]{2,90}?)\s${oneOf`
  wird werden will wollen dürften? sollen? könnten?`}\s(?<middle>[^,.;:«»„“”]{4,140}?)\s${oneOf`
  ankündigen verkünden bekannt\s?geben fordern verlangen vorschlagen bestätigen dementieren verteidigen ablehnen zurückweisen warnen
  präsentieren zusagen versprechen anbieten in\sAussicht\sstellen einräumen beantragen anmahnen bekräftigen zusichern`}(?:[.]?$|,\s(?:wie|so|berichte|hieß)\s?)`,
  "u",
);
const WHEN = new RegExp(
  String.raw`^(?:${either(
    String.raw`(?:noch\s)?(?:am|im|in|vor|bei|nach|auf|zu[mr]?)\s(?:de[mnr]\s|eine[mr]\s)?(?:\p{Ll}+en\s)?\p{Lu}[\p{L}-]+`,
    oneOf`morgen heute demnächst bald noch voraussichtlich erneut offenbar nun dort wohl auch dann`,
  )}\s+)+`,
  "u",
);
const OBJECT = /^(?:eine?n?|de[nr]|die|das|seine?n?|ihre?n?|neue|weitere|mehr|\p{Ll}+e)\s/u;
const PREPOSED =
  /^(?:Am|Im|In|Nach|Vor|Bei|Auf|Zum|Zur|Noch|Morgen|Heute|Dort|Dabei|Später)(?!\p{L})/u;

function inGerman({ text: piece, at }: Sentence, speakers: EuropeanSpeakers): Reading[] | null {
  const clause = CLAUSE.exec(piece);
  const found = clause ?? FUTURE.exec(piece);
  if (!found) return null;
  const { front = "", middle = "" } = found.groups!;
  const begin = piece.indexOf(middle, clause ? clause.index + 8 : front.length);
  const end = begin + middle.length;
  let subject: [number, number] = [at, at + front.length];
  let rest = begin;
  // "Am Freitag dürfte | die Ministerin | neue Zölle ankündigen": the subject comes after the verb.
  if (clause || PREPOSED.test(front)) {
    const speaker = speakers.source(at + begin, at + end, true);
    if (!speaker?.span) return null;
    rest = speakers.endOf(speaker.span) - at;
    subject = [at + begin, at + rest];
  }
  const lead = /^\s*/u.exec(piece.slice(rest, end))![0].length;
  const when = WHEN.exec(piece.slice(rest + lead, end))?.[0].length ?? 0;
  const start = rest + lead + when;
  const words = piece.slice(start, end);
  return OBJECT.test(words) ? expected(at + start, words, subject, speakers) : null;
}
