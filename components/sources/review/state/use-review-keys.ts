"use client";

import { useShortcuts } from "@/components/ui/use-shortcuts";
import type { Proposal } from "@/lib/sources/review/schema";
import type { IssueChoice } from "./changes";
import type { NewQuotationState } from "./use-new-quotation";
import type { Review } from "./use-review";

interface Acts {
  toggle: (proposal: Proposal, issue: IssueChoice) => void;
  takeSelection: () => void;
  add: () => void;
}

/**
 * The keyboard shortcuts of a review. Most act on the current proposal. While a quotation is being added,
 * only the keys that act on it work. The first nine issues have a number key.
 */
export function useReviewKeys(
  review: Review,
  issues: IssueChoice[],
  acts: Acts,
  { quotation, toggle }: NewQuotationState,
) {
  const { current, decideAll, edit, move, undo } = review;
  const onCurrent = (act: (proposal: Proposal) => void) => () => current && act(current);
  const toggling = (act: (issue: IssueChoice) => () => unknown) =>
    Object.fromEntries(issues.slice(0, 9).map((issue, k) => [`issue${k + 1}`, act(issue)]));
  const whileAdding = {
    addQuotation: acts.add,
    ...toggling(
      ({ id }) =>
        () =>
          toggle(id),
    ),
  };
  const whileReviewing = {
    next: () => move(1),
    previous: () => move(-1),
    accept: onCurrent((proposal) => decideAll([proposal], "ACCEPTED")),
    reject: onCurrent((proposal) => decideAll([proposal], "REJECTED")),
    editProposal: onCurrent(({ id }) => edit(id)),
    undo,
    takeWords: acts.takeSelection,
    addQuotation: acts.add,
    ...toggling((issue) => onCurrent((proposal) => acts.toggle(proposal, issue))),
  };
  useShortcuts(quotation ? whileAdding : whileReviewing);
}
