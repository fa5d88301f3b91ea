"use client";

import { useState } from "react";
import type { Proposal } from "@/lib/sources/review/schema";
import type { IssueChoice } from "./changes";

/** The issues that a quotation can be linked to, in the order in which the keys 1 to 9 count them. */
export interface Offered {
  /** Those that were suggested or linked when it was opened. */
  likely: IssueChoice[];
  /** The others, grouped by relationship. */
  others: IssueChoice[];
}

/** All issues of a relationship, or all of the desk if it is empty, with the likely ones first. */
export const offeredIn = (
  issues: IssueChoice[],
  relationship: string,
  likely: string[] = [],
): Offered => ({
  likely: issues.filter(({ id }) => likely.includes(id)),
  others: issues.filter(
    (issue) =>
      !likely.includes(issue.id) && (!relationship || issue.relationship.slug === relationship),
  ),
});

/** The ids of the issues that were suggested for a proposal, or are linked to it. */
const likelyFor = ({ links, suggested }: Proposal, issues: IssueChoice[]): string[] => [
  ...links.map(({ issueId }) => issueId),
  ...issues.filter(({ slug }) => suggested.some((each) => each.slug === slug)).map(({ id }) => id),
];

/**
 * The issues offered for the current proposal. Their order stays while it is current: a key that links an issue must
 * unlink the same one when pressed again.
 */
export function useOffered(
  current: Proposal | null,
  issues: IssueChoice[],
  relationship: string,
): Offered {
  const likely = current ? likelyFor(current, issues) : [];
  const [opened, setOpened] = useState({ id: current?.id, likely });
  if (opened.id !== current?.id) setOpened({ id: current?.id, likely });
  return offeredIn(issues, relationship, opened.id === current?.id ? opened.likely : likely);
}
