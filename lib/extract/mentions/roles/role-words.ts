import { hasPlainLetters, type Token } from "../../tokens";
import type { Range } from "./offices";

/** A role in the words of the text. */
export const wordsIn = (text: string, tokens: Token[], [first, last]: Range): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ");

/** The words of a role in lower case: "deputy", "minister", "for", "trade". */
export const wordsOfRole = (role: string): string[] =>
  role.toLowerCase().split(hasPlainLetters(role) ? /[^a-z-]+/ : /[^\p{L}-]+/u);
