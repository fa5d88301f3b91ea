// Runs of capitalised words that may name a person, and where in them the name begins.
import { isGiven, PARTICLE, type Vocabulary, type Word } from "../grammar";
import { isBody } from "./bodies";
import { familyFirst } from "./family-first";
import { wordBefore } from "./role-in-front";
import { withoutOpeners } from "./runs";

const MAX_NAME = 5;
// "Le député | Insoumis | Luc Gérard".
const PARTY =
  /^(?:Insoumise?|Socialiste|Républicaine?|Écologiste|Centriste|Verte?|Renaissance|Horizons|Reconquête|Sumar|Podemos|Vox|Junts|Bildu|Compromís|Morena|Modem|Publique|Génération\.?s|LFI)$/u;

/** A run of capitalised words without its opening words. */
export interface Candidate {
  words: Word[];
  /** "M.", "Frau". */
  title: Word | null;
  /** The word or mark before the run. */
  before: string;
  /** Whether that is an article or a preposition, in which case the run may be any noun. */
  isLinked: boolean;
  /** Which word is an office, or -1. */
  office: number;
  /** Which word after it is a given name, or -1. */
  given: number;
}

/** The parts of a run. Returns null if nothing is left of it. */
export function candidateIn(
  text: string,
  start: number,
  run: string,
  vocabulary: Vocabulary,
): Candidate | null {
  const [words, title] = withoutOpeners(text, start, run, vocabulary);
  if (words.length === 0) return null;
  let office = words.findLastIndex(({ text: word }) => vocabulary.isOffice(word));
  // "Der Lyriker Béla Szabó", "Verkäuferin Aylin": what someone is, by the ending of the noun.
  if (
    office < 0 &&
    vocabulary.table.isGerman &&
    (words.length > 2 || (words.length === 2 && isGiven(words[1]!.text))) &&
    vocabulary.isAgent(words[0]!.text)
  )
    office = 0;
  const before = wordBefore(text, words[0]!.start);
  return {
    words,
    title,
    before,
    office,
    isLinked: vocabulary.isLink(before) || vocabulary.isArticle(before),
    given: words.findIndex(({ text: word }, k) => k > office && isGiven(word)),
  };
}

/** Which word of a run its name begins with, or -1 if it has none. A run that names a known person always has one. */
export function nameIn(candidate: Candidate, isKnown: boolean, vocabulary: Vocabulary): number {
  const { words, title, before, isLinked, office, given } = candidate;
  const { table, isOffice, isAgent, isSmall } = vocabulary;
  if (isKnown || title) return Math.max(0, given);
  // "El politólogo | Camilo Andrés Rueda": in Spanish, no party comes between the two.
  const isOf = isSmall(before) && (isOffice(before) || isAgent(before));
  if (table.hasZeroSubject && office < 0 && given > 0 && isOf) return 0;
  if (given >= 0 && given < words.length - 1) return withRareNames(candidate, vocabulary);
  // "Sprecherin des Außenministeriums | Li Wenshu", "de l'avis de | Li Wenshu"
  const isFamilyFirst = familyFirst(words.slice(-2).map(({ text }) => text)) !== null;
  if (isFamilyFirst) return words.length - 2;
  if (office >= 0 && office < words.length - 1) return Math.max(office + 1, lastTwo(words));
  if (!isLinked && words.length <= MAX_NAME) return 0;
  return isLinked && words.length > 2 ? lastTwo(words) : -1;
}

/**
 * Where a name begins that has given names in no list before one that is: "| Ndèye | Coumba Thiaw". In German, those may
 * be any nouns.
 */
function withRareNames(
  { words, given, office, before, isLinked }: Candidate,
  { table, isOffice, isAgent, isStop }: Vocabulary,
): number {
  let first = given;
  // "L'économiste | Abdoul Aziz Sarr": the office is part of the run.
  if (table.isGerman || (isLinked && office < 0) || isStop(before)) return first;
  const isRare = ({ text }: Word) =>
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !isOffice(text) && !isAgent(text) && !PARTY.test(text);
  while (first - 1 > office && isRare(words[first - 1]!)) first--;
  return first;
}

// Particles of names that do not occur in noun phrases: "will die Kontrollen zu Ungarn".
const OF_FAMILY = /^(?:von|van|ten|ter|bin|ben)$/u;

/** Where the last two words of a run begin, not counting "van der" between them: "Landrat | Piet van der Holt". */
function lastTwo(words: Word[]): number {
  const last = words.length - 2;
  const of = /^de[rn]$/u.test(words[last]!.text) ? last - 1 : last;
  return of > 0 && OF_FAMILY.test(words[of]!.text) ? of - 1 : last;
}

/** Whether such a name is merely another noun: a genitive or, in German, any noun without an office before it. */
export function isNoun(
  { words, title, before, given, isLinked }: Candidate,
  from: number,
  hasRole: boolean,
  { table, isOffice, isAgent }: Vocabulary,
): boolean {
  const inFront = words[from - 1]?.text;
  // "Sprecher der Reederei", "Ministre de l'Europe"
  const isGenitive = PARTICLE.test(words[from]!.text) || PARTICLE.test(inFront ?? "");
  if (isGenitive && given < 0 && !title) return true;
  if (!table.isGerman) return false;
  // "Der Sprecher der | Reederei": a name would directly follow the office.
  const isAlone = words.length - from === 1 && !title;
  const isCalled = isOffice(inFront ?? before) || (given >= 0 && isAgent(inFront ?? before));
  if (isAlone && !(hasRole && isCalled)) return true;
  // "Präsident der | Vereinigung Haselmaus Odenwald"
  const isFamilyFirst = familyFirst(words.slice(from).map(({ text }) => text)) !== null;
  if (isLinked && from > 0 && given < 0 && !isFamilyFirst && isBody(words[0]!.text, true))
    return true;
  // "Vertreter | Norwegens"
  if (isAlone && /^Vertreter/u.test(inFront ?? before) && words[from]!.text.endsWith("s"))
    return true;
  // "Italiens | Agrarminister"
  const last = words.at(-1)!.text;
  return given < 0 && !last.includes("-") && isOffice(last);
}
