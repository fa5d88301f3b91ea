import type { Viewer } from "@/lib/core/session/viewer";

/** Everyone ends their own sessions. */
export const mayEndOwnSessions = (_viewer: Viewer): boolean => true;
