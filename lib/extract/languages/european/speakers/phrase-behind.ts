import { isAuxiliary, isChief, isGiven, type Vocabulary, type Word, wordsIn } from "../grammar";
import { oneOf, only } from "../tables";
import { MAX_CLAUSE, MAX_WORDS } from "./limits";
import { isOrigin } from "./origins";
import { INNER_BRACKETS } from "./without-brackets";

const CONJUNCTION = only(oneOf`ob dass wie wann wenn que si quand cuándo cómo`, "iu");
// "Une étude | qu'elle publie".
const RELATIVE = only(oneOf`qu['’] que qui dont où quien donde`, "iu");
// "Lo rechazó de plano": a noun phrase does not begin with a linking preposition.
export const LINK = only(oneOf`de du d['’] del à a`);
const DETERMINER = only(oneOf`die das ein(?:e[nmr]?)? seine?n? ihre?n?`);
const ADJECTIVE = only(oneOf`
  central nacional nationale? mondiale mundial européenne europea centrale générale general`);
const ADJECTIVE_ENDING = new RegExp(
  `${oneOf`aire ique ale?s? aux ile?s? ures? ouges? aise?s? ane?s? ienne?s? ien oj[ao] bre verte?s? [ni]el(?:le)?s? (?<!gu|derri)ères? ise ive
  if`}$`,
  "u",
);

// "Le ministre | au cours de", "el ministro | al término de": when something was said.
const OCCASION =
  /^(?:au\s(?:cours|terme|lendemain|sortir|micro)|al\s(?:término|salir|llegar|final)|frente\sal?)(?=\s)/u;

// "Sagte ein Beamter | der Nachrichtenagentur Reuters": who was told, unless the outlet employs the speaker.
const OUTLET = new RegExp(
  `^(?:der|dem|den)\\s[\\s„“"«»]?(?:${oneOf`
  dpa AFP APA AP F\.A\.Z FAZ SZ taz BBC Reuters Zeit Welt Bild Süddeutschen Frankfurter_(?:Allgemeinen|Rundschau) Journalisten Reportern
  (?:\p{L}+-)?(?:Nachrichtenagentur|Tageszeitung|Zeitung|Nachrichtenmagazin|Magazin|Spiegel|Tagesspiegel|Sender|Fernsehsender|Blatt|Rundschau|Deutschlandfunk)`})(?![\\p{L}-])`,
  "u",
);
// "Ein Sprecher der Zeitung", but not "ein Polizeisprecher | der Zeitung", "ein Sprecher der Polizei | der Zeitung".
const OF_OUTLET =
  /^(?:(?:unternehmens)?(?:sprecher|mitarbeiter|leiter|autor|leser)|\p{L}*(?:chef|reporter|journalist|redakteur|korrespondent|herausgeber|redaktion|bericht|angaben|kommentator|fotograf|eigentümer|verleger|intendant|umfrage|ausgabe))(?:in(?:nen)?|en|s|n)?$/iu;
// "Die Regierung | in Kiew", "die russische Botschaft | in Berlin".
const SEATED =
  /^(?:Regierung|Führung|Machthaber|Behörden|Botschaft|(?:General)?[Kk]onsulat|Vertretung)$/u;
// "Un rapport de la Cour | publié lundi", "una nota del Banco | fechada en mayo": when and how a document came out.
const RELEASED = only(oneOf`
  publiée?s? rendue?s? diffusée?s? consultée?s? datée?s? obtenue?s? transmise?s? dévoilée?s? parue?s? rédigée?s? révélée?s?
  publicad[oa]s? difundid[oa]s? emitid[oa]s? fechad[oa]s? divulgad[oa]s? remitid[oa]s? elaborad[oa]s? hech[oa]s?`);

/**
 * The noun phrase that begins at a position, up to what cannot be part of it. Returns an empty list if none begins
 * there.
 */
export function phraseBehind(
  text: string,
  at: number,
  end: number,
  vocabulary: Vocabulary,
): Word[] {
  const { isLink, isArticle } = vocabulary;
  const words: Word[] = [];
  let last = at;
  for (const word of wordsIn(text, at, Math.min(end, at + MAX_CLAUSE))) {
    const party =
      words.length > 0 ? INNER_BRACKETS.exec(text.slice(last, last + 40))?.[0] : undefined;
    if (party) last += party.length;
    if (word.start < last) continue;
    // A full stop, comma, quotation mark or dash between two words ends the phrase.
    if (/\S/.test(text.slice(last, word.start)) || words.length >= MAX_WORDS) break;
    if (words.length === 0 && !mayOpen(word.text, vocabulary)) return [];
    if (
      !goesOn(words, word, text, vocabulary) ||
      OCCASION.test(text.slice(word.start, word.end + 12)) ||
      (vocabulary.table.isGerman && isAddressee(words, text.slice(word.start, word.end + 30)))
    )
      break;
    words.push(word);
    last = word.end;
  }
  // "Sagt | der Landwirt | und lacht": in German, a further noun has a capital.
  const and = vocabulary.table.isGerman
    ? words.findIndex((_, k) => joinsVerb(words, k, vocabulary))
    : -1;
  if (and > 0) words.length = and;
  const closes = words.findLastIndex(({ text: word }) => !isLink(word) && !isArticle(word));
  return LINK.test(words[0]?.text ?? "") ? [] : words.slice(0, closes + 1);
}

