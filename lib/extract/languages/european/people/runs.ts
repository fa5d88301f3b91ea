// Runs of capitalised words, in which names are looked for, and the titles in front of them.

import { isGiven, type Word, type Vocabulary, wordsIn } from "../grammar";
import { isBody } from "./bodies";

const RUN =
  /(?<![\p{L}\p{N}-])(?:(?:M|MM|Dr|Sr|Sra|Prof|St|\p{Lu})\.|\p{Lu}[\p{L}’'-]*)(?:[^\S\n](?:(?:von|van|de|der|den|del|di|da|do|das|della|bin|ben|ibn|abu|ould|al|el|zu|zur|vom|af|ten|la|le|du|dos|ter|y|i)[^\S\n]){0,3}(?:(?<=\p{L}[^\S\n])d['’](?=\p{Lu}))?(?:(?:M|MM|Dr|Sr|Sra|Prof|St|\p{Lu})\.|\p{Lu}[\p{L}’'-]*))*/gu;
const HONORIFIC =
  /^(?:M|MM|Mme|Mmes|Mlle|Me|Mes|Mgr|Monseigneur|Monseñor|Fray|Sor|Lic|Ing|Dra|Pater|Sœur|Frère|Père|Cheikh|Jeque|Scheich|Monsieur|Madame|Maître|Herrn?|Frau|Dr|Prof|Pr|Sr|Sra|Srta|Señora?|Don|Doña|Lord|Sir)\.?$/u;
const MAN = /^(?:MM?|Monsieur|Herrn?|Sr|Señor|Don|Lord|Sir|Mgr|Père|Frère|Fray|Pater)\.?$/u;
const WOMAN = /^(?:Mme|Mlle|Madame|Frau|Sra|Srta|Señora|Doña)\.?$/u;
/** Papers and stations, whose names look like those of people. */
export const OUTLET =
  /(?:^|\s)(?:semanario|diario|periódico|emisora|cadena|agencia|revista|portal|quotidien|hebdomadaire|journal|chaîne|agence|radio|magazine|site|Zeitung|Sender|Magazin|Nachrichtenportal|Nachrichtenagentur|Tageszeitung)(?!\p{L})/u;
/** "Frau", "M.": whose title somebody has. */
export const genderByTitle = (title: string): "f" | "m" | null =>
  WOMAN.test(title) ? "f" : MAN.test(title) ? "m" : null;
/** Given names in "-a" are women's and those in "-o" men's, unless a list says otherwise. */
export const genderByEnding = (name: string): "f" | "m" | null =>
  /^\p{Lu}\p{Ll}+a$/u.test(name) ? "f" : /^\p{Lu}\p{Ll}+o$/u.test(name) ? "m" : null;
const ARTICLE = /(?<!\s(?:[Vv]on|[Vv]an|aan|op|in|auf|zu))\sde[rn]\s/u;
/** The runs of capitalised words of a text, and where each begins. */
export const runsIn = (text: string): [number, string][] =>
  [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => divided(index, run));

/** "Rodolphe d'Hauteville" is one name, "Président d'Ukraine" two runs of capitals. */
function divided(start: number, run: string): [number, string][] {
  // "Sagte Ana Lee | der Agentur AFP", "wollte Ana Lee | den Preis nicht nennen": another noun.
  const article = ARTICLE.exec(run);
  if (article)
    return [
      [start, run.slice(0, article.index)],
      [start + article.index + 5, run.slice(article.index + 5)],
    ];
  // "Analyst Jan Novak | von der Nordbank": a body is no part of a name, as in "Ursula von der Leyen".
  const of = /\s(?:von\s(?:der|den|dem)|vom)\s/u.exec(run);
  if (of && isBody(/\p{L}+$/u.exec(run)?.[0] ?? "", true))
    return [
      [start, run.slice(0, of.index)],
      [start + of.index + of[0].length, run.slice(of.index + of[0].length)],
    ];
  const cut = run.search(/\sd['’]/u);
  const isOne = cut < 0 || isGiven(/[\p{L}-]+$/u.exec(run.slice(0, cut))?.[0] ?? "");
  return isOne
    ? [[start, run]]
    : [
        [start, run.slice(0, cut)],
        [start + cut + 3, run.slice(cut + 3)],
      ];
}

/** The words of a run without "Le", "Selon", "M." at the start, and the title among those. */
export function withoutOpeners(
  text: string,
  start: number,
  run: string,
  words: Vocabulary,
): [Word[], Word | null] {
  const isOpener = (word: string): boolean =>
    HONORIFIC.test(word) ||
    words.isArticle(word) ||
    words.isPronoun(word) ||
    (words.isStop(word) && !isGiven(word)) ||
    words.isOpener(word);
  const all = wordsIn(text, start, start + run.length);
  const from = all.findIndex((word) => !isOpener(word.text));
  const openers = from < 0 ? all : all.slice(0, from);
  return [
    from < 0 ? [] : all.slice(from),
    openers.find((word) => HONORIFIC.test(word.text)) ?? null,
  ];
}
