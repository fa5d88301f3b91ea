import { tokenise } from "../tokens";
import type { IssueTerms } from "../types";
import { findTerms, indexTerms, type TermHit } from "./terms";

/**
 * Makes a function that finds terms in short texts, in order, by the rules for the terms of issues: whole words, in upper
 * or lower case, in the plural or possessive, acronyms only in capitals. `slug` names what the terms belong to.
 */
export function termFinder(
  sought: readonly Pick<IssueTerms, "slug" | "terms">[],
): (text: string) => TermHit[] {
  const index = indexTerms(sought.map((each) => ({ title: "", ...each })));
  return (text) => findTerms(index, text, tokenise(text));
}

/** Whether a term has a word that could be found. */
export const isTerm = (term: string): boolean =>
  indexTerms([{ slug: "", title: "", terms: [term] }]).size > 0;
