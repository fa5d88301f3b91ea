import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Admins say which source is a later version of which, and which are the same copy. */
export const mayRelateSources = (viewer: Viewer): boolean => viewer.role === "ADMIN";

/** Versions and copies that the viewer may know of: drafts are the admins' until they are committed. */
export const visibleKin = (viewer: Viewer): Prisma.SourceWhereInput => ({
  status: {
    in: ["COMMITTED", "WITHDRAWN", ...(mayRelateSources(viewer) ? ["DRAFT" as const] : [])],
  },
});
