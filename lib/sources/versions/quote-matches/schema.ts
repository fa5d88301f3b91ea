import type { ProposalState } from "@/lib/generated/prisma/client";
import type { QuoteWords } from "@/lib/tradecraft/evidence";

export const MATCH_STATES = ["INTACT", "MOVED", "ALTERED", "GONE"] as const;
export type MatchState = (typeof MATCH_STATES)[number];

export const MATCH_LABELS: Record<MatchState, string> = {
  INTACT: "Intact",
  MOVED: "Moved",
  ALTERED: "Altered",
  GONE: "Gone",
};

/** Each state as the end of a sentence about a quotation of an earlier version. */
export const MATCH_HELP: Record<MatchState, string> = {
  INTACT: "is unchanged",
  MOVED: "has moved",
  ALTERED: "is in text that has changed",
  GONE: "is no longer in the article",
};

/** A quotation of the earlier version, and its match in this one. */
export interface QuoteMatchView {
  quote: QuoteWords & { id: string; number: number; speaker: string | null };
  state: MatchState;
  /** The share of its characters that need no edit, from 0 to 1; 1 is verbatim. */
  similarity: number;
  /** The proposal that continues it; null if it is gone and has not been placed. */
  proposal: { id: string; ordinal: number; exact: string; state: ProposalState } | null;
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
