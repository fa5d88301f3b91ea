// German sources in the genitive, whose article belongs to the words that introduce them: "nach Angaben des |
// Verbandes".
import type { Word } from "../grammar";

const ARTICLE = /(?<!\p{L})(?:des|der)\s+$/u;
const MAX_ARTICLE = 6;

/** Whether a genitive article precedes a position. */
export const followsGenitive = (text: string, at: number): boolean =>
  ARTICLE.test(text.slice(Math.max(0, at - MAX_ARTICLE), at));

/** "Verbandes" is "Verband", "Ministeriums" is "Ministerium". */
const nominative = (noun: string): string =>
  noun.replace(/(?<=\p{L}{3}[bdfgklmnprtz])es$|(?<=\p{L}{3}[^siu\P{L}])s$/u, "");

/** A noun phrase without the ending of its first noun. */
export const inNominative = ([first, ...rest]: Word[]): Word[] =>
  first ? [{ ...first, text: nominative(first.text) }, ...rest] : [];
