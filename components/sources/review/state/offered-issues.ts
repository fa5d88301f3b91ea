"use client";

import { useState } from "react";
import { countEach } from "@/lib/core/wording";
import type { Proposal } from "@/lib/sources/review/schema";
import type { IssueChoice } from "./changes";

/** How many issues have a number key. */
export const ISSUE_KEYS = 9;

/** The issues that a quotation can be linked to. */
export interface Offered {
  /** In the order in which the keys 1 to 9 count them. */
  issues: IssueChoice[];
  /** The ids of those that extraction suggested in the article. */
  likely: Set<string>;
  /** Whether those come first, since there are more issues than keys. */
  isRanked: boolean;
}

/**
 * The issues of a relationship, or of the desk if it is empty, then those of others that the article is about. Nothing
 * that a reviewer does changes their order. Up to nine are in the order of their numbers, so that a key means the same
 * issue in every article; of more, those suggested most often in the article come first.
 */
export function offeredIn(
  proposals: Proposal[],
  issues: IssueChoice[],
  relationship: string,
): Offered {
  const counts = countEach(proposals.flatMap((proposal) => suggestedFor(proposal, issues)));
  const linked = countEach(proposals.flatMap(({ links }) => links.map((link) => link.issueId)));
  const isOwn = (issue: IssueChoice) => !relationship || issue.relationship.slug === relationship;
  const own = issues.filter(isOwn);
  const foreign = issues.filter((issue) => !isOwn(issue));
  const all = [
    ...own,
    ...foreign.filter(({ id }) => counts.has(id)),
    // Last, so that a link never moves another issue to another key.
    ...foreign.filter(({ id }) => !counts.has(id) && linked.has(id)),
  ];
  const count = ({ id }: IssueChoice) => counts.get(id) ?? 0;
  const isRanked = own.length > ISSUE_KEYS;
  return {
    isRanked,
    issues: isRanked ? all.toSorted((a, b) => count(b) - count(a)) : all,
    likely: new Set(counts.keys()),
  };
}

/** The ids of the issues that were suggested for a proposal. */
export const suggestedFor = (
  { suggested }: Pick<Proposal, "suggested">,
  issues: IssueChoice[],
): string[] =>
  issues.filter(({ slug }) => suggested.some((each) => each.slug === slug)).map(({ id }) => id);

/** The issues offered in an article, as it was when it was opened. */
export function useOffered(
  proposals: Proposal[],
  issues: IssueChoice[],
  relationship: string,
): Offered {
  const [opened] = useState(proposals);
  return offeredIn(opened, issues, relationship);
}
