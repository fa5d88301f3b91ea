import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";

/** Admins take back any quote; others what they marked themselves while reading. */
export const mayRemoveQuote = (viewer: Viewer, quote: { addedById: string | null }): boolean =>
  viewer.role === "ADMIN" || (may(viewer, "removeQuote") && quote.addedById === viewer.id);

/** Admins undo any removal; others their own, until a review has decided on the quote. */
export const mayRestoreQuote = (
  viewer: Viewer,
  { actorId, isReviewedSince }: { actorId: string; isReviewedSince: boolean },
): boolean =>
  viewer.role === "ADMIN" ||
  (may(viewer, "removeQuote") && actorId === viewer.id && !isReviewedSince);
