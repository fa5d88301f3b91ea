import type { Viewer } from "@/lib/core/session/viewer";

/** Analysts and admins take quotes back, as far as `mayRetractQuote` goes. */
export const mayRetractQuotes = (viewer: Viewer): boolean => viewer.role !== "MANAGER";

/** Admins take back any quote; others what they marked themselves while reading. */
export const mayRetractQuote = (viewer: Viewer, quote: { addedById: string | null }): boolean =>
  viewer.role === "ADMIN" || (mayRetractQuotes(viewer) && quote.addedById === viewer.id);

/** Admins undo any retraction; others their own, until a review has decided on the quote. */
export const mayRestoreQuote = (
  viewer: Viewer,
  { actorId, isReviewedSince }: { actorId: string; isReviewedSince: boolean },
): boolean =>
  viewer.role === "ADMIN" ||
  (mayRetractQuotes(viewer) && actorId === viewer.id && !isReviewedSince);
