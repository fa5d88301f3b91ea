"use client";

import { useState } from "react";
import type { IssueChoice, IssueChoices } from "@/lib/analysis/issues/choices";
import type { IssueNames } from "@/lib/analysis/issues/schema";
import { countEach } from "@/lib/core/wording";
import type { Proposal } from "@/lib/sources/review/schema";

/** How many issues have a number key. */
export const ISSUE_KEYS = 9;

/** An issue to link to. One that was just found by its title has only its names until a link to it is saved. */
export type OfferedIssue = IssueNames & Partial<IssueChoice>;

/** The issues that a quotation can be linked to. */
export interface Offered {
  /** In the order in which the keys 1 to 9 count them. */
  issues: OfferedIssue[];
  /** The ids of those that extraction suggested in the article. */
  likely: Set<string>;
  /** Whether those come first, since there are more issues than keys. */
  isRanked: boolean;
  /** Whether there are other issues, which are found by their titles. */
  more: boolean;
}

/**
 * The usual issues of a relationship, or of the desk if it is empty, then the others that the article is about. Nothing
 * that a reviewer does changes their order. Up to nine are in the order of their numbers, so that a key means the same
 * issue in every article; of more, those suggested most often in the article come first.
 */
export function offeredIn(
  proposals: Proposal[],
  issues: OfferedIssue[],
  relationship: string,
): Omit<Offered, "more"> {
  const counts = countEach(proposals.flatMap((proposal) => suggestedFor(proposal, issues)));
  const linked = countEach(proposals.flatMap(({ links }) => links.map((link) => link.issueId)));
  const isOwn = (issue: OfferedIssue) => !relationship || issue.relationship?.slug === relationship;
  const isUsual = (issue: OfferedIssue) =>
    isOwn(issue) && (issue.usual !== false || counts.has(issue.id));
  const own = issues.filter(isUsual);
  const others = issues.filter((issue) => !isUsual(issue));
  const all = [
    ...own,
    ...others.filter(({ id }) => counts.has(id)),
    // Last, so that a link never moves another issue to another key.
    ...others.filter(({ id }) => !counts.has(id) && linked.has(id)),
  ];
  const count = ({ id }: OfferedIssue) => counts.get(id) ?? 0;
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
  issues: OfferedIssue[],
): string[] =>
  issues.filter(({ slug }) => suggested.some((each) => each.slug === slug)).map(({ id }) => id);

/**
 * The issues offered in an article as it was when it was opened, and last those that came later or were found since: no
 * key ever means another issue.
 */
export function useOffered(
  proposals: Proposal[],
  { choices, more }: IssueChoices,
  relationship: string,
  found: OfferedIssue[],
): Offered {
  const [opened] = useState({ proposals, choices });
  const isEarly = ({ id }: OfferedIssue) => opened.choices.some((early) => early.id === id);
  const early = opened.choices.map((issue) => choices.find(({ id }) => id === issue.id) ?? issue);
  const offered = offeredIn(opened.proposals, early, relationship);
  const [before, setLate] = useState<OfferedIssue[]>([]);
  const late = withArrived(
    before,
    [...choices, ...found].filter((issue) => !isEarly(issue)),
  );
  if (late.length > before.length) setLate(late);
  return { ...offered, issues: [...offered.issues, ...late], more };
}

/** Issues in the order in which they came, each as it is now. */
export function withArrived(before: OfferedIssue[], now: OfferedIssue[]): OfferedIssue[] {
  const latest = (issue: OfferedIssue) => now.find(({ id }) => id === issue.id) ?? issue;
  return withoutRepeats([...before, ...now]).map(latest);
}

/** Drops repeats: keeps the first entry for each issue. */
export const withoutRepeats = (issues: OfferedIssue[]): OfferedIssue[] =>
  issues.filter((issue, k) => issues.findIndex(({ id }) => id === issue.id) === k);
