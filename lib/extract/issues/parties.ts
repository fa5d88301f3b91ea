import { countBefore } from "@/lib/core/binary-search";
import type { IssueTerms } from "../types";
import type { Surroundings } from "./surroundings";
import type { TermHit } from "./terms";

/** Where a text mentions the two parties of an issue. */
export type PartyHits = Map<string, [TermHit[], TermHit[]]>;

const NEAR = 1;
const OFTEN = 0.7;
const ONCE = 0.5;
const ABSENT = 0.3;
const NEITHER = 0.5;
const MIN_OFTEN = 3;
// How far around a quotation a party is near, in UTF-16 code units.
const REACH = 400;

/** The name under which the words of a party are indexed beside the terms of the issues. */
const partySlug = (slug: string, party: 0 | 1): string => `${slug}\u0000${party}`;

/** The words of the parties, to be found together with the terms of the issues. */
export const partyTerms = (issues: IssueTerms[]): IssueTerms[] =>
  issues.flatMap(({ slug, title, parties }) =>
    (parties ?? []).map((terms, party) => ({
      slug: partySlug(slug, party as 0 | 1),
      title,
      terms,
    })),
  );

/** Divides what was found into the terms of issues and the words of their parties. */
export function divideHits(issues: IssueTerms[], found: TermHit[]): [TermHit[], PartyHits] {
  const parties: PartyHits = new Map();
  const byParty = new Map<string, TermHit[]>();
  for (const { slug, parties: both } of issues) {
    if (!both) continue;
    const pair: [TermHit[], TermHit[]] = [[], []];
    parties.set(slug, pair);
    byParty.set(partySlug(slug, 0), pair[0]);
    byParty.set(partySlug(slug, 1), pair[1]);
  }
  const hits: TermHit[] = [];
  for (const hit of found) (byParty.get(hit.slug) ?? hits).push(hit);
  return [hits, parties];
}

/**
 * How far a text is about both parties of an issue where it has the issue's terms, 0.4 to 1. An issue
 * stands between two parties: "Moscow" in an article on an election is not China's support for Russia.
 */
export function partyFactor(parties: PartyHits, slug: string, { own }: Surroundings): number {
  const both = parties.get(slug);
  if (!both) return 1;
  // A text that names neither does not say whose affair it is.
  if (both.every((hits) => hits.length === 0)) return NEITHER;
  return Math.min(...both.map((hits) => presence(hits, own)));
}

function presence(hits: TermHit[], [start, end]: [number, number]): number {
  if (hits.length === 0) return ABSENT;
  const next = hits[countBefore(hits, (hit) => hit.end < start - REACH)];
  if (next && next.start <= end + REACH) return NEAR;
  return hits.length >= MIN_OFTEN ? OFTEN : ONCE;
}
