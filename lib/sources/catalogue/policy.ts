import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Sources that everyone may read: approved ones, including those that were withdrawn. */
export const readableSources: Prisma.SourceWhereInput = {
  status: { in: ["APPROVED", "WITHDRAWN"] },
};

/** Drafts that the viewer sees waiting: all of them for admins, their own for those who submit. */
export const visibleDrafts = (viewer: Viewer): Prisma.SourceWhereInput => ({
  status: "DRAFT",
  ...(may(viewer, "reviewDraft") ? {} : { addedById: viewer.id }),
});

/** Sources of whatever state that the viewer sees: readable ones, and drafts as above. */
export const visibleSources = (viewer: Viewer): Prisma.SourceWhereInput =>
  may(viewer, "reviewDraft") ? {} : { OR: [readableSources, visibleDrafts(viewer)] };

/**
 * Sources that count as known to a viewer who ingests their text: those the viewer may see, and their own
 * discarded ones. Nobody may learn what others have in their drafts.
 */
export const knownSources = (viewer: Viewer): Prisma.SourceWhereInput =>
  may(viewer, "reviewDraft") ? {} : { OR: [readableSources, { addedById: viewer.id }] };
