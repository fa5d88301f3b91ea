import { type Gender, genderOfWord } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";

/** A person, organisation or place that the text names. */
export interface Entity {
  kind: "person" | "org" | "place" | "unknown";
  /** The fullest name in the text, without title. */
  name: string;
  surname: string;
  gender: Gender | null;
  /** How often the text names it, in any form. */
  count: number;
  /** Token index of the first mention. */
  firstSeen: number;
}

/** The gender implied by the word before a name: "Mr.", "spokeswoman". Returns null if it implies none. */
export function genderOfTitle(tokens: Token[], first: number): Gender | null {
  const comma = tokens[first - 1];
  // "His widow|, Pilar,".
  const apart = comma?.text === "," && /^(?:his|her|their|['’]s)$/.test(wordAt(tokens, first - 3));
  const before = apart ? tokens[first - 2] : comma;
  const gender = before ? genderOfWord(before.lower) : null;
  return gender && !/^(?:his|her|he|she|him|hers)$/.test(before!.lower) ? gender : null;
}

/**
 * The gender implied by the office or relation in a role: "| spokeswoman | for the ministry". Returns null if it
 * implies none, like "chairman", which is also used of women.
 */
export function genderOfRole(role: string): Gender | null {
  const office = role.toLowerCase().split(/,|\s(?:of|for|to|at|in|on|from|with|who|and)\s/u)[0]!;
  const noun = office.trim().split(/\s+/).at(-1)!;
  return isOfEither(noun) ? null : genderOfWord(noun);
}

/** Whether a noun in -man is an office that women hold, too: "spokesman", "chairman". */
export const isOfEither = (noun: string): boolean => /.man$/.test(noun) && !/woman$/.test(noun);
