// Verbs of saying in the middle or at the end of what is reported: "Die Lage, sagte Ana Lee, sei ernst."
import type { Reading, Speaker } from "../../reading";
import type { Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { oneOf, type Patterns } from "../tables";
import { reported, reportedPieces } from "./reported";
import { isSubordinate } from "./reporting-verbs";
import { setAround } from "./set-around";

// "..., rapporte le quotidien, | citant trois membres du conseil": the source's own source.
const REPORTED_BY =
  /^(?:\p{Ll}+(?:ant|ando|iendo)|que|qui|(?:pour|para)\s(?:qui|quien|el\sque|la\sque)|unter|(?:en|con|por|tras)\s(?:el|la|los|las)\s(?:que|cual(?:es)?)|donde|où|dont|dans\sl(?:equel|aquelle)|(?:al?|del?)\s(?:la\s)?que|(?:der|die|das|dem|aus\sde[mr])(?=\s[^,]*\s(?:vorlieg(?:t|en)|vorlag(?:en)?|wurden?|hatt?e?|zitiert|hervorgeht|ist)[.!]?$))\s.*$/su;

// "..., a dit la ministre, | contactée par l'AFP.", "..., dijo el alcalde, | preguntado por la obra.": how and where it was said.
const OF_SPEAKER = new RegExp(
  `^${oneOf`
  \p{Ll}{2,}(?:[éiu]|is|[io]nt|ert)e?s? \p{Ll}{3,}[ai]d[oa]s? \p{Ll}*ge\p{Ll}{2,}(?:t|en) \p{Ll}+iert`}\\s${oneOf`
  par pour sur dans en à au aux lors hier ce cette mardi lundi mercredi jeudi vendredi samedi dimanche avec devant chez depuis
  por a al sobre tras ante durante con desde este esta el
  auf nach von vom zu zum zur mit in im bei am`}\\s[^,]*$`,
  "u",
);
// "Le maire | sera |, a dit la ministre, | jugé par un tribunal"
const AUXILIARY =
  /\s(?:est|sont|était|étaient|sera|seront|serait|soit|a|ont|avait|aura|être|es|son|fue|era|será|serán|sería|ha|han|había|ser|ist|sind|war|waren|sei|seien|werden?|wird|wurden?|hat|habe|haben)[\s,]*$/u;

// "Los vecinos, dijo el alcalde, | afectados por la obra | cobrarán"
const FINITE =
  /\s(?:\p{Ll}{2,}(?:rán?|ó|ieron|aron|aban?|ían|ra|ront|aient|ait)|est|sont|es|son|ha|han|ont)\s/u;

// "..., a annoncé le Trésor, | à quelques semaines des fêtes.": when and in what circumstances it was said.
const CIRCUMSTANCE = new RegExp(
  `^(?:${oneOf`
  (?:à|en)_(?:quelques|marge|pleine?|amont|déplacement|visite|tournée|clôture|ouverture|réponse|référence)_ au_(?:lendemain|moment|terme|cours)_ à_(?:l['’](?:issue|occasion)|la_(?:veille|suite)) (?:devant|durant|pendant)_ contre_toute malgré en_dépit alors_que tandis_que
  lors après avant quelques_ (?:a|en)_(?:pocos|pocas|vísperas|plena?|medio|contra|visita|alusión|referencia|respuesta|declaraciones)_ de_visita_ pese_a a_pesar al_(?:término|día|cierre|final)_ (?:ante|durante)_ tras
  dans_une?_(?=communiqué|message|entretien|lettre|vidéo|discours|tweet|post(?!\p{L})|tribune|interview|courrier|note|allocution|intervention|déclaration)
  en_(?:un|una)_(?=comunicado|mensaje|entrevista|carta|video|vídeo|discurso|tuit|post(?!\p{L})|nota(?!\p{L})|declaración|rueda|conferencia) en_rueda_de_prensa
  in_eine[mr]_(?=\p{L}*(?:[Mm]itteilung|[Ee]rklärung|[Ii]nterview|[Gg]espräch(?!\p{L})|[Bb]rief(?!kasten)(?!\p{L})|[Vv]ideo|[Bb]otschaft|[Rr]ede(?!\p{L})|[Bb]eitrag(?!\p{L})|[Tt]weet))
  antes_de después_de mientras contra_todo horas_ días_ nach_ vor_ am_Rande_ wenige_ kurz_ trotz_ während_ inmitten`})`,
  "iu",
);
const MAX_CIRCUMSTANCE = 80;

/** "A, a-t-il prévenu, B" and "A, sagte Ana Lee am Montag." */
export function asides(
  sentence: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const { table } = patterns;
  const silence = table.fronted?.exec(sentence.text);
  if (silence) return keptSilent(silence, sentence, speakers);
  const around = table.isGerman ? setAround(sentence, speakers) : null;
  const outside = (position: number) => sentence.outside(position - sentence.at);
  if (around) return reportedPieces(around.pieces, around.speaker, around.cue, "asserted", outside);
  for (const found of patterns.aside.all(sentence.text)) {
    const readings = ofAside(found, sentence, patterns, speakers);
    if (readings) return readings;
  }
  return [];
}

/** "Woran es hakt, will sie nicht sagen." */
function keptSilent(
  [whole, words = "", ...names]: RegExpExecArray,
  { text: piece, at }: Sentence,
  speakers: EuropeanSpeakers,
): Reading[] {
  const name = names.find((each) => each !== undefined) ?? "";
  const start = at + piece.indexOf(name, words.length);
  const end = start + name.trimEnd().length;
  const isPronoun = /^(?:er|sie)\s/u.test(name);
  const speaker = isPronoun ? speakers.again([start, end]) : speakers.after(start, end);
  const cue = whole.slice(words.length);
  return speaker ? [reported({ start: at, words, speaker, cue, assertion: "withheld" })] : [];
}

// "Son film, tourné en mai, | raconte une grève": the subject is in front.
const DESCRIBED = new RegExp(
  String.raw`^(?:${oneOf`L[ae]s? Une? Son Sa Ses El Los Las Una Sus? Ce Cet Cette Est[ea]`}\s|L['’])\p{Ll}[\p{L}-]*(?:\s(?:del?\s|du\s|des\s|d['’])\p{L}+)?,\s\p{Ll}{3,}(?:ée?s?|[ai]d[oa]s?|ie?s?|ue?s?|ite?s?|ises?)\s[^,]*$`,
  "u",
);

// In "Mut sei gefragt", "wir wurden nicht befragt" someone says so. In "Interrogée hier, la femme a avoué" there is a clause.
const ASKED =
  /^(?:Auf\s(?:die|eine)\s(?:Nach)?[Ff]rage|(?![^,]*(?<!\p{L})(?:ist|sind|seie?n?|war(?:en)?|w[ei]rd(?:en?)?|wurden?|hat|haben?|hätten?|hatten?)(?!\p{L}))(?:\p{Lu}\p{Ll}*\s(?:[^,]*\s)?)?(?:[Gg]efragt|[Aa]ngesprochen|[Bb]efragt)(?!\p{L})|(?:Preguntad[oa]s?|Cuestionad[oa]s?|Consultad[oa]s?|Interrogée?s?|Questionnée?s?)\s[^,]*$|À\sla\squestion\s)/u;

/** What a parenthetical verb of saying reports. Returns null if it reports nothing. */
function ofAside(
  found: RegExpExecArray,
  sentence: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] | null {
  const { text: piece, at, outside } = sentence;
  const { table } = patterns;
  const [whole, standalone, verb] = found;
  const cue = standalone ?? verb ?? "";
  const front = piece.slice(0, found.index);
  if (!outside(found.index) || found.index === 0) return null;
  // "Israel, por su parte, | acusó a ...": what contrasts the subject is not a statement.
  if (table.apart.test(`${front}, `)) return null;
  if (table.isGerman && isSubordinate(front)) return null;
  const behind = found.index + whole.length;
  // "La loi, votée en mai, | rappelle le ministre, ..." has the subject after the verb.
  if (DESCRIBED.test(front) && !speakers.isSomebodyAt(at + behind + 1, at + piece.length))
    return null;
  const subject = subjectOf(found, sentence, patterns, speakers);
  if (!subject) return null;
  const isAlone = /^\s*[,.]/u.test(piece.slice(behind));
  const to =
    standalone !== undefined || isAlone
      ? behind
      : Math.max(behind, subject.span ? speakers.endOf(subject.span) - at : 0);
  // How far the aside extends: "am Montag in Berlin".
  const close = /^[^,]{0,90}?(?:,\s|[.!?]?$)/u.exec(piece.slice(to))?.[0];
  if (close === undefined) return null;
  // "La ministre l'a contredite : | les stocks, dit-elle, ...": what introduces the words is not part of them.
  // "Auf die Frage, ob sie gehe, | sagte Ana Lee, ...": what she is asked.
  const stated = ASKED.test(front) ? front.length : (/^[^:]*:\s+/u.exec(front)?.[0].length ?? 0);
  const introducing = standalone && stated > 0 ? speakers.somebodyOpening(at, at + stated) : null;
  const next = to + close.length;
  const rest = piece.slice(next).replace(REPORTED_BY, "");
  return reportedPieces(
    [
      [at + stated, front.slice(stated)],
      [at + next, isCircumstance(rest) || isOfSpeaker(rest, front) ? "" : rest],
    ],
    introducing ?? subject,
    cue,
    table.denial.test(cue) ? "denied" : "asserted",
    (position) => outside(position - at),
  );
}

const isOfSpeaker = (rest: string, front: string): boolean =>
  OF_SPEAKER.test(rest) && !AUXILIARY.test(front) && !FINITE.test(rest);

const isCircumstance = (rest: string): boolean =>
  rest.length <= MAX_CIRCUMSTANCE && CIRCUMSTANCE.test(rest) && !rest.includes(",");

/** The subject of a parenthetical verb: a pronoun in it, a speaker after it or, in Spanish, the last speaker. */
function subjectOf(
  { 0: whole, 1: standalone, 2: verb, index }: RegExpExecArray,
  { text: piece, at }: Sentence,
  { table, when, lastSubject }: Patterns,
  speakers: EuropeanSpeakers,
): Speaker | null {
  const end = at + piece.length;
  const behind = index + whole.length;
  const rest = piece.slice(behind);
  const cue = standalone ?? verb ?? "";
  // "..., adelantan | desde Moncloa."
  const quarter =
    table.hasZeroSubject && /n$/u.test(cue) ? speakers.quarterBehind(at + behind, end) : null;
  if (quarter) return quarter;
  if (standalone && !table.hasZeroSubject)
    return speakers.inVerb([at + behind - cue.length, at + behind], end);
  if (/^\s*[,.]/u.test(rest))
    return table.hasZeroSubject && !speakers.isNaming(at, at + index) ? speakers.again(null) : null;
  // "Ana Lee, ministra, | dijo" has its subject before the verb. In "Ana Lee, | sagt er, ..." it is in the aside.
  if (speakers.opensSetOff(at, at + index)) return null;
  const space = /^\s*/u.exec(rest)![0].length;
  const later = behind + space + (when.exec(rest.slice(space))?.[0].length ?? 0);
  // "..., a fait savoir | son bureau.": a noun phrase with its article that ends the sentence is the subject.
  // "..., avertissent | les producteurs |, qui ..."
  const subject = table.isGerman ? piece.slice(later) : /^[^,]*/u.exec(piece.slice(later))![0];
  const isLast = lastSubject.test(subject);
  // In "L'ONG, dans un rapport, | accuse | Total", the name after the verb is its object.
  const mayBeObject = piece.slice(0, index).includes(",");
  const source =
    isLast || mayBeObject
      ? speakers.source(at + later, end, !isLast)
      : speakers.subjectBehind(at + later, end);
  // "..., alegó | durante una declaración.": how, when or where the last speaker said it.
  const isAlone = !source && table.hasZeroSubject && speakers.isWithoutSubject(at + behind, end);
  return isAlone ? speakers.again(null) : source;
}
