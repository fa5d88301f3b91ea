import type { Viewer } from "@/lib/auth";

/** Analysts and admins say what bears on an issue, and how. */
export const mayLinkEvidence = (viewer: Viewer): boolean => viewer.role !== "MANAGER";
