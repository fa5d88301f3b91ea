import { type Gender, genderOfWord } from "../lexicon";
import type { Token } from "../tokens";

/** A person or body named in the text. */
export interface Entity {
  kind: "person" | "org" | "place" | "unknown";
  /** The fullest name that the text gives, without title. */
  name: string;
  surname: string;
  given: string | null;
  gender: Gender | null;
  /** How often the text names it, by any name. */
  count: number;
  /** Token index of the first mention. */
  firstSeen: number;
}

/** Takes the token index where a name begins; gives the gender that the word before it states. */
export function genderOfTitle(tokens: Token[], first: number): Gender | null {
  const before = tokens[first - 1];
  if (!before || /^(?:his|her|he|she|him|hers)$/.test(before.lower)) return null;
  return genderOfWord(before.lower);
}
