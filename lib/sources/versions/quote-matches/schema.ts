import type { ProposalState } from "@/lib/generated/prisma/client";
import type { QuoteWords } from "@/lib/tradecraft/evidence";

export type MatchState = "INTACT" | "MOVED" | "ALTERED" | "GONE";

export const MATCH_LABELS: Record<MatchState, string> = {
  INTACT: "Intact",
  MOVED: "Moved",
  ALTERED: "Altered",
  GONE: "Gone",
};

/** What became of a quotation of the earlier version, as people see it. */
export const OUTCOMES = ["UNCHANGED", "REATTRIBUTED", "MOVED", "ALTERED", "GONE"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_LABELS: Record<Outcome, string> = {
  UNCHANGED: "Unchanged",
  REATTRIBUTED: "Attributed differently",
  MOVED: "Moved",
  ALTERED: "Altered",
  GONE: "Gone",
};

/** Each outcome as the end of a sentence about the quotation. */
export const OUTCOME_HELP: Record<Outcome, string> = {
  UNCHANGED: "is unchanged",
  REATTRIBUTED: "has the same words",
  MOVED: "is now in a different order",
  ALTERED: "is in text that has changed",
  GONE: "is no longer in the article",
};

/** A quotation of the earlier version, and its match in this one. */
export interface QuoteMatchView {
  outcome: Outcome;
  /** Whether someone else says the words here, or they are no longer said; they may be altered too. */
  reattributed: boolean;
  quote: QuoteWords & { id: string; number: number; speaker: string | null };
  /** The issues whose evidence the earlier quotation is. */
  evidenceOn: { slug: string; title: string }[];
  state: MatchState;
  /** The share of its characters that need no edit, from 0 to 1; 1 is verbatim. */
  similarity: number;
  /** The proposal that continues it; null if it is gone and has not been placed. */
  proposal: {
    id: string;
    ordinal: number;
    exact: string;
    speakerName: string | null;
    state: ProposalState;
  } | null;
  /** The name of the reviewer who left it behind. */
  leftBehindBy: string | null;
  version: number;
}

/** Whether a gone quotation is neither placed nor left behind: the draft cannot be approved until then. */
export const isWaiting = ({ proposal, leftBehindBy }: QuoteMatchView): boolean =>
  !proposal && !leftBehindBy;

/** Whether a gone quotation can be placed again, since the proposal of its first place was rejected. */
export const canBePlacedAgain = (match: {
  state: MatchState;
  proposal: { state: ProposalState } | null;
}): boolean => match.state === "GONE" && match.proposal?.state === "REJECTED";
