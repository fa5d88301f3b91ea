import { isDescribed } from "../languages";
import {
  CALENDAR,
  DEMONYMS,
  FUNCTION_WORDS,
  GROUP_NOUN_FORMS,
  isGivenName,
  PERSON_NOUN_FORMS,
  PLACES,
  PORTFOLIOS,
  ROLE_MODIFIERS,
  speakerClassOf,
} from "../lexicon";
import {
  ENDS_PHRASE,
  ENGLISH_NUMBER,
  INDEFINITE,
  LABELS,
  NEWSPAPERS,
  NOT_PLURAL,
  POSSESSIVE,
  PRONOUNS,
  SURNAMES,
} from "./words";

/**
 * Whether what a text calls a speaker says what they are, not who: "the official", "US officials", "a spokesman for the
 * fishers", "the President", "they", "un alto funcionario", 美国官员. In another article, such words refer to someone else.
 * Names of people and organisations are not descriptions ("Xi", "the Biden administration", 外交部). Which language a name
 * is in is not asked: it may be typed.
 */
export const isDescription = (name: string): boolean =>
  isEnglishDescription(name) || isDescribed(name);

function isEnglishDescription(name: string): boolean {
  const all = name.trim().split(/\s+/);
  if (!/[\p{Lu}\p{Lt}\p{Ll}]/u.test(name) || isHandle(all)) return false;
  if (all.length === 1 && isPronoun(name)) return true;
  const words = all.slice(determinersOf(all));
  const determiners = all.slice(0, all.length - words.length);
  if (words.length === 0) return true;
  if (determiners.length === 0 && isLowerCaseName(words)) return false;
  const end = words.findIndex(
    (word, k) => k > 0 && (endsPhrase(word, words[k + 1]) || words[k - 1]!.endsWith(",")),
  );
  const [group, rest] = end < 0 ? [words, []] : [words.slice(0, end), words.slice(end)];
  const head = group.at(-1)!;
  const hasNoDeterminer = determiners.length === 0;
  if (isCapital(head))
    return isCapitalisedDescription(group, hasNoDeterminer) && !rest.some(isNameAfterOffice);
  if (isPerson(bare(head)) || isPlural(bare(head))) return true;
  if (determiners.some(isIndefinite)) return true;
  const before = hasNoDeterminer && beginsSentence(group) ? group.slice(1) : group;
  return !before.some(isName) && !(rest[0] === "of" && rest.some(isName));
}

/** Whether words without capitals are a name that someone typed ("xi jinping"), not a description. */
function isLowerCaseName(words: string[]): boolean {
  const head = bare(words.at(-1)!);
  if (words.some(isCapital) || isSpeakerNoun(head)) return false;
  return !FUNCTION_WORDS.has(head) && (!isPlural(head) || isGivenName(capitalised(words[0]!)));
}

/** Whether a noun, or the last part of a compound, can be a speaker: "official", "co-author". */
const isSpeakerNoun = (lower: string) =>
  (speakerClassOf(lower) ?? speakerClassOf(lower.split("-").at(-1)!)) !== null;

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const isHandle = ([first, ...more]: string[]) =>
  more.length === 0 && /^@|\p{L}\.\p{L}{2}/u.test(first!);

/** "they", "We've". But "US" and "WHO" are names. */
const isPronoun = (word: string) => PRONOUNS.has(bare(word)) && !/^\p{Lu}{2,}$/u.test(word);

/** Whether a word ends the noun phrase: "a diplomat | in Paris", "people | close to him". */
const endsPhrase = (word: string, next: string | undefined) =>
  ENDS_PHRASE.has(word) || (/^(?:close|familiar)$/.test(word) && /^(?:to|with)$/.test(next ?? ""));

const isCapital = (word: string) => /[\p{Lu}\p{Lt}]/u.test(word);

/** Whether a word has a capital and is not a day or a month. */
const isName = (word: string) =>
  isCapital(word) && (bare(word) === "may" || !CALENDAR.has(bare(word)));

