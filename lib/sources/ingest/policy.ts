import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Open batches that the viewer sees and may dismiss: all of them for reviewers, their own for others. */
export const visibleBatches = (viewer: Viewer): Prisma.BatchWhereInput => ({
  dismissedAt: null,
  ...(may(viewer, "reviewDraft") ? {} : { addedById: viewer.id }),
});
