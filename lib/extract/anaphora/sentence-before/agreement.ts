// Whether a pronoun may mean somebody by number and gender.
import { GROUP_NOUN_FORMS, genderOfWord, speakerClassOf, wordSet } from "../../lexicon";
import type { Mention } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isApostropheS, type Token } from "../../tokens";

/** Whether a pronoun may mean a noun by number and gender: "she" and "a student", "it" and "the memo". */
export function agrees({ tokens }: ParsedText, pronoun: Mention, noun: Mention): boolean {
  const { lower } = tokens[pronoun.head]!;
  if (lower === "they") return noun.plural;
  if (noun.plural) return false;
  const head = tokens[noun.head]!.lower;
  const person = speakerClassOf(head) === "person";
  // "The operator" is a person or a company.
  if (lower === "it") return !person || GROUP_NOUN_FORMS.has(head);
  return person && (noun.gender === null || noun.gender === pronoun.gender);
}

/** Whether somebody who is named is not of another gender than a pronoun. */
export const agreesInGender = (
  { entities }: ParsedText,
  { gender }: Mention,
  entity: number,
): boolean => gender === null || (entities[entity]!.gender ?? gender) === gender;

/** "Her deputy" where "he" follows: the deputy is not the woman whose deputy it is. */
export function isOthers(tokens: Token[], subject: Mention, pronoun: Mention): boolean {
  const owner = genderOfWord(tokens[subject.first]!.lower);
  // "Her mother ... she": a relative who has just been introduced, not the daughter.
  const relative = owner !== null || isApostropheS(tokens[subject.head - 1]);
  if (relative && (subject.gender !== null || KIN.has(tokens[subject.head]!.lower))) return true;
  return owner !== null && pronoun.gender !== null && owner !== pronoun.gender;
}

const KIN = wordSet(
  `cousin friend neighbor neighbour colleague partner flatmate roommate parent twin relative sibling classmate
  teammate`,
);
