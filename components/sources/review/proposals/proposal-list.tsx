"use client";

import { useMoreWhenIdle } from "@/components/ui/use-more-when-idle";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";
import type { QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import { certaintyOf } from "@/components/sources/review/certainty";
import { CurrentProposal } from "./current-proposal";
import { ProposalRow } from "./proposal-row";
import { describeLookup } from "@/components/sources/review/speaker-lookup";
import type { IssueChoice } from "@/components/sources/review/toggled-links";
import type { Review } from "@/components/sources/review/state/use-review";

interface ProposalListProps {
  review: Review;
  text: string;
  issues: IssueChoice[];
  onToggle: (proposal: Proposal, issue: IssueChoice) => void;
  onUseSelection: (() => void) | null;
  onSelect: () => void;
  matched: QuoteMatchView[];
  /** How each speaker's name stands to the ledger. */
  lookups: Record<string, NameLookup>;
}

/** How many are shown after the current one whatever else waits. */
const ROUND = 20;

/** The proposals in the order of the article: the current one at length, the others in brief. */
export function ProposalList(props: ProposalListProps) {
  const { review, issues, matched, lookups, ...rest } = props;
  const { proposals, current, choose, edits } = review;
  const at = current ? proposals.indexOf(current) : 0;
  const shown = Math.max(useMoreWhenIdle(proposals.length), at + ROUND);
  const lookupOf = ({ speakerName: name }: Proposal) =>
    name !== null && Object.hasOwn(lookups, name) ? lookups[name] : undefined;
  const inWords = (proposal: Proposal) => {
    const standing = lookupOf(proposal);
    return standing && describeLookup(proposal.speakerName ?? "", standing);
  };
  const matchOf = new Map(matched.map((each) => [each.proposal?.id, each]));
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
            matched={matchOf.get(proposal.id)}
            standing={lookupOf(proposal)}
            {...rest}
          />
        ) : (
          <ProposalRow
            key={proposal.id}
            proposal={proposal}
            certainty={certaintyOf(proposal, matchOf.get(proposal.id))}
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
