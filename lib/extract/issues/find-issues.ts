import type { Token } from "../tokens";
import type { IssueTerms } from "../types";
import { divideHits, type PartyHits, partyTerms } from "./parties";
import { findTerms, indexTerms, type TermHit } from "./terms";

/** What a text has of the desk's issues: their terms, in order, and the words of their parties. */
export interface IssueHits {
  terms: TermHit[];
  parties: PartyHits;
}

/** Finds the terms of the issues in a text, and the words of their parties. */
export function findIssues(issues: IssueTerms[], text: string, tokens: Token[]): IssueHits {
  const found = findTerms(indexTerms([...issues, ...partyTerms(issues)]), text, tokens);
  const [terms, parties] = divideHits(issues, found);
  return { terms, parties };
}
