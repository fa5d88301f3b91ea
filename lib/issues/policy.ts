import type { Viewer } from "@/lib/auth";

/** Analysts and admins keep the issues; managers read them. */
export const mayEditIssue = (viewer: Viewer): boolean => viewer.role !== "MANAGER";
