"use client";

import { useState } from "react";
import type { Proposal } from "@/lib/sources/review/schema";
import type { IssueChoice } from "./changes";

/** The issues that a quotation can be linked to, in the order in which the keys 1 to 9 count them. */
export interface Offered {
  /** Those that the article's proposals suggested or were linked to when it was opened, the most frequent first. */
  likely: IssueChoice[];
  /** The others, grouped by relationship. */
  others: IssueChoice[];
}

/** The ids of the issues that an article's proposals suggest or are linked to, the most frequent first. */
export function rankedIn(proposals: Proposal[], issues: IssueChoice[]): string[] {
  const counts = new Map(issues.map(({ id }) => [id, 0]));
  for (const proposal of proposals)
    for (const id of likelyFor(proposal, issues)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return issues
    .map(({ id }) => id)
    .filter((id) => counts.get(id)! > 0)
    .sort((a, b) => counts.get(b)! - counts.get(a)!);
}

/** All issues of a relationship, or all of the desk if it is empty, after the ranked ones. */
export const offeredIn = (
  issues: IssueChoice[],
  relationship: string,
  ranked: string[],
): Offered => ({
  likely: ranked.flatMap((id) => issues.find((issue) => issue.id === id) ?? []),
  others: issues.filter(
    (issue) =>
      !ranked.includes(issue.id) && (!relationship || issue.relationship.slug === relationship),
  ),
});

/** The ids of the issues that were suggested for a proposal, or are linked to it. */
const likelyFor = ({ links, suggested }: Proposal, issues: IssueChoice[]): Set<string> =>
  new Set([...links.map(({ issueId }) => issueId), ...suggestedFor({ suggested }, issues)]);

/** The ids of the issues that were suggested for a proposal. */
export const suggestedFor = (
  { suggested }: Pick<Proposal, "suggested">,
  issues: IssueChoice[],
): string[] =>
  issues.filter(({ slug }) => suggested.some((each) => each.slug === slug)).map(({ id }) => id);

/**
 * The issues offered in an article. Their order is fixed when it is opened: a key means the same issue for all its
 * proposals, whatever is decided.
 */
export function useOffered(
  proposals: Proposal[],
  issues: IssueChoice[],
  relationship: string,
): Offered {
  const [ranked] = useState(() => rankedIn(proposals, issues));
  return offeredIn(issues, relationship, ranked);
}
