import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Batches that the viewer sees and looks after: all of them for admins, their own for others. */
export const visibleBatches = (viewer: Viewer): Prisma.BatchWhereInput => ({
  dismissedAt: null,
  ...(may(viewer, "reviewDraft") ? {} : { addedById: viewer.id }),
});
