import type { Viewer } from "@/lib/core/session/viewer";

/** Admins say that two speakers are one, or that one is two. */
export const mayEditSpeakers = (viewer: Viewer): boolean => viewer.role === "ADMIN";
