// Phrases that say what someone is: "président de la commission", "haushaltspolitischer Sprecher".
import { oneOf, only } from "../tables";
import type { Vocabulary } from "./vocabulary";
import { type Word, withoutArticle } from "./words";

const MAX_ROLE = 14;

// Adjectives before a noun: "un antiguo | ingeniero", "le jeune | chercheur".
const PREPOSED = only(
  oneOf`
  antigu[oa] nuev[oa] viej[oa] joven gran mism[oa] últim[oa] principal propi[oa] otr[oa] tal conocid[oa] ancien(?:ne)?
  nouve(?:au|lle) jeune vieux vieille autre même grande? petite? futur[oae]? actuel(?:le)? célèbre premi(?:er|ère) primera?`,
  "iu",
);
// Adjectives that are part of an office: "Parlamentarische Staatssekretärin", "Ständiger Vertreter".
const TITLE_ADJECTIVE = /^\p{Lu}\p{Ll}+(?:isch|lich|ig|end|st|it|et)e[rn]?$/u;
// Words that take a preposition: "délégué au", "chargée de", "encargado en".
const GOVERNS = new RegExp(
  `^${oneOf`
  délégué adjoint attaché candidat préposé rattaché affecté envoyé encargad adscrit adjunt enviad secrétaire conseiller commissaire
  asesor delegad`}\\p{L}{0,2}$`,
  "iu",
);
// Prepositions inside a role: "embajadora | en | Pekín".
const INNER = only(oneOf`
  en à au aux in im aus bei beim für para pour auprès près a zur zum am ante chez adjoint contre contra gegen über sur sobre con avec`);

/** "Rédactrice | en chef", "redactora | en jefe". */
export const isChief = (word: string, next: string): boolean =>
  word === "en" && /^(?:chef|jefe)$/u.test(next);

/** Whether a phrase says what someone is: by an office, or by the ending of its first noun. */
export function isRole(words: Word[], vocabulary: Vocabulary): boolean {
  const own = withoutArticle(words, vocabulary);
  if (own.length === 0) return false;
  const { isGerman } = vocabulary.table;
  // Up to "of": "président | de la commission".
  const link = own.findIndex(({ text }, k) => k > 0 && linksNoun(text, vocabulary));
  const noun = link < 0 ? own : own.slice(0, link);
  if (noun.some(({ text }) => vocabulary.isOffice(text))) return true;
  const head = isGerman
    ? noun.at(-1)!
    : (noun.find(({ text }) => !PREPOSED.test(text)) ?? noun[0]!);
  if (!isGerman && vocabulary.isCapital(head.text)) return false;
  return vocabulary.isAgent(head.text);
}

const linksNoun = (word: string, { isLink, isArticle, isStop }: Vocabulary): boolean =>
  isLink(word) || isArticle(word) || (isStop(word) && INNER.test(word));

/**
 * Where the role that ends with the last of some words begins: "... sagte | haushaltspolitischer Sprecher der
 * Opposition". Returns the number of words if they do not end with a role.
 */
export function roleBefore(words: Word[], vocabulary: Vocabulary): number {
  const from = phraseBefore(words, vocabulary);
  const head = headOf(words, from, vocabulary);
  return head < 0 ? words.length : withAdjectives(words, from, head, vocabulary);
}

/** Where the noun phrase that ends with the last of some words begins. */
function phraseBefore(words: Word[], vocabulary: Vocabulary): number {
  let from = words.length;
  while (from > 0 && words.length - from < MAX_ROLE && !endsRole(words, from, vocabulary)) from--;
  return from;
}

