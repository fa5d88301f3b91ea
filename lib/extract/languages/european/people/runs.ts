// Runs of capitalised words, which may contain names.
import { isGiven, type Vocabulary, type Word, wordsIn } from "../grammar";
import { oneOf } from "../tables";
import { isBody } from "./bodies";
import { isTitle } from "./titles";

// "Omar al-Hadidi", "Staats- und Parteichef"
const CAPITALISED = String.raw`(?:(?:M|MM|Dr|Sr|Sra|Prof|St|\p{Lu})\.|(?:(?:a[ldnrstz]|ash|e[ls])-)?\p{Lu}[\p{L}’'-]*(?:(?<=\p{L}-)\sund\s\p{Lu}[\p{L}-]+)?)`;
const PARTICLES = oneOf`
  von van de der den del di da do das della bin ben ibn abu ould al el zu zur vom af ten la le du dos ter y i`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${CAPITALISED}(?:[^\S\n](?:${PARTICLES}[^\S\n]){0,3}(?:(?<=\p{L}[^\S\n])d['’](?=\p{Lu}))?${CAPITALISED})*`,
  "gu",
);
// "Sagte Ana Lee | der Agentur AFP": an article in German, unless a preposition makes it part of the name.
const ARTICLE = /(?<!\s(?:[Vv]on|[Vv]an|aan|op|in|auf|zu))\sde[rn]\s/u;
const PARTY = /^(?:Grünen|Linken|Liberalen|Konservativen|Union|\p{Lu}{2,}\d?|\p{L}+partei)$/u;
const TITLED = /([\p{L}’'-]+)\s(?:M\.|MM\.|Mme|Mlle|Me)\s\p{Lu}/u;
const OF = /\s(?:von\s(?:der|den|dem)|vom)\s/u;

/** The runs of capitalised words of a text, and where each begins. */
export const runsIn = (text: string): [number, string][] =>
  [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => divided(index, run));

/** "Rodolphe d'Hauteville" is one name, "Président d'Ukraine" two runs of capitals. */
function divided(start: number, run: string): [number, string][] {
  const at = (cut: number, length: number): [number, string][] => [
    [start, run.slice(0, cut)],
    [start + cut + length, run.slice(cut + length)],
  ];
  const article = ARTICLE.exec(run);
  if (article) return at(article.index, article[0].length);
  // "Analyst Jan Novak | von der Nordbank", "von der Universität Bonn": a body is not part of a name, unlike in "Ursula von der Leyen".
  const of = OF.exec(run);
  const names = of ? run.slice(of.index + of[0].length).match(/\p{L}+/gu) : null;
  if (of && names?.some((name) => isBody(name, true) || PARTY.test(name)))
    return at(of.index, of[0].length);
  // "Ana Lee | y | Luis Roca": two people, unlike in "Santiago Ramón y Cajal" and "Ana y Luis Roca".
  const and = [...run.matchAll(/(?<=\s\S+)\s[ye]\s(\p{L}+)(?=\s\p{Lu})/gu)].find(
    ({ 1: name = "" }) => isGiven(name),
  );
  if (and) {
    const next = and.index + 3;
    return [[start, run.slice(0, and.index)], ...divided(start + next, run.slice(next))];
  }
  // "À l'AFP | M. Dupont", unlike "George M. Cohan"
  const title = TITLED.exec(run);
  if (title && !isGiven(title[1]!)) return at(title.index + title[1]!.length, 1);
  const cut = run.search(/\sd['’]/u);
  // "Jean-Éric | d'Ornano"
  const given = /(\p{L}+)(?:-\p{L}+)?$/u.exec(cut < 0 ? "" : run.slice(0, cut)) ?? [];
  const isOne = cut < 0 || given.some((name) => isGiven(name));
  return isOne ? [[start, run]] : at(cut, " d'".length);
}

/** Whether a word is the party of the person named next: "son collègue | UDC | Luc Roca". */
const isParty = (words: Word[], k: number): boolean =>
  /^\p{Lu}{2,5}$/u.test(words[k]!.text) && words.length > k + 2 && isGiven(words[k + 1]!.text);

/** The words of a run without "Le", "Selon", "M." at the start, and the title among these. */
export function withoutOpeners(
  text: string,
  start: number,
  run: string,
  { isArticle, isPronoun, isStop, isOpener }: Vocabulary,
): [Word[], Word | null] {
  const opens = ({ text: word }: Word): boolean =>
    isTitle(word) ||
    isArticle(word) ||
    isPronoun(word) ||
    (isStop(word) && !isGiven(word)) ||
    isOpener(word);
  const words = wordsIn(text, start, start + run.length);
  const first = words.findIndex((word, k) => !opens(word) && !isParty(words, k));
  const openers = first < 0 ? words : words.slice(0, first);
  return [words.slice(openers.length), openers.find(({ text: word }) => isTitle(word)) ?? null];
}
