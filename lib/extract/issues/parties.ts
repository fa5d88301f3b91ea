import { countBefore } from "@/lib/core/binary-search";
import type { IssueTerms } from "../types";
import { KNOWN_PARTIES } from "./party-words";
import type { Surroundings } from "./surroundings";
import type { TermHit } from "./terms";

/** Where a text mentions the two parties of an issue, and whether it is more about a third country. */
export interface Parties {
  both: [TermHit[], TermHit[]];
  /** The country that the text mentions more often than one of the two parties. */
  third: string | null;
  /** Whether another relationship of the desk is likelier meant: more of its parties are mentioned. */
  others: boolean;
}

/** The parties of each issue, by its slug. */
export type PartyHits = Map<string, Parties>;

const NEAR = 1;
const OFTEN = 0.7;
const ONCE = 0.5;
const ABSENT = 0.3;
const NEITHER = 0.5;
const MIN_OFTEN = 3;
const MIN_THIRD = 2;
// A text that mentions a third country more often is likelier to be about that country.
const THIRD = 0.6;
// How close to a quotation a party counts as near, in UTF-16 code units.
const REACH = 400;

/** The name under which the words for a party are indexed beside the terms of the issues. */
const partySlug = (slug: string, party: 0 | 1): string => `${slug}\u0000${party}`;

/** The name under which the words for any country are indexed. */
const countrySlug = (name: string): string => `\u0000${name}`;

const COUNTRIES = new Map(KNOWN_PARTIES.map((known) => [countrySlug(known[0]), known]));

/** The words for the parties and for other countries, to be found together with the terms of the issues. */
export const partyTerms = (issues: IssueTerms[]): IssueTerms[] => {
  const parties = issues.flatMap(({ slug, title, parties }) =>
    (parties ?? []).map((terms, party) => ({
      slug: partySlug(slug, party as 0 | 1),
      title,
      terms,
    })),
  );
  const countries = KNOWN_PARTIES.map(([name, terms]) => ({
    slug: countrySlug(name),
    title: name,
    terms,
  }));
  return parties.length > 0 ? [...parties, ...countries] : [];
};

/** What the issues of a desk say about their parties, whatever a text contains. */
export interface Relationships {
  several: boolean;
  /** Whether a country is part of an issue, by both, as far as texts have asked. */
  own: Map<IssueTerms, Map<string, boolean>>;
}

/** Reads what issues say about their parties. */
export const relationshipsOf = (issues: IssueTerms[]): Relationships => ({
  several: hasSeveralRelationships(issues),
  own: new Map(issues.map((issue) => [issue, new Map()])),
});

/** Divides what was found into the terms of issues and the words for their parties. */
export function divideHits(
  issues: IssueTerms[],
  { several, own: known }: Relationships,
  found: TermHit[],
): [TermHit[], PartyHits] {
  const parties: PartyHits = new Map();
  const byParty = new Map<string, TermHit[]>();
  const countries = new Map<string, number>();
  for (const { slug, parties: words } of issues) {
    if (!words) continue;
    const both: [TermHit[], TermHit[]] = [[], []];
    parties.set(slug, { both, third: null, others: false });
    byParty.set(partySlug(slug, 0), both[0]);
    byParty.set(partySlug(slug, 1), both[1]);
  }
  const hits: TermHit[] = [];
  for (const hit of found) {
    if (COUNTRIES.has(hit.slug)) countries.set(hit.slug, (countries.get(hit.slug) ?? 0) + 1);
    else (byParty.get(hit.slug) ?? hits).push(hit);
  }
  // Only a country that is mentioned often can be a third one.
  const often = [...countries].filter(([, times]) => times >= MIN_THIRD);
  for (const issue of issues) {
    const own = parties.get(issue.slug);
    if (own && hits.length > 0) own.third = thirdCountry(issue, known.get(issue)!, own.both, often);
  }
  if (several) markOthers(parties);
  return [hits, parties];
}

const hasSeveralRelationships = (issues: IssueTerms[]): boolean =>
  new Set(issues.flatMap(({ parties }) => (parties ? JSON.stringify(parties) : []))).size > 1;

/** Marks the issues that an article isn't about, on a desk whose relationships share terms such as "tariff". */
function markOthers(parties: PartyHits): void {
  const mentioned = ({ both }: Parties) => both.filter((hits) => hits.length > 0).length;
  const all = [...parties.values()];
  const most = Math.max(1, ...all.map(mentioned));
  for (const each of all) each.others = mentioned(each) < most;
}

/**
 * The country mentioned more often than one of the parties. Returns null if there is none, or if it is part of the
 * issue.
 */
function thirdCountry(
  issue: IssueTerms,
  known: Map<string, boolean>,
  both: [TermHit[], TermHit[]],
  often: [slug: string, times: number][],
): string | null {
  const least = Math.min(both[0].length, both[1].length);
  for (const [slug, times] of often) {
    if (times <= least) continue;
    const [name, words] = COUNTRIES.get(slug)!;
    const own = known.get(slug) ?? isPartOf(issue, words);
    known.set(slug, own);
    if (!own) return name;
  }
  return null;
}

/** Whether an issue is about a country. "Paris" in an issue with the Paris Agreement is not France. */
function isPartOf({ terms, parties }: IssueTerms, country: string[]): boolean {
  const own = new Set((parties ?? []).flat());
  return country.some(
    (word) => own.has(word) || terms.some((term) => ` ${term} `.includes(` ${word} `)),
  );
}

/**
 * How far a text that has an issue's terms is about both of its parties, 0 to 1. An issue is between two parties:
 * "Moscow" in an article on an election is not China's support for Russia.
 */
export function partyFactor(parties: PartyHits, slug: string, { own }: Surroundings): number {
  const found = parties.get(slug);
  if (!found) return 1;
  const { both, third, others } = found;
  if (others) return 0;
  // A text that mentions neither does not say whose affair it is.
  const present = isNeither(both) ? NEITHER : Math.min(...both.map((hits) => presence(hits, own)));
  return third === null ? present : present * THIRD;
}

const isNeither = (both: Parties["both"]): boolean => both.every((hits) => hits.length === 0);

function presence(hits: TermHit[], [start, end]: [number, number]): number {
  if (hits.length === 0) return ABSENT;
  const next = hits[countBefore(hits, (hit) => hit.end < start - REACH)];
  if (next && next.start <= end + REACH) return NEAR;
  return hits.length >= MIN_OFTEN ? OFTEN : ONCE;
}

const NEITHER_NAMED = "neither of the two parties is named in the article";

/** Why a text counts for less than its terms. */
export function partyReasons(parties: PartyHits, slug: string, { own }: Surroundings): string[] {
  const found = parties.get(slug);
  if (!found) return [];
  const { both, third } = found;
  const near = both.every((hits) => presence(hits, own) === NEAR);
  return [
    ...(near
      ? []
      : [isNeither(both) ? NEITHER_NAMED : "one of the two parties is not named near it"]),
    ...(third ? [`${third} is named more often than one of the two parties`] : []),
  ];
}
