import { may } from "@/lib/access";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Versions and copies that the viewer may know of: approved sources and, for reviewers, drafts. */
export const visibleRelated = (viewer: Viewer): Prisma.SourceWhereInput => ({
  status: {
    in: ["APPROVED", "WITHDRAWN", ...(may(viewer, "relateSource") ? ["DRAFT" as const] : [])],
  },
});
