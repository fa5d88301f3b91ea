// Whether a noun phrase refers to someone who speaks, and what its article shows.
import { isRole, type Vocabulary, type Word, withoutArticle } from "../grammar";
import { isBody, type Person } from "../people";
import { oneOf, only } from "../tables";

/** How far into a phrase the noun for a body may be. */
const MAX_BEFORE_BODY = 3;

const namesBody = (words: Word[], { table }: Vocabulary): boolean =>
  words.slice(0, MAX_BEFORE_BODY).some(({ text }) => isBody(text, table.isGerman));

/** Whether words refer to a person or a body: by an office, by the ending of the noun, or by a noun for a body. */
export function isSomebody(words: Word[], vocabulary: Vocabulary): boolean {
  const own = withoutArticle(words, vocabulary);
  return own.length > 0 && (isRole(own, vocabulary) || namesBody(own, vocabulary));
}

const PEOPLE = only(
  oneOf`
  témoins? proches? membres? cadres? voisine?s? riverain(?:e?s)? secours médias presse entourage famille équipe gauche droite
  rebelles? évêques? archevêque guide cheikh
  testigos? miembros? cargos? personas? entorno familia equipo medios prensa izquierda derecha autores rebeldes? técnico arzobispo
  señora? allegad[oa]s?`,
);
// Laws, agreements and occasions, which are written with a capital.
const NO_SPEAKER = only(oneOf`
  Constituci[oó]n Constitution Code Código Loi Ley Estatuto Tratado Traité Convenio Plan Navidad Noël Mundial Twitter Facebook
  Instagram Telegram X Agenda Acuerdo Accord Carta Charte Decreto Décret Reglamento Règlement Directiv[ae] Convención
  Convention Concordato? Declaración Déclaration Pact[oe] Protocol[oe] Resolución Résolution Sentencia Artículo Article Biblia Bible`);

/**
 * Whether words directly after a verb of saying can be its subject: someone, people of some kind, or a body by its name,
 * as in "según informó | la Casa Blanca".
 */
export function maySpeak(words: Word[], vocabulary: Vocabulary): boolean {
  const [first, second] = withoutArticle(words, vocabulary).map(({ text }) => text);
  if (first === undefined || vocabulary.table.isGerman) return isSomebody(words, vocabulary);
  const isName =
    /^\p{Lu}[\p{L}’'-]/u.test(first) &&
    !vocabulary.isOpener(first) &&
    ![first, second ?? ""].some((word) => NO_SPEAKER.test(word)); // "El Real | Decreto"
  return isName || PEOPLE.test(first) || PEOPLE.test(second ?? "") || isSomebody(words, vocabulary);
}

/** Whether words are a noun for people of some kind: "l'entourage du ministre". */
export const arePeople = (words: Word[], vocabulary: Vocabulary): boolean =>
  PEOPLE.test(withoutArticle(words, vocabulary)[0]?.text ?? "");

/** Whether words are a body’s name: "la CGT", "le groupe Valmorin". */
export function isBodyPhrase(words: Word[], vocabulary: Vocabulary): boolean {
  const own = withoutArticle(words, vocabulary);
  if (own.length === 0) return false;
  if (namesBody(own, vocabulary)) return true;
  const { text: first } = own[0]!;
  // In German every noun is capitalised.
  const isName = vocabulary.table.isGerman
    ? /^\p{Lu}{2,}/u.test(first)
    : vocabulary.isCapital(first);
  return isName && !isRole(own, vocabulary) && !vocabulary.isOpener(first);
}

/** The gender that the article of a noun phrase shows: "eine Diplomatin", "la patronne". */
export function genderOfPhrase(words: Word[], { table }: Vocabulary): Person["gender"] {
  const first = words[0]?.text.toLowerCase() ?? "";
  if (!table.isGerman) {
    if (/^(?:la|una|une|cette|esta|esa|sa)$/u.test(first)) return "f";
    return /^(?:le|el|un|ce|este|ese)$/u.test(first) ? "m" : null;
  }
  if (/^(?:die|eine|seine|ihre|diese)$/u.test(first)) return "f";
  if (/^(?:der|dieser)$/u.test(first)) return "m";
  // "Ein Ministerium" is neither.
  const isNeuter = isBody(words.at(-1)?.text ?? "", true);
  return /^(?:ein|sein|ihr)$/u.test(first) && !isNeuter ? "m" : null;
}

/**
 * Whether the noun of a phrase is that of a description before, and of the same gender: "der Beamte" is "ein hoher
 * Beamter", but "el presidente" is not "un asesor del presidente".
 */
export function hasSameNoun(phrase: Word[], described: Word[], vocabulary: Vocabulary): boolean {
  const { isLink, isArticle, isStop } = vocabulary;
  const link = described.findIndex(
    ({ text }, k) => k > 0 && (isLink(text) || isArticle(text) || isStop(text)),
  );
  const own = link < 0 ? described : described.slice(0, link);
  const noun = undeclined(phrase.at(-1)!.text);
  const [gender, other] = [phrase, described].map((words) => genderOfPhrase(words, vocabulary));
  return (
    (gender ?? other) === (other ?? gender) && own.some(({ text }) => undeclined(text) === noun)
  );
}

const undeclined = (word: string): string => word.toLowerCase().replace(/(?:e[rnms]?|s)$/u, "");
