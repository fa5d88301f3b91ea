import type { Token } from "../tokens";
import type { IssueTerms } from "../types";
import { divideHits, type PartyHits, partyTerms } from "./parties";
import { findTerms, indexTerms, type TermHit, type TermIndex } from "./terms";

/** What a text has of the desk's issues: their terms, in order, and the words of their parties. */
export interface IssueHits {
  terms: TermHit[];
  parties: PartyHits;
}

/** Finds the terms of the issues in a text, and the words of their parties. */
export function findIssues(issues: IssueTerms[], text: string, tokens: Token[]): IssueHits {
  const found = findTerms(indexOf(issues), text, tokens);
  const [terms, parties] = divideHits(issues, found);
  return { terms, parties };
}

// The index of the issues that were looked for last, since a batch of articles has the same ones.
const indexes = new WeakMap<IssueTerms[], TermIndex>();

function indexOf(issues: IssueTerms[]): TermIndex {
  const known = indexes.get(issues) ?? indexTerms([...issues, ...partyTerms(issues)]);
  indexes.set(issues, known);
  return known;
}
