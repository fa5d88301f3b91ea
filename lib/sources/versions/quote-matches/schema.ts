import { z } from "zod";
import type { ProposalState } from "@/lib/generated/prisma/client";

export const MATCH_STATES = ["INTACT", "MOVED", "ALTERED", "GONE"] as const;
export type MatchState = (typeof MATCH_STATES)[number];

export const MATCH_LABELS: Record<MatchState, string> = {
  INTACT: "Intact",
  MOVED: "Moved",
  ALTERED: "Altered",
  GONE: "Gone",
};

/** How each class reads in a sentence about an earlier version's quotations. */
export const MATCH_HELP: Record<MatchState, string> = {
  INTACT: "stands as it did",
  MOVED: "stands at another place",
  ALTERED: "has other words now",
  GONE: "is no longer in the article",
};

/** A quote of the earlier version, and what became of it in this one. */
export interface QuoteMatchView {
  quote: { id: string; number: number; exact: string; speaker: string | null };
  state: MatchState;
  similarity: number;
  /** The proposal that continues it; none where it is gone and not yet placed. */
  proposal: { id: string; ordinal: number; exact: string; state: ProposalState } | null;
  leftBehindBy: string | null;
  version: number;
}

/** Whether somebody has yet to place a quote that is gone, or to leave it out: until then nothing is approved. */
export const isWaiting = ({ proposal, leftBehindBy }: QuoteMatchView): boolean =>
  !proposal && !leftBehindBy;

/** Whether a quote that was gone has a place that was rejected again: it may get another. */
export const canBePlacedAgain = (match: {
  state: MatchState;
  proposal: { state: ProposalState } | null;
}): boolean => match.state === "GONE" && match.proposal?.state === "REJECTED";

const match = { source: z.string(), quote: z.string(), version: z.int32() };

export const leaveBehindQuoteInput = z.object({ ...match, rejected: z.boolean() });

export const placeQuoteInput = z.object({
  ...match,
  start: z.int32().min(0),
  end: z.int32(),
});
