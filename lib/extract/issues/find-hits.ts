import type { Token } from "../tokens";
import type { IssueTerms } from "../types";
import {
  divideHits,
  type PartyHits,
  partyTerms,
  type Relationships,
  relationshipsOf,
} from "./parties";
import { US_STATES } from "./party-words";
import { findTerms, indexTerms, type TermHit, type TermIndex, type Writing } from "./terms";

/** What a text contains of the desk's issues: their terms, in order, and the words for their parties. */
export interface IssueHits {
  terms: TermHit[];
  parties: PartyHits;
}

/** Finds the terms of the issues in a text, and the words for their parties. */
export function findHits(
  issues: IssueTerms[],
  text: string,
  tokens: Token[],
  writing?: Writing,
): IssueHits {
  const known = knownOf(issues);
  const found = findTerms(indexOf(known, issues, writing), text, tokens, writing);
  const [terms, parties] = divideHits(issues, known.relationships, found);
  return { terms: withoutNamesakes(text, terms), parties };
}

const STATE = `(?:${US_STATES}|Ontario|Quebec)`;
const STATE_AFTER = new RegExp(`^, ${STATE}(?!\\p{L})`, "u");
const STATE_BEFORE = new RegExp(`${STATE} (?:in|at) $`, "u");
const REACH = 24;
const IN_LENGTH = " in ".length;

/**
 * Leaves out towns that share a name with a place that matters: "Moscow, Idaho". If the state is given at the first
 * mention, as is usual in news, the name refers to the town from there on.
 */
function withoutNamesakes(text: string, hits: TermHit[]): TermHit[] {
  const isInState = ({ start, end, word }: TermHit) =>
    ((text[end] === "," && STATE_AFTER.test(text.slice(end, end + REACH))) ||
      (/^ (?:in|at) $/.test(text.slice(Math.max(0, start - IN_LENGTH), start)) &&
        STATE_BEFORE.test(text.slice(Math.max(0, start - REACH), start)))) &&
    /^\p{Lu}/u.test(word);
  const namesakes = new Set<string>();
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const isTown = isInState(hit);
    if (isTown && !seen.has(hit.word)) namesakes.add(hit.word);
    seen.add(hit.word);
    return !isTown && !namesakes.has(hit.word);
  });
}

/** What is the same in every text. */
interface Known {
  relationships: Relationships;
  indexes: Map<Writing | undefined, TermIndex>;
}

// Kept with the issues last looked for, since all articles in a batch have the same ones.
const knownIssues = new WeakMap<IssueTerms[], Known>();

function knownOf(issues: IssueTerms[]): Known {
  const known = knownIssues.get(issues) ?? {
    relationships: relationshipsOf(issues),
    indexes: new Map(),
  };
  knownIssues.set(issues, known);
  return known;
}

function indexOf({ indexes }: Known, issues: IssueTerms[], writing?: Writing): TermIndex {
  const index = indexes.get(writing) ?? indexTerms([...issues, ...partyTerms(issues)], writing);
  indexes.set(writing, index);
  return index;
}
