import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Admins say which source is a later version of which, and which are the same copy. */
export const mayRelateSources = (viewer: Viewer): boolean => viewer.role === "ADMIN";

/** Versions and copies that the viewer may know of: drafts are the admins' until they are approved. */
export const visibleRelated = (viewer: Viewer): Prisma.SourceWhereInput => ({
  status: {
    in: ["APPROVED", "WITHDRAWN", ...(mayRelateSources(viewer) ? ["DRAFT" as const] : [])],
  },
});
