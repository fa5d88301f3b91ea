"use client";

import { useMemo } from "react";
import { containersIn, replacementOf } from "@/components/sources/review/state/container";
import type { Offered, OfferedIssue } from "@/components/sources/review/state/offered-issues";
import type { Review } from "@/components/sources/review/state/use-review";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { useMoreWhenIdle } from "@/components/ui/use-more-when-idle";
import { counted } from "@/lib/core/wording";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";
import type { QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import { CurrentProposal } from "./current-proposal";
import { ProposalRow } from "./proposal-row";
import { describeLookup } from "./proposal-speaker";
import { certaintyLabel } from "./proposal-title";

interface ProposalListProps {
  /** Of the article, as a BCP 47 tag. */
  language: string;
  review: Review;
  text: string;
  /** All, in the order of the keys. */
  issues: OfferedIssue[];
  /** Those offered for the current proposal. */
  offered: Offered;
  onToggle: (proposal: Proposal, issue: OfferedIssue) => Promise<boolean>;
  onUseSelection: (() => void) | null;
  onSelect: () => void;
  matched: QuoteMatchView[];
  /** What is known of each speaker's name. */
  lookups: Record<string, NameLookup>;
}

/** How many proposals are shown at once after the current one. The rest follow when idle. */
const AHEAD = 20;

/** The proposals in the order of the article: the current one in full, the others in brief. */
export function ProposalList(props: ProposalListProps) {
  const { review, issues, matched, lookups, ...rest } = props;
  const { proposals, current, listed, doubtful, isFolded, choose, edits } = review;
  const at = current ? proposals.indexOf(current) : 0;
  const shown = Math.max(useMoreWhenIdle(proposals.length), at + AHEAD);
  const lookupOf = ({ speakerName: name }: Proposal) =>
    name !== null && Object.hasOwn(lookups, name) ? lookups[name] : undefined;
  const speakerStatus = (proposal: Proposal) => {
    const lookup = lookupOf(proposal);
    return lookup && describeLookup(proposal.speakerName ?? "", lookup);
  };
  const containers = useMemo(() => containersIn(proposals), [proposals]);
  const matchOf = new Map(matched.map((each) => [each.proposal?.id, each]));
  const continuing = proposals.filter(({ id }) => matchOf.has(id));
  const issuesOf = ({ links }: Proposal) =>
    issues.filter(({ id }) => links.some(({ issueId }) => issueId === id));
  return (
    <>
      <ol aria-label="Proposals" className="max-lg:mt-0!">
        {listed.slice(0, shown).map((proposal) =>
          proposal.id === current?.id ? (
            <CurrentProposal
              key={proposal.id}
              proposal={proposal}
              review={review}
              issues={issues}
              matched={matchOf.get(proposal.id)}
              lookup={lookupOf(proposal)}
              replacedBy={replacementOf(proposal, continuing)?.ordinal}
              {...rest}
            />
          ) : (
            <ProposalRow
              key={proposal.id}
              proposal={proposal}
              language={rest.language}
              certainty={certaintyLabel(
                proposal,
                matchOf.get(proposal.id),
                containers.get(proposal.id),
              )}
              replacedBy={replacementOf(proposal, continuing)?.ordinal}
              issues={issuesOf(proposal)
                .map(({ title }) => title)
                .join(", ")}
              speakerStatus={speakerStatus(proposal)}
              unsaved={edits.unsaved.includes(proposal)}
              onChoose={choose}
            />
          ),
        )}
      </ol>
      {doubtful > 0 && (
        <p className="border-b py-2 pl-3 text-sm text-secondary print:hidden">
          {counted(doubtful, "undecided proposal")} with a certainty below 50%.{" "}
          <Button variant="quiet" aria-expanded={!isFolded} onClick={review.fold}>
            {isFolded ? "Show" : "Hide"}
          </Button>
        </p>
      )}
      <p className="hidden py-3 pl-3 text-sm text-secondary pointer-coarse:block print:hidden">
        Is a quotation missing? Select its words in the article, then choose Add as quotation.
      </p>
      <p className="letter-help py-3 pl-3 text-sm">
        Is a quotation missing? Select its words in the article and press <KeyHint>N</KeyHint>.
        Without a mouse, press <KeyHint>N</KeyHint> first, select the words with the arrow keys and
        press <KeyHint>Enter</KeyHint>.
      </p>
    </>
  );
}
