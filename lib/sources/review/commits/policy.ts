import type { Viewer } from "@/lib/core/session/viewer";

/** Who commits a source takes its commit back. */
export const mayUncommitSource = (viewer: Viewer): boolean => viewer.role === "ADMIN";
