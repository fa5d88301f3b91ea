import type { Viewer } from "@/lib/core/session/viewer";

/** Analysts and admins take quotes back, as far as `mayRemoveQuote` goes. */
export const mayRemoveQuotes = (viewer: Viewer): boolean => viewer.role !== "MANAGER";

/** Admins take back any quote; others what they marked themselves while reading. */
export const mayRemoveQuote = (viewer: Viewer, quote: { addedById: string | null }): boolean =>
  viewer.role === "ADMIN" || (mayRemoveQuotes(viewer) && quote.addedById === viewer.id);

/** Admins undo any removal; others their own, until a review has decided on the quote. */
export const mayRestoreQuote = (
  viewer: Viewer,
  { actorId, isReviewedSince }: { actorId: string; isReviewedSince: boolean },
): boolean =>
  viewer.role === "ADMIN" || (mayRemoveQuotes(viewer) && actorId === viewer.id && !isReviewedSince);
