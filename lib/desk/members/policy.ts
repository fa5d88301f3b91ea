import type { Viewer } from "@/lib/core/session/viewer";

/** Everyone keeps their own account. */
export const mayKeepOwnAccount = (_viewer: Viewer): boolean => true;

/** Who adds people, changes roles and disables. */
export const mayManageMembers = (viewer: Viewer): boolean => viewer.role === "ADMIN";
