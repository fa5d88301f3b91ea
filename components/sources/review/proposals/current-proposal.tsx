"use client";

import { cardId } from "@/components/sources/review/panes/pane-layout";
import { wordsAt } from "@/components/sources/review/state/changes";
import { containerOf } from "@/components/sources/review/state/container";
import {
  type Offered,
  type OfferedIssue,
  suggestedFor,
} from "@/components/sources/review/state/offered-issues";
import type { Review } from "@/components/sources/review/state/use-review";
import { EarlierQuote } from "@/components/sources/versions/earlier-quote";
import { langOf } from "@/components/ui/lang";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";
import type { QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import { IssueToggles, LinkedIssues } from "./link-issues";
import { ProposalActions } from "./proposal-actions";
import { ProposalForm } from "./proposal-form";
import { NotProposed } from "./proposal-line";
import { ProposalSpeaker } from "./proposal-speaker";
import { certaintyLabel, ProposalTitle } from "./proposal-title";

interface CurrentProposalProps {
  /** Of the article, as a BCP 47 tag. */
  language: string;
  proposal: Proposal;
  review: Review;
  text: string;
  issues: OfferedIssue[];
  offered: Offered;
  onToggle: (proposal: Proposal, issue: OfferedIssue) => Promise<boolean>;
  onUseSelection: (() => void) | null;
  onSelect: () => void;
  /** The quotation of an earlier version that it continues. */
  matched: QuoteMatchView | undefined;
  lookup: NameLookup | undefined;
  /** The number of the proposal that replaced it. */
  replacedBy: number | undefined;
}

/** The proposal that the keys act on, with everything needed to decide. */
export function CurrentProposal(props: CurrentProposalProps) {
  const { proposal, review, text, issues, matched, lookup } = props;
  const { onToggle, onUseSelection, onSelect } = props;
  // Unsaved edits are shown however the proposal was opened.
  const editing = review.editing === proposal.id || review.isUnsaved(proposal);
  const edited = review.edits.of(proposal);
  const { ordinal, exact, because } = proposal;
  const container = containerOf(proposal, review.proposals);
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
        <ProposalTitle
          proposal={proposal}
          certainty={certaintyLabel(proposal, matched, container)}
          replacedBy={props.replacedBy}
        />
      </div>
      <div className="space-y-3 pt-1 pl-7">
        {/* First, so that it is seen before the decision. */}
        {!editing && <ProposalSpeaker proposal={proposal} review={review} lookup={lookup} />}
        <blockquote
          lang={langOf(props.language)}
          className="font-serif text-lg whitespace-pre-line"
        >
          {wordsAt(text, edited.values.words)}
        </blockquote>
        {matched && (
          <EarlierQuote
            matched={matched}
            exact={exact}
            speakerName={proposal.speakerName}
            assertion={proposal.assertion}
            language={props.language}
          />
        )}
      </div>
      {/* In a block of its own, so that on a tablet the sticky actions never cover the quotation. */}
      <div className="space-y-3 pt-3 pl-7">
        {editing && (
          <ProposalForm
            proposal={proposal}
            review={review}
            text={text}
            onSelect={onSelect}
            onLeave={() => review.edit(null)}
          />
        )}
        <NotProposed proposal={proposal} />
        <IssueToggles
          links={proposal.links}
          offered={props.offered}
          suggested={suggestedFor(proposal, issues)}
          onToggle={(issue) => onToggle(proposal, issue)}
        />
        <LinkedIssues
          proposal={proposal}
          issues={issues}
          onChange={(links) => void review.correct(proposal, { links })}
        />
        {container && (
          <p className="text-sm">
            These words are part of proposal {container.ordinal}.{" "}
            {container.state === "ACCEPTED"
              ? "It is accepted: accepting these too would count them twice."
              : "Accept one of the two, so that they aren’t counted twice."}
          </p>
        )}
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
          onEdit={() => review.edit(proposal.id)}
          onUseSelection={onUseSelection}
        />
      </div>
    </li>
  );
}
