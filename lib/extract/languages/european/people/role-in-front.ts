// What someone is, stated before the name: "la ministre du Commerce, | Ana Lee", "Außenministerin | Ana Lee".
import { isGiven, roleBefore, type Vocabulary, wordsIn } from "../grammar";
import { oneOf, only } from "../tables";
import { isNoNoun } from "./no-nouns";
import { isRank } from "./titles";

const WINDOW = 140;
const MAX_WORD = 30;

/** A role before a name, and where it begins without its article and with it. */
export interface RoleInFront {
  role: string;
  start: number;
  article: number;
}

/** The role directly before a name, or the one before that if it says more. */
export function roleInFront(text: string, at: number, vocabulary: Vocabulary): RoleInFront | null {
  const near = nearest(text, at, vocabulary);
  const further = near && nearest(text, near.article, vocabulary);
  if (!further || !text.slice(further.start, near.article).includes(",")) return near;
  const hasOffice = ({ role }: RoleInFront) => role.split(/\s+/, 3).some(vocabulary.isOffice);
  // "El alcalde, el socialista | Josep Llorca", "le porte-parole de la junte, le colonel | Ali Sow"
  const saysMore = hasOffice(further) && (!hasOffice(near) || isRank(near.role));
  return saysMore ? further : near;
}

/** The word or mark before a position. */
export function wordBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - MAX_WORD), at).trimEnd();
  let start = before.length;
  while (start > 0 && /[\p{L}’']/u.test(before[start - 1]!)) start--;
  return start < before.length ? before.slice(start) : before.slice(-1);
}

/** Where the article directly before a position begins, or else the position: "| el | Dr. Juan Ruiz". */
export function articleBefore(text: string, at: number, { isArticle }: Vocabulary): number {
  const before = wordBefore(text, at);
  const from = at - before.length - 1;
  return isArticle(before) && text.slice(from, at - 1) === before ? from : at;
}

// What may come between a role and the name, "député (PS)", and what a role cannot continue after, unlike "député (PS) de
// la Somme".
const GAP =
  /(?:\s\([^()\n]{1,30}\))?(?:,|:)?(?:^|\s+)(?:(?:M|Mme|MM|Me|Maître|Sr|Sra|Dr|Prof|Herr|Frau|Don|Doña)\.?\s+)*$/u;
const ASKED =
  /^(?:interrogée?|questionnée?|relancée?|preguntad[oa]|consultad[oa]|cuestionad[oa]|gefragt|angesprochen|befragt)$/iu;
const BREAK = /[,;:!?»”"«“„—–\n]|\((?![^()\n]{1,30}\)\s\p{Ll})|\.\s|(?<=\))\s-\s/gu;

const AND = /^(?:et|und|y|e|sowie)$/u;

function nearest(text: string, at: number, vocabulary: Vocabulary): RoleInFront | null {
  const window = text.slice(Math.max(0, at - WINDOW), at);
  const gap = GAP.exec(window)?.[0];
  // A headline gives no role to the person that the text below it opens with.
  if (gap === undefined || /\n\s*\n/u.test(gap)) return null;
  const end = at - gap.length;
  const cut = [...window.slice(0, window.length - gap.length).matchAll(BREAK)].at(-1)?.index ?? -1;
  const begin = at - window.length + cut + 1;
  const bare = gap.startsWith(",") ? bareNoun(text, begin, end, vocabulary) : null;
  if (bare) return bare;
  // "PORTAVOZ: Buenos días": a label says who speaks, not what a named person is.
  if (gap.startsWith(":") && /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, begin - 2), begin)))
    return null;
  const words = wordsIn(text, begin, end);
  // "Interrogé sur le maire, | Ana Lee": what someone is asked about.
  if (gap.startsWith(",") && ASKED.test(words[0]?.text ?? "")) return null;
  const found = roleBefore(words, vocabulary);
  // "«...», | so | Hafenchef Jens Ohm": the word that names the speaker.
  const own = vocabulary.table.isGerman && words[found]?.text === "so" ? found + 1 : found;
  // "Bürgermeister Jan Holm und | Landrätin | Ana Lee": the first noun is someone else's.
  const other = words.findLastIndex(
    ({ text: word }, k) => k > own && AND.test(word) && isGiven(words[k - 2]?.text ?? ""),
  );
  const first = other < 0 ? own : other + 1;
  if (first >= words.length || words.at(-1)!.end !== end) return null;
  // "Der Kanzler drängt | Xi Jinping": a German office ends with a noun.
  if (vocabulary.table.isGerman && vocabulary.isSmall(words.at(-1)!.text)) return null;
  const before = words[first - 1];
  const { start } = words[first]!;
  const role = text.slice(start, end);
  // "«...», | juge | Ana Lee": a verb, not an office.
  if (role === "juge" && /[»”",]\s*$/u.test(text.slice(Math.max(0, start - 3), start))) return null;
  // "Une source de | San Marco": the place someone is from is not their name.
  if (
    !vocabulary.table.isGerman &&
    /\s(?:de|del|du|des|chez|aux?|à|pour|en|dans|para)$/u.test(role)
  )
    return null;
  return {
    role: first === 0 && !vocabulary.table.isGerman ? lowered(role) : role,
    start,
    article: before && vocabulary.isArticle(before.text) ? before.start : start,
  };
}

const BARE =
  /^\p{Lu}\p{Ll}{3,}(?:\s\p{Ll}{3,}){0,2}\s(?:(?:del?|du|des|en)\s|d['’])[^,.;:«»“”]{3,90}$/u;
// Capitalised words in that position that are not nouns for people: "Victime de ...", "Lejos de ..."
const NO_PERSON = only(oneOf`
  Lors Loin Près Faute Hors Fin Début Signe Preuve Autour Venue?s? Issue?s? Sortie?s? Partie?s? Assise?s? Morte?s? Conséquence
  Résultat Victime Objet Côté Proches? Vêtue?s? Muni Coiffée?s? Grâce Suite Histoire Question Cerca Lejos Dentro Fuera Finales
  Principios Mediados Detrás Delante Alrededor Fruto Muestra Prueba Señal Víctima Objeto Aparte Además Pese Gracias`);

/**
 * The role in a sentence that opens with a noun without an article: "Principale figure de l'opposition, | Ana Lee ...".
 */
function bareNoun(
  text: string,
  begin: number,
  end: number,
  { table, isOpener }: Vocabulary,
): RoleInFront | null {
  const before = text.slice(Math.max(0, begin - 3), begin);
  const phrase = text.slice(begin, end).trim();
  if (table.isGerman || !/(?:^|[.!?…»”"\n])\s*$/u.test(before) || !BARE.test(phrase)) return null;
  const [noun = ""] = phrase.split(/[\s'’]/);
  const isPlural = /[^s]s$/u.test(noun);
  if (isPlural || isOpener(noun) || isNoNoun(noun.toLowerCase()) || NO_PERSON.test(noun))
    return null;
  const start = begin + text.slice(begin, end).indexOf(phrase);
  return { role: lowered(phrase), start, article: start };
}

/** A role without the capital that opens a sentence. */
const lowered = (role: string): string =>
  role.replace(/^\p{Lu}(?=\p{Ll}+[\s-])/u, (letter) => letter.toLowerCase());
