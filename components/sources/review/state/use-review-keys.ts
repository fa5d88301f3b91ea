"use client";

import { useState } from "react";
import { useSay } from "@/components/ui/last-act";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import type { Proposal, ProposalLink } from "@/lib/sources/review/schema";
import { RELATION_LABELS } from "@/lib/tradecraft/evidence";
import { withNextRelation } from "./changes";
import { ISSUE_KEYS, type Offered, type OfferedIssue } from "./offered-issues";
import type { NewQuotationState } from "./use-new-quotation";
import type { Review } from "./use-review";

interface Acts {
  toggle: (proposal: Proposal, issue: OfferedIssue) => void;
  relate: (proposal: Proposal, links: ProposalLink[]) => void;
  takeSelection: () => void;
  add: () => void;
  /** Null if all issues are offered. */
  findIssue: (() => void) | null;
}

/**
 * The keyboard shortcuts of a review. Most act on the current proposal. While a quotation is being added,
 * only the keys that act on it work. The first nine issues that are offered have a number key. Returns what the last of
 * these did, in words: the focus is elsewhere.
 */
export function useReviewKeys(
  review: Review,
  { issues }: Offered,
  acts: Acts,
  { quotation, toggle }: NewQuotationState,
) {
  const { current, pending, decideAll, edit, move, undo, mayUndo } = review;
  const say = useSay();
  const [said, setSaid] = useState("");
  const onCurrent = (act: (proposal: Proposal) => void) => () => current && act(current);
  const toggling = (links: ProposalLink[], act: (issue: OfferedIssue) => void) =>
    Object.fromEntries(
      issues.slice(0, ISSUE_KEYS).map((issue, k) => {
        const isLinked = links.some(({ issueId }) => issueId === issue.id);
        const press = () => {
          setSaid(`${isLinked ? "Unlinked from" : "Linked to"} ${issue.title}.`);
          act(issue);
        };
        const says = `${isLinked ? "Unlink from" : "Link to"} ${issue.title}`;
        return [`issue${k + 1}`, Object.assign(press, { says })];
      }),
    );
  function relateLast(proposal: Proposal) {
    const links = withNextRelation(proposal.links);
    const last = links.at(-1);
    const issue = issues.find(({ id }) => id === last?.issueId);
    if (!last) return;
    setSaid(`${RELATION_LABELS[last.relation]}: ${issue?.title}.`);
    acts.relate(proposal, links);
  }
  const undecided = Object.assign(
    () => say({ said: `${pending.length} still to decide before you can approve.` }),
    { says: "Approve the article, once every proposal is decided" },
  );
  const finding = acts.findIssue && { otherIssue: acts.findIssue };
  const whileAdding = {
    addQuotation: acts.add,
    ...finding,
    ...toggling(quotation?.links ?? [], toggle),
  };
  const whileReviewing = {
    next: () => move(1),
    previous: () => move(-1),
    accept: onCurrent((proposal) => decideAll([proposal], "ACCEPTED")),
    reject: onCurrent((proposal) => decideAll([proposal], "REJECTED")),
    editProposal: onCurrent(({ id }) => edit(id)),
    undo,
    ...(mayUndo && { undoLast: undo }),
    relation: onCurrent(relateLast),
    takeWords: acts.takeSelection,
    addQuotation: acts.add,
    ...(current && finding),
    // Once all are decided, the key presses the button that approves.
    ...(pending.length > 0 && { approve: undecided }),
    ...(current && toggling(current.links, (issue) => acts.toggle(current, issue))),
  };
  useShortcuts(quotation ? whileAdding : whileReviewing);
  return said;
}
