import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Analysts and admins bring articles in. */
export const maySubmitSource = (viewer: Viewer): boolean => viewer.role !== "MANAGER";

/** Admins review, correct and commit them. */
export const mayReviewSource = (viewer: Viewer): boolean => viewer.role === "ADMIN";

/** Sources that everyone reads: those that were approved. A withdrawn one stays readable. */
export const readableSources: Prisma.SourceWhereInput = {
  status: { in: ["APPROVED", "WITHDRAWN"] },
};

/** Drafts that the viewer sees waiting: all of them for admins, their own for those who submit. */
export const visibleDrafts = (viewer: Viewer): Prisma.SourceWhereInput => ({
  status: "DRAFT",
  ...(mayReviewSource(viewer) ? {} : { addedById: viewer.id }),
});

/** Sources of whatever state that the viewer sees: readable ones, and drafts as above. */
export const visibleSources = (viewer: Viewer): Prisma.SourceWhereInput =>
  mayReviewSource(viewer) ? {} : { OR: [readableSources, visibleDrafts(viewer)] };

/**
 * Sources that count as known to a viewer who ingests their text: those the viewer may see, and their own
 * discarded ones. Nobody may learn what others have in their drafts.
 */
export const knownSources = (viewer: Viewer): Prisma.SourceWhereInput =>
  mayReviewSource(viewer) ? {} : { OR: [readableSources, { addedById: viewer.id }] };
