import { z } from "zod";
import type { ProposalState } from "@/lib/generated/prisma/client";

export const ANCHOR_CLASSES = ["INTACT", "MOVED", "ALTERED", "GONE"] as const;
export type AnchorClass = (typeof ANCHOR_CLASSES)[number];

export const ANCHOR_LABELS: Record<AnchorClass, string> = {
  INTACT: "Intact",
  MOVED: "Moved",
  ALTERED: "Altered",
  GONE: "Gone",
};

/** How each class reads in a sentence about an earlier version's quotations. */
export const ANCHOR_HELP: Record<AnchorClass, string> = {
  INTACT: "stands as it did",
  MOVED: "stands at another place",
  ALTERED: "has other words now",
  GONE: "is no longer in the article",
};

/** A quote of the earlier version, and what became of it in this one. */
export interface Carried {
  quote: { id: string; number: number; exact: string; speaker: string | null };
  anchor: AnchorClass;
  similarity: number;
  /** The proposal that continues it; none where it is gone and not yet placed. */
  proposal: { id: string; ordinal: number; exact: string; state: ProposalState } | null;
  droppedBy: string | null;
  version: number;
}

/** Whether somebody has yet to place a quote that is gone, or to leave it out: until then nothing is committed. */
export const isWaiting = ({ proposal, droppedBy }: Carried): boolean => !proposal && !droppedBy;

/** Whether a quote that was gone has a place that was dropped again: it may get another. */
export const mayBePlacedAnew = (carry: {
  anchor: AnchorClass;
  proposal: { state: ProposalState } | null;
}): boolean => carry.anchor === "GONE" && carry.proposal?.state === "DROPPED";

const carry = { source: z.string(), quote: z.string(), version: z.int32() };

export const dropCarryInput = z.object({ ...carry, dropped: z.boolean() });

export const placeCarryInput = z.object({
  ...carry,
  start: z.int32().min(0),
  end: z.int32(),
});
