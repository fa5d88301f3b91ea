"use client";

import { useMoreWhenIdle } from "@/components/ui/use-more-when-idle";
import type { NameStanding } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";
import type { Carried } from "@/lib/sources/versions/quote-matches/schema";
import { CurrentProposal } from "./current-proposal";
import { ProposalRow } from "./proposal-row";
import { standingInWords } from "./speaker-standing";
import { surenessOf } from "./sureness";
import type { IssueChoice } from "./toggled-links";
import type { Review } from "./use-review";

interface ProposalListProps {
  review: Review;
  text: string;
  issues: IssueChoice[];
  onToggle: (proposal: Proposal, issue: IssueChoice) => void;
  onUseSelection: (() => void) | null;
  onSelect: () => void;
  carried: Carried[];
  /** How each speaker's name stands to the ledger. */
  standings: Record<string, NameStanding>;
}

/** How many are shown after the current one whatever else waits. */
const ROUND = 20;

/** The proposals in the order of the article: the current one at length, the others in brief. */
export function ProposalList(props: ProposalListProps) {
  const { review, issues, carried, standings, ...rest } = props;
  const { proposals, current, choose, edits } = review;
  const at = current ? proposals.indexOf(current) : 0;
  const shown = Math.max(useMoreWhenIdle(proposals.length), at + ROUND);
  const standingOf = ({ speakerName: name }: Proposal) =>
    name !== null && Object.hasOwn(standings, name) ? standings[name] : undefined;
  const inWords = (proposal: Proposal) => {
    const standing = standingOf(proposal);
    return standing && standingInWords(proposal.speakerName ?? "", standing);
  };
  const carriedOf = new Map(carried.map((each) => [each.proposal?.id, each]));
  const issuesOf = ({ links }: Proposal) =>
    issues.filter(({ id }) => links.some(({ issueId }) => issueId === id));
  return (
    <ol aria-label="Proposals" className="max-lg:mt-0!">
      {proposals.slice(0, shown).map((proposal) =>
        proposal.id === current?.id ? (
          <CurrentProposal
            key={proposal.id}
            proposal={proposal}
            review={review}
            issues={issues}
            carried={carriedOf.get(proposal.id)}
            standing={standingOf(proposal)}
            {...rest}
          />
        ) : (
          <ProposalRow
            key={proposal.id}
            proposal={proposal}
            sureness={surenessOf(proposal, carriedOf.get(proposal.id))}
            on={issuesOf(proposal)
              .map(({ title }) => title)
              .join(", ")}
            standing={inWords(proposal)}
            unsaved={edits.unsaved.includes(proposal)}
            onChoose={choose}
          />
        ),
      )}
    </ol>
  );
}
