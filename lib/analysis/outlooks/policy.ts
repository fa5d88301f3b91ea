import type { Viewer } from "@/lib/core/session/viewer";

/** Analysts and admins judge; managers read and ask. */
export const mayReviseOutlook = (viewer: Viewer): boolean => viewer.role !== "MANAGER";
