// Whether a pronoun agrees with a possible antecedent in number and gender.
import {
  COMPANY_RELATIONS,
  GROUP_NOUN_FORMS,
  genderOfWord,
  speakerClassOf,
  wordSet,
} from "../../lexicon";
import type { Mention } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isApostropheS, type Token } from "../../tokens";

/** Whether a pronoun agrees with a noun in number and gender: "she" and "a student", "it" and "the memo". */
export function agrees({ tokens }: ParsedText, pronoun: Mention, noun: Mention): boolean {
  const { lower } = tokens[pronoun.head]!;
  if (lower === "they") return noun.plural;
  if (noun.plural) return false;
  const head = tokens[noun.head]!.lower;
  const person = speakerClassOf(head) === "person";
  if (lower === "it" && isOrdinal(head)) return false;
  // "The operator", "the contractor": a person or a company.
  if (lower === "it") return !person || GROUP_NOUN_FORMS.has(head) || COMPANY_RELATIONS.has(head);
  return person && (noun.gender === null || noun.gender === pronoun.gender);
}

// "The other", "a third" of several people.
const isOrdinal = (head: string): boolean =>
  /^(?:first|second|third|fourth|fifth|sixth|other|last|latter|former)$/.test(head);

/** Whether a named person may have the gender of a pronoun. */
export const agreesInGender = (
  { entities }: ParsedText,
  { gender }: Mention,
  entity: number,
): boolean => gender === null || (entities[entity]!.gender ?? gender) === gender;

/** Whether a subject is someone other than its possessor: "Her deputy", followed by "he". */
export function isOthers(tokens: Token[], subject: Mention, pronoun: Mention): boolean {
  const owner = genderOfWord(tokens[subject.first]!.lower);
  // "Her mother ... she": the relative who has just been introduced, not the daughter.
  const relative = owner !== null || isApostropheS(tokens[subject.head - 1]);
  if (relative && (subject.gender !== null || KIN.has(tokens[subject.head]!.lower))) return true;
  return owner !== null && pronoun.gender !== null && owner !== pronoun.gender;
}

const KIN = wordSet(
  `cousin friend neighbor neighbour colleague partner flatmate roommate parent twin relative sibling classmate
  teammate`,
);
