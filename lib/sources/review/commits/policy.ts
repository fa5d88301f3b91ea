import type { Viewer } from "@/lib/core/session/viewer";

/** Who approves a source takes its commit back. */
export const mayReopenSource = (viewer: Viewer): boolean => viewer.role === "ADMIN";
