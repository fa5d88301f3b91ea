import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { mayReviewSource } from "@/lib/sources/catalogue/policy";

/** Intakes that the viewer sees and looks after: all of them for admins, their own for others. */
export const visibleIntakes = (viewer: Viewer): Prisma.IntakeWhereInput => ({
  dismissedAt: null,
  ...(mayReviewSource(viewer) ? {} : { addedById: viewer.id }),
});
