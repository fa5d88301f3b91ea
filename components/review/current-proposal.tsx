"use client";

import { CarriedFrom } from "@/components/versions/carried-from";
import type { Carried } from "@/lib/carries/schema";
import type { Proposal } from "@/lib/review/schema";
import type { NameStanding } from "@/lib/speakers/schema";
import { IssueToggles } from "./issue-toggles";
import { LinkedIssues } from "./linked-issues";
import { cardId } from "./places";
import { ProposalActions } from "./proposal-actions";
import { ProposalForm } from "./proposal-form";
import { ProposalSpeaker } from "./proposal-speaker";
import { ProposalTitle } from "./proposal-title";
import { surenessOf } from "./sureness";
import type { IssueChoice } from "./toggled-links";
import type { Review } from "./use-review";

interface CurrentProposalProps {
  proposal: Proposal;
  review: Review;
  text: string;
  issues: IssueChoice[];
  editing: boolean;
  onEdit: (on: boolean) => void;
  onToggle: (proposal: Proposal, issue: IssueChoice) => void;
  onUseSelection: (() => void) | null;
  onSelect: () => void;
  /** What of an earlier version it continues. */
  carried: Carried | undefined;
  viewerId: string;
  standing: NameStanding | undefined;
}

/** The proposal that the keys act on, with everything that helps to decide. */
export function CurrentProposal(props: CurrentProposalProps) {
  const { proposal, review, text, issues, editing, carried, viewerId, standing } = props;
  const { onEdit, onToggle, onUseSelection, onSelect } = props;
  const { ordinal, exact, because } = proposal;
  const titleId = `${cardId(ordinal)}-title`;
  return (
    <li
      id={cardId(ordinal)}
      data-ordinal={ordinal}
      tabIndex={-1}
      aria-current="true"
      aria-labelledby={titleId}
      className="border-b border-l-2 border-l-accent bg-surface py-3 pr-3 pl-3 -outline-offset-2"
    >
      <div id={titleId}>
        <ProposalTitle proposal={proposal} sureness={surenessOf(proposal, carried)} />
      </div>
      <div className="space-y-3 pt-1 pl-7">
        <blockquote className="font-serif text-lg whitespace-pre-line">{exact}</blockquote>
        {carried && <CarriedFrom carried={carried} exact={exact} />}
      </div>
      {/* Apart, so that the actions that stick to the foot of a phone never rise over the words. */}
      <div className="space-y-3 pt-3 pl-7">
        {editing ? (
          <ProposalForm
            proposal={proposal}
            proposals={review.proposals}
            text={text}
            viewerId={viewerId}
            onCorrect={(correction) => review.correct(proposal, correction)}
            onRename={(to) => review.rename(proposal.speakerName ?? "", to, proposal)}
            onEdit={onEdit}
            onSelect={onSelect}
          />
        ) : (
          <ProposalSpeaker proposal={proposal} review={review} standing={standing} />
        )}
        <IssueToggles
          links={proposal.links}
          issues={issues}
          onToggle={(issue) => onToggle(proposal, issue)}
        />
        <LinkedIssues
          proposal={proposal}
          issues={issues}
          onChange={(links) => review.correct(proposal, { links })}
        />
        {because.length > 0 && (
          <p className="text-xs text-secondary">
            <span className="font-medium">Why: </span>
            {because.join("; ")}
          </p>
        )}
        <ProposalActions
          proposal={proposal}
          review={review}
          editing={editing}
          onEdit={() => onEdit(true)}
          onUseSelection={onUseSelection}
        />
      </div>
    </li>
  );
}