/** Whether a word is "and" before a verb: the next one is small, and no adjective of a noun. */
const joinsVerb = (words: Word[], k: number, { isSmall, isArticle, isCapital }: Vocabulary) => {
  const [and, next, last] = [words[k]!.text, words[k + 1]?.text, words[k + 2]?.text];
  return (
    /^(?:und|oder)$/u.test(and) &&
    next !== undefined &&
    isSmall(next) &&
    !isArticle(next) &&
    /(?<!^(?:nich|selbs|sei|jetz|fas|zuers|zuletz))t$/u.test(next) &&
    !isCapital(last ?? "")
  );
};

const isAddressee = (words: Word[], behind: string): boolean =>
  /\p{Lu}/u.test(words.at(-1)?.text ?? "") &&
  OUTLET.test(behind) &&
  !OF_OUTLET.test(words.at(-1)!.text);

const mayOpen = (word: string, { isStop, isArticle, isSmall, isPronoun }: Vocabulary): boolean =>
  !CONJUNCTION.test(word) &&
  (!isStop(word) || isArticle(word) || !isSmall(word) || isPronoun(word));

/** Whether a word belongs to the phrase that the given words begin. */
function goesOn(words: Word[], { text: word, end }: Word, text: string, vocabulary: Vocabulary) {
  const { isArticle, isStop, isLink, isVerb, isCapital, isOffice, isSmall } = vocabulary;
  const last = words.at(-1)?.text;
  if (last === undefined) return true;
  if (RELATIVE.test(word) || word === "sich") return false;
  if (words.length > 1 && RELEASED.test(word)) return false;
  if (words.length === 1 && isArticle(last)) return true;
  // "Rédactrice | en chef"
  if (isChief(word, text.slice(end + 1, end + 6).replace(/\P{L}.*$/su, ""))) return true;
  // "Reporters | sans frontières"
  if (
    /^(?:sans|fronti[èe]res)$/u.test(word) &&
    OF_NO_BORDERS.test(text.slice(end - word.length, end + 12))
  )
    return true;
  if (word === "in" && SEATED.test(last) && /^\s\p{Lu}/u.test(text.slice(end, end + 2)))
    return true;
  // "L'ambassade de Chine | à | Paris"
  if (/^(?:en|à|aux?)$/u.test(word) && isMission(words) && /^\s\p{Lu}/u.test(text.slice(end)))
    return true;
  // "La cadena | Al | Yazira"
  if (isStop(word) && isSmall(word) && !(isLink(word) && !isPlace(words))) return false;
  if (isVerb(word) || isAuxiliary(word)) return false;
  // "Nach Angaben der Polizei | eine Spur": a further noun.
  if (vocabulary.table.isGerman && isCapital(last) && DETERMINER.test(word)) return false;
  // A lower-case word after a name or a German noun is not part of it, unless it links a noun or is an adjective.
  const isName = isCapital(last) && (vocabulary.table.isGerman || !isOffice(last));
  if (!isName || !isSmall(word) || isLink(word) || isArticle(word)) return true;
  return (
    /^(?:du|des|de|del)$/u.test(word) ||
    ADJECTIVE.test(word) ||
    (!vocabulary.table.isGerman && isOrigin(word)) ||
    closesName(words, word, text.slice(end, end + 5), vocabulary)
  );
}

/** Whether a word is an adjective of a body: "Le Secours populaire.", "le ministère des Affaires étrangères". */
const closesName = (words: Word[], word: string, behind: string, { table }: Vocabulary): boolean =>
  !table.isGerman &&
  !isGiven(words.at(-1)!.text) &&
  ADJECTIVE_ENDING.test(word) &&
  /^(?:[.,;:»]|\s\(|\s\p{Ll}{1,3}(?!\p{L})|$)/u.test(behind);

const OF_NO_BORDERS = /^(?:sans\s)?fronti[èe]res/u;

const isMission = (words: Word[]): boolean =>
  words.length > 2 && /^(?:ambassade|embajada|consulat|consulado)$/iu.test(words[1]!.text);

const isPlace = (words: Word[]): boolean =>
  words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
