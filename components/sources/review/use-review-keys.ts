"use client";

import { useShortcuts } from "@/components/ui/use-shortcuts";
import type { Proposal } from "@/lib/sources/review/schema";
import type { IssueChoice } from "./toggled-links";
import type { AddingState } from "./state/use-new-quotation";
import type { Review } from "./state/use-review";

interface Acts {
  toggle: (proposal: Proposal, issue: IssueChoice) => void;
  takeSelection: () => void;
  add: () => void;
}

/**
 * The keys of a review, most of which act on the current proposal; while a quotation is being added
 * they act on that one or not at all. The first nine issues have one.
 */
export function useReviewKeys(
  review: Review,
  issues: IssueChoice[],
  acts: Acts,
  { adding, toggle }: AddingState,
) {
  const { current, decideAll, edit, move, undo } = review;
  const onCurrent = (act: (proposal: Proposal) => void) => () => current && act(current);
  const toggling = (act: (issue: IssueChoice) => () => unknown) =>
    Object.fromEntries(issues.slice(0, 9).map((issue, k) => [`${k + 1}`, act(issue)]));
  const onAdded = {
    n: acts.add,
    ...toggling(
      ({ id }) =>
        () =>
          toggle(id),
    ),
  };
  const onReviewed = {
    j: () => move(1),
    k: () => move(-1),
    a: onCurrent((proposal) => decideAll([proposal], "ACCEPTED")),
    x: onCurrent((proposal) => decideAll([proposal], "REJECTED")),
    e: onCurrent(({ id }) => edit(id)),
    u: undo,
    s: acts.takeSelection,
    n: acts.add,
    ...toggling((issue) => onCurrent((proposal) => acts.toggle(proposal, issue))),
  };
  useShortcuts(adding ? onAdded : onReviewed);
}
