// Whether a speaker is only described: "un alto funcionario", "der Minister", "plusieurs diplomates".
import { isSeveral, type Vocabulary, vocabularyOf, type Word, wordsIn } from "./grammar";
import { isBody } from "./people";
import { FRENCH, GERMAN, oneOf, only, SPANISH } from "./tables";

const VOCABULARIES = [FRENCH, GERMAN, SPANISH].map(vocabularyOf);
// Those that are also given names or surnames ("Ella", "Lui") must be in lower case.
const PRONOUN = only(oneOf`
  il elle ils elles lui eux er sie es él ella ellos ellas Il Ils Elles Er Sie Él Ellos Ellas`);
const DEFINITE = only(
  oneOf`
  l[ea]s? l['’] el los las d(?:er|ie|as|em|en) ce cet cette ces est[ea] est[oa]s es[ea] es[oa]s diese[rsmn]? son sa ses leurs?
  sus? seine?r? ihre?r?`,
  "iu",
);
// "De hauts responsables", "certains experts"
const FURTHER_DETERMINER = only(oneOf`des?`, "iu");
const MAX_ADJECTIVES = 2;

/** Whether words in French, German or Spanish say what a speaker is, but not who. */
export const describesSomebody = (name: string): boolean =>
  PRONOUN.test(name) || VOCABULARIES.some((vocabulary) => describes(name, vocabulary));

function describes(name: string, vocabulary: Vocabulary): boolean {
  const words = wordsIn(name, 0, name.length);
  const count = determinersIn(words, vocabulary);
  const own = words.slice(count);
  if (own.length === 0) return false;
  const isDefinite = words.slice(0, count).every(({ text }) => DEFINITE.test(text));
  if (vocabulary.table.isGerman)
    return (
      describesInGerman(own, count, vocabulary) ||
      (count > 0 && !isDefinite && isPerson(own.at(-1)!.text, vocabulary))
    );
  // A name has a capital: "el Ministerio", "La Repubblica".
  if (!vocabulary.isSmall(own[0]!.text) && count > 0) return false;
  const head = headIn(own, vocabulary);
  if (count === 0) return head >= 0 && isPlural(own, head) && !isNamed(own, head, vocabulary);
  if (head < 0) return !isDefinite && !isNamed(own, 0, vocabulary);
  return !isNamed(own, head, vocabulary) && !(isDefinite && hasLongName(own, vocabulary));
}

/** How many articles and numbers the words begin with. */
function determinersIn(words: Word[], { isArticle }: Vocabulary): number {
  const isOne = ({ text }: Word, k: number) =>
    isArticle(text) ||
    isSeveral(text) ||
    /^\d/.test(text) ||
    (k === 0 && FURTHER_DETERMINER.test(text));
  const count = words.findIndex((word, k) => !isOne(word, k));
  return Math.max(count, 0);
}

const isPerson = (word: string, { isOffice, isAgent }: Vocabulary): boolean =>
  isOffice(word) || isAgent(word);

/** The noun for a person, after at most two adjectives: "un haut | responsable |". -1 if there is none. */
function headIn(own: Word[], vocabulary: Vocabulary): number {
  for (let k = 0; k <= Math.min(MAX_ADJECTIVES, own.length - 1); k++) {
    const { text } = own[k]!;
    if (k > 0 && (!vocabulary.isSmall(text) || vocabulary.isLink(text))) return -1;
    // "Le ministère norvégien": the adjective ends like a noun for a person.
    if (isBody(text, false)) return -1;
    if (isPerson(text, vocabulary)) return k;
  }
  return -1;
}

// "Fuentes" and "Reyes" are surnames.
const MIN_PLURAL = 8;

/** Whether a noun without an article stands for several: "altos | funcionarios", "Analystes". */
function isPlural(own: Word[], head: number): boolean {
  const { text } = own[head]!;
  const isOpening = own.length === 1 && /^\p{Lu}/u.test(text);
  return /s$/u.test(text) && (!isOpening || text.length >= MIN_PLURAL);
}

/** Whether a person's name follows the noun: "le ministre chinois | Wang Yi". A place follows a preposition. */
const isNamed = (own: Word[], head: number, { isCapital, isLink, isStop, isArticle }: Vocabulary) =>
  own.some(({ text }, k) => {
    const before = own[k - 1]?.text ?? "";
    if (k <= head || !isCapital(text) || isCapital(before)) return false;
    return !(isLink(before) || isStop(before) || isArticle(before));
  });

const MAX_PLACE = 2;

/** Whether a name follows a portfolio: "el ministro de Exteriores | Wang Yi". */
function hasLongName(own: Word[], { isCapital }: Vocabulary): boolean {
  let run = 0;
  return own.some(({ text }) => {
    run = isCapital(text) ? run + 1 : 0;
    return run > MAX_PLACE;
  });
}

// Nouns that are never surnames, in the plural: "Beamte", "Regierungskreise".
const SEVERAL_PEOPLE =
  /(?:beamten?|diplomaten|experten|analysten|ökonomen|kreisen?|abgeordneten?|vertretern?|politikern?|sprechern?)$/iu;

/** In German, where all nouns have capitals, the first one tells: "ein ranghoher | Beamter | im Weißen Haus". */
function describesInGerman(own: Word[], determiners: number, vocabulary: Vocabulary): boolean {
  const { isCapital, isSmall } = vocabulary;
  const adjective = /^\p{Lu}?\p{Ll}+(?:e|er|es|en)$/u;
  const head = own.findIndex(
    ({ text }, k) =>
      isCapital(text) &&
      !(
        k === 0 &&
        own.length > 1 &&
        determiners === 0 &&
        adjective.test(text) &&
        isPerson(own[1]!.text, vocabulary)
      ),
  );
  if (head < 0 || head > MAX_ADJECTIVES || !isPerson(own[head]!.text, vocabulary)) return false;
  if (determiners === 0 && !SEVERAL_PEOPLE.test(own[head]!.text)) return false;
  const next = own[head + 1];
  return next === undefined || isSmall(next.text);
}