/** Whether a word names a person: "Example" in "Secretary of State Ana Example", but not "State". */
const isNameAfterOffice = (word: string) => isName(word) && !PORTFOLIOS.has(bare(word));

/** A word in lower case, without punctuation or a contraction. */
const bare = (word: string) =>
  word
    .toLowerCase()
    .replace(/['’](?:s|m|ve|re|ll|d)?$/, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

const isIndefinite = (word: string) =>
  INDEFINITE.has(bare(word)) || ENGLISH_NUMBER.test(bare(word));

/** How many determiners the words begin with. "One Nation" and "A Better Way" begin with none. */
function determinersOf(words: string[]): number {
  const count = words.findIndex((word, k) => {
    const lower = bare(word);
    if (lower === "the" || POSSESSIVE.has(lower)) return false;
    const next = words[k + 1];
    return (
      !isIndefinite(word) ||
      (isCapital(word) && next !== undefined && isName(next) && !isKind(next))
    );
  });
  return count < 0 ? words.length : count;
}

/** Whether a capitalised word is a kind of person or group, not a name: "Americans", "Officials". */
const isKind = (word: string) => isDemonym(word) || speakerClassOf(bare(word)) !== null;

const isDemonym = (word: string) =>
  (DEMONYMS.has(word) && word !== word.toUpperCase() && word !== "Labour") ||
  (word.endsWith("s") && DEMONYMS.has(word.slice(0, -1)));

function isPerson(lower: string): boolean {
  const last = lower.split("-").at(-1)!;
  return (
    PERSON_NOUN_FORMS.has(lower) ||
    PERSON_NOUN_FORMS.has(last) ||
    /\p{L}(?:[^l]ist|man|[^iu]men|person|people)$/u.test(lower)
  );
}

const isPlural = (lower: string) =>
  lower === "media" || (lower.endsWith("s") && !NOT_PLURAL.test(lower));

/** Whether the first word is capitalised only because it begins a sentence: "Foreign ministry". */
function beginsSentence([first, second]: string[]): boolean {
  if (second === undefined || isCapital(second) || isDemonym(first!)) return false;
  const lower = bare(first!);
  return ROLE_MODIFIERS.has(lower) || FUNCTION_WORDS.has(lower) || speakerClassOf(lower) !== null;
}

/**
 * Whether words whose head is capitalised are still a description: "Officials", "the President",
 * "Americans", "Senior Administration Official". A single word without an article may be a surname.
 */
function isCapitalisedDescription(group: string[], hasNoDeterminer: boolean): boolean {
  const head = group.at(-1)!;
  const lower = bare(head);
  if (group.length === 1 && (LABELS.has(lower) || isPluralKind(head))) return true;
  if (isDemonym(head) && !hasNoDeterminer) return true;
  const capitals = group.filter(isCapital);
  if (isDemonym(head) && head.endsWith("s")) return capitals.every(isPartOfOffice);
  if (!isPerson(lower) || NEWSPAPERS.has(lower)) return false;
  if (hasNoDeterminer && (group.length === 1 || SURNAMES.has(lower))) return false;
  return capitals.every(isPartOfOffice);
}

function isPluralKind(word: string): boolean {
  const lower = bare(word);
  if (word.endsWith("s") && isDemonym(word)) return true;
  return PERSON_NOUN_FORMS.get(lower) ?? (speakerClassOf(lower) !== null && isPlural(lower));
}

/** Whether a word can be part of an office: "Chinese", "Foreign", "House", "Press", "Secretary". */
const isPartOfOffice = (word: string) =>
  PLACES.has(word) ||
  isDemonym(word) ||
  bare(word)
    .split("-")
    .every(
      (part) =>
        ROLE_MODIFIERS.has(part) ||
        PORTFOLIOS.has(part) ||
        PERSON_NOUN_FORMS.has(part) ||
        GROUP_NOUN_FORMS.has(part),
    );
