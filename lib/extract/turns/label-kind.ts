import {
  FAMILY_FIRST,
  FUNCTION_WORDS,
  HEADING_WORDS,
  HONORIFICS,
  isGivenName,
  ORGANISATION_WORDS,
  ORGANISATIONS,
  PARTICLES,
  PERSON_NOUN_FORMS,
  PORTFOLIOS,
  ROLE_MODIFIERS,
  TITLES,
} from "../lexicon";
import { isPublication } from "../metadata";

/**
 * Who a label names: the person asking or answering, an office or occupation without a name, or a name. `shouted` is a
 * name or a heading in capitals; `weak` is a capitalised word or two that may be either.
 */
export type LabelKind = "question" | "answer" | "role" | "name" | "shouted" | "weak";

const QUESTION = /^(?:q|qn?\d*|questions?(?: \d+)?|press|media)$/i;
const ANSWER = /^(?:a|a\d+|answers?)$/i;
const ASKS =
  /^(?:reporters?|journalists?|correspondents?|interviewers?|questioners?|audience member|moderators?|hosts?|the moderator|operator|chorus|speaker \d+)$/i;
const HEADING =
  /^(?:read more|key points?|editor[’']s note|the latest|still to come|live (?:updates?|blog|coverage)|(?:just )?in|breaking news|in brief|step \d+|option \d+|part \d+|chapter \d+|(?:dear )?(?:sirs?|madam|editor))$/i;
/** What broadcasters write after the name of a reporter. */
export const AIRED = /, (?:byline|reporting|on camera)$/i;
const MAX_WORDS = 12;

const wordsOf = (label: string): string[] => label.split(/[\s,]+/u).filter(Boolean);

/** Whether a label is in capitals throughout, as in transcripts. */
export const isShouted = (label: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(label) && !/\p{Ll}/u.test(label.replace(/\bMc|\bMac|\bDe\b/g, ""));

const isOffice = (lower: string): boolean => TITLES.has(lower) || PERSON_NOUN_FORMS.has(lower);

/** Decides who a label names. Returns null if it is not a speaker's label. */
export function labelKind(whole: string): LabelKind | null {
  const label = whole.replace(AIRED, "");
  if (QUESTION.test(label) || ASKS.test(label)) return "question";
  if (ANSWER.test(label)) return "answer";
  const words = wordsOf(label);
  if (words.length > MAX_WORDS || HEADING.test(label)) return null;
  // "Quayside Review", unlike "Review".
  if (HEADING_WORDS.has(words.at(-1)!.toLowerCase())) return isNewspaper(label) ? "weak" : null;
  // "Ann Lee, deputy minister for water": any words may follow an office after the name.
  const [name = "", office] = label.split(/,\s*/u, 2);
  const described =
    office !== undefined && wordsOf(office).some((word) => isOffice(word.toLowerCase()));
  const lower = words.map((word) => word.toLowerCase());
  // "Senior Official One", "Witness 2", "Speaker B": one of several unnamed speakers.
  if (words.length > 1 && NUMBERED.test(lower.at(-1)!) && isOffice(lower.at(-2)!)) return "role";
  if (!(described ? wordsOf(name) : words).every(belongs)) return null;
  if (described && wordsOf(name).length > 1) return "name";
  if (isOffice(lower.at(-1)!) || isOffice(lower[0] === "the" ? (lower[1] ?? "") : lower[0]!)) {
    const rest = words.filter((word) => !isOffice(word.toLowerCase()) && !isModifier(word));
    if (rest.length === 0 || isOffice(lower.at(-1)!)) return "role";
  }
  if (isOfficeOf(lower[0] === "the" ? lower.slice(1) : lower)) return "role";
  const titled = lower.some((word) => HONORIFICS.has(word) || isOffice(word));
  if (titled) return "name";
  if (isShouted(label)) return "shouted";
  if (words.length > 1 && isGivenName(words[0]!)) return "name";
  return words.length <= 4 ? "weak" : null;
}

const NUMBERED = /^(?:one|two|three|four|five|(?:#|no\.?)?\d{1,2}|[a-f]|i{1,3})$/;

/**
 * Whether a label is an office with what it is responsible for, and no name: "MINISTER FOR TRADE", "COUNSEL TO THE
 * INQUIRY".
 */
function isOfficeOf(words: string[]): boolean {
  const joint = words.findIndex((word) => /^(?:of|for|to)$/i.test(word));
  const rest = words.slice(joint + 1).filter((word) => !/^(?:the|and|of|for|&)$/i.test(word));
  return (
    joint > 0 &&
    words.slice(0, joint).every((word) => isOffice(word) || ROLE_MODIFIERS.has(word)) &&
    rest.length > 0 &&
    (words[joint + 1] === "the" || rest.every(isCovered))
  );
}

const isCovered = (word: string): boolean =>
  PORTFOLIOS.has(word) || (!isGivenName(word) && isOffice(word));

const isModifier = (word: string): boolean => {
  const lower = word.toLowerCase();
  return ROLE_MODIFIERS.has(lower) || lower === "the" || FUNCTION_WORDS.has(lower);
};

/** Whether a word may be part of a speaker's name or office. */
function belongs(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s$/, "");
  if (/^\p{Lu}|^[\p{Lo}]/u.test(word))
    return !/^(?:It|There|Here|This|That|If|As|And|But)$/.test(word);
  if (/^(?:of|the|for|and|&|at|to|in|from|-|–)$/.test(lower) || PARTICLES.has(lower)) return true;
  return isOffice(lower) || ROLE_MODIFIERS.has(lower) || ORGANISATION_WORDS.has(lower);
}

/** Whether a label is a newspaper or broadcaster, which asks the questions: "CNN", "The Example Times". */
export function isOutlet(label: string): boolean {
  const words = wordsOf(label);
  if (isGivenName(words[0] ?? "")) return false;
  return (
    isNewspaper(label) ||
    words.some((word) => ORGANISATIONS.has(word) || ORGANISATION_WORDS.has(word.toLowerCase()))
  );
}

/**
 * Whether a label is the name of a newspaper, although its last word may also be a heading or an occupation: "Quayside
 * Review", "Harbour Courier".
 */
export function isNewspaper(label: string): boolean {
  const [first = "", ...rest] = wordsOf(label);
  const opens = isGivenName(first) || FAMILY_FIRST.has(first.toLowerCase());
  const heading = HEADING_WORDS.has(first.toLowerCase()) || ROLE_MODIFIERS.has(first.toLowerCase());
  return rest.length > 0 && !opens && !heading && isPublication(label);
}
