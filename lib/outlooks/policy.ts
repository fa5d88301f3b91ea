import type { Viewer } from "@/lib/auth";

/** Analysts and admins judge; managers read and ask. */
export const mayReviseOutlook = (viewer: Viewer): boolean => viewer.role !== "MANAGER";
