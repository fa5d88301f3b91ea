"use client";

import type { Carried } from "@/lib/carries/schema";
import type { Proposal } from "@/lib/review/schema";
import { CurrentProposal } from "./current-proposal";
import { ProposalRow } from "./proposal-row";
import type { IssueChoice } from "./toggled-links";
import type { Review } from "./use-review";

interface ProposalListProps {
  review: Review;
  text: string;
  issues: IssueChoice[];
  editing: string | null;
  onEdit: (id: string | null) => void;
  onToggle: (proposal: Proposal, issue: IssueChoice) => void;
  onUseSelection: (() => void) | null;
  carried: Carried[];
}

/** The proposals in the order of the article: the current one at length, the others in brief. */
export function ProposalList(props: ProposalListProps) {
  const { review, issues, editing, onEdit, carried, ...rest } = props;
  const { proposals, current, choose } = review;
  return (
    <ol aria-label="Proposals">
      {proposals.map((proposal) =>
        proposal.id === current?.id ? (
          <CurrentProposal
            key={proposal.id}
            proposal={proposal}
            review={review}
            issues={issues}
            editing={editing === proposal.id}
            onEdit={(on) => onEdit(on ? proposal.id : null)}
            carried={carried.find((each) => each.proposal?.id === proposal.id)}
            {...rest}
          />
        ) : (
          <ProposalRow key={proposal.id} proposal={proposal} issues={issues} onChoose={choose} />
        ),
      )}
    </ol>
  );
}
