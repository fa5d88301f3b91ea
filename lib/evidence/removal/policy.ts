import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";

/** Whoever reviews drafts removes any quotation; others those that they marked themselves while reading. */
export const mayRemoveQuote = (viewer: Viewer, quote: { addedById: string | null }): boolean =>
  may(viewer, "reviewDraft") || (may(viewer, "removeQuote") && quote.addedById === viewer.id);

/** Whoever reviews drafts undoes any removal; others their own, until a review has decided on the quotation. */
export const mayRestoreQuote = (
  viewer: Viewer,
  { removedById, isReviewedSince }: { removedById: string; isReviewedSince: boolean },
): boolean =>
  may(viewer, "reviewDraft") ||
  (may(viewer, "removeQuote") && removedById === viewer.id && !isReviewedSince);
