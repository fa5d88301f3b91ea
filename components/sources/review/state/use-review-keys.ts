"use client";

import { useState } from "react";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import type { Proposal, ProposalLink } from "@/lib/sources/review/schema";
import type { IssueChoice } from "./changes";
import type { Offered } from "./offered-issues";
import type { NewQuotationState } from "./use-new-quotation";
import type { Review } from "./use-review";

interface Acts {
  toggle: (proposal: Proposal, issue: IssueChoice) => void;
  takeSelection: () => void;
  add: () => void;
}

/**
 * The keyboard shortcuts of a review. Most act on the current proposal. While a quotation is being added,
 * only the keys that act on it work. The first nine issues that are offered have a number key. Returns what the last of
 * these did, in words: the focus is elsewhere.
 */
export function useReviewKeys(
  review: Review,
  { offered, offeredNew }: { offered: Offered; offeredNew: Offered },
  acts: Acts,
  { quotation, toggle }: NewQuotationState,
) {
  const { current, decideAll, edit, move, undo } = review;
  const [said, setSaid] = useState("");
  const onCurrent = (act: (proposal: Proposal) => void) => () => current && act(current);
  const toggling = (
    { likely, others }: Offered,
    links: ProposalLink[],
    act: (issue: IssueChoice) => void,
  ) =>
    Object.fromEntries(
      [...likely, ...others].slice(0, 9).map((issue, k) => [
        `issue${k + 1}`,
        () => {
          const isLinked = links.some(({ issueId }) => issueId === issue.id);
          setSaid(`${isLinked ? "Unlinked from" : "Linked to"} ${issue.title}.`);
          act(issue);
        },
      ]),
    );
  const whileAdding = {
    addQuotation: acts.add,
    ...toggling(offeredNew, quotation?.links ?? [], ({ id }) => toggle(id)),
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
    ...(current && toggling(offered, current.links, (issue) => acts.toggle(current, issue))),
  };
  useShortcuts(quotation ? whileAdding : whileReviewing);
  return said;
}
