import type { Viewer } from "@/lib/core/session/viewer";

/** Analysts and admins keep the issues; managers read them. */
export const mayEditIssue = (viewer: Viewer): boolean => viewer.role !== "MANAGER";