/** Whether the word before a position is not part of the role after it. */
function endsRole(words: Word[], from: number, vocabulary: Vocabulary): boolean {
  const { text } = words[from - 1]!;
  const next = words[from]?.text;
  // "La policía" only looks like a verb.
  const isNoun = vocabulary.isArticle(words[from - 2]?.text ?? "");
  if (!isNoun && vocabulary.isAnyVerb(text) && !vocabulary.isOffice(text)) return true;
  if (/^\d/.test(text) || vocabulary.isPronoun(text)) return true;
  // "Ich habe | Präsident Xi", "treffe ich | Präsident Xi"
  if (
    vocabulary.table.isGerman &&
    (AUXILIARY.test(text) || I.test(text) || I.test(words[from - 2]?.text ?? ""))
  )
    return true;
  // "El diputado Ana Lee | y la senadora": another person.
  if (
    JOINS.test(text) &&
    ARTICLE_OF_ONE.test(next ?? "") &&
    isPersonAt(words, from + 1, vocabulary)
  )
    return true;
  // "Ana Lee empfing | den norwegischen Botschafter": what someone else does to the person.
  if (vocabulary.table.isGerman && opensObject(words, from, vocabulary)) return true;
  // "Ante el juez | el exgerente": a second article begins another phrase.
  const isSecond = vocabulary.isSmall(text) && BARE_ARTICLE.test(text) && from > 1;
  if (isSecond && !vocabulary.table.isGerman && !governs(words[from - 2]!.text, vocabulary))
    return true;
  if (!vocabulary.isStop(text) || vocabulary.isLink(text) || vocabulary.isArticle(text))
    return false;
  if (next === undefined || !INNER.test(text)) return true;
  if (isChief(text, next)) return false;
  // "Embajadora en Pekín", "Leiter für Afrika"; but not "dijo en Pekín".
  const isName = !vocabulary.isSmall(next.replace(/^l['’]/, ""));
  // "Délégué | au commerce": what the office is for, in lower case too.
  const isGoverned = GOVERNS.test(words[from - 2]?.text ?? "");
  return !isName && !isGoverned && !vocabulary.isArticle(next);
}

/** Whether a noun for a person is at a position, or in German after its adjectives: "der | neue norwegische Botschafter". */
function isPersonAt(words: Word[], at: number, vocabulary: Vocabulary): boolean {
  const isPerson = (word: Word | undefined) => isPersonNoun(word, vocabulary);
  if (!vocabulary.table.isGerman) return isPerson(words[at]);
  const nouns = words.slice(at).filter(({ text }) => vocabulary.isCapital(text));
  return isPerson(nouns.find((word) => isPerson(word) || !TITLE_ADJECTIVE.test(word.text)));
}

// When something is done, or on what occasion: "am | Montagabend", "im | Mai", "am | Rande".
const CIRCUMSTANCE = only(oneOf`
  (?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)(?:s?(?:abend|morgen|mittag|vormittag|nachmittag|nacht))?
  Abend Morgen Mittag Vormittag Nachmittag Wochenende Januar Februar März April Mai Juni Juli August September Oktober
  November Dezember Frühjahr Frühling Sommer Herbst Winter Rande`);

/** Whether an article that no preposition or noun governs, or a circumstance, comes before a position. */
function opensObject(words: Word[], from: number, vocabulary: Vocabulary): boolean {
  const { text } = words[from - 1]!;
  if (/^[ai]m$/u.test(text) && CIRCUMSTANCE.test(words[from]?.text ?? "")) return true;
  const before = words[from - 2]?.text;
  return (
    before !== undefined &&
    ARTICLE_OF_OBJECT.test(text) &&
    vocabulary.isSmall(before) &&
    !governs(before, vocabulary) &&
    !vocabulary.isArticle(before)
  );
}
const ARTICLE_OF_OBJECT = /^(?:den|die|das|dem|einen|eine|einem)$/u;

const I = /^(?:ich|wir)$/iu;
const AUXILIARY =
  /^(?:hab|hat|hatt|hätt|sei|war|wär|wird|werd|wurd|würd|soll|will|woll|kann|könn)(?:e|en|te|ten)?$/u;
const JOINS = /^(?:y|e|et|und|sowie|ou|o|mais|pero)$/u;
const ARTICLE_OF_ONE = /^(?:el|la|le|l['’]|une?|una|der|die|eine?)$/u;

const isPersonNoun = (word: Word | undefined, { isOffice, isAgent }: Vocabulary): boolean =>
  word !== undefined && (isOffice(word.text) || isAgent(word.text));

const BARE_ARTICLE = /^(?:el|las?|los|les?)$/u;

const governs = (word: string, { isLink, isStop }: Vocabulary): boolean =>
  isLink(word) || isStop(word) || INNER.test(word);

/** The noun of a role: the first office, or else the first noun for a person. Returns -1 if there is none. */
function headOf(words: Word[], from: number, vocabulary: Vocabulary): number {
  const { isGerman } = vocabulary.table;
  // "Deux sources" are not the office of one person.
  const isPlural = (word: string) => !isGerman && /[^é]s$/u.test(word);
  const office = words.findIndex(
    ({ text }, k) =>
      k >= from &&
      vocabulary.isOffice(text) &&
      !isPlural(text) &&
      !isChief(words[k - 1]?.text ?? "", text),
  );
  if (office >= 0) return office;
  return words.findIndex(
    ({ text }, k) =>
      k >= from &&
      vocabulary.isAgent(text) &&
      !isPlural(text) &&
      (isGerman || vocabulary.isArticle(words[k - 1]?.text ?? "")),
  );
}

/** Where a role begins, including the adjectives before its noun, back to the article. */
function withAdjectives(words: Word[], from: number, noun: number, vocabulary: Vocabulary): number {
  let head = noun;
  while (head > from && isAdjective(words[head - 1]!.text, head - 1, vocabulary)) head--;
  return head;
}

function isAdjective(word: string, k: number, vocabulary: Vocabulary): boolean {
  if (vocabulary.isArticle(word) || vocabulary.isLink(word) || vocabulary.isStop(word))
    return false;
  if (vocabulary.isOpener(word) && !/^Anci/u.test(word)) return false;
  const isTitle = vocabulary.table.isGerman && TITLE_ADJECTIVE.test(word);
  const opens = k === 0 && vocabulary.isCapital(word);
  return (vocabulary.isSmall(word) || isTitle || opens) && !vocabulary.isAnyVerb(word);
}
