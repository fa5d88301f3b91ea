import type { Viewer } from "@/lib/auth";

/** Everyone ends their own sessions. */
export const mayEndOwnSessions = (_viewer: Viewer): boolean => true;
