import type { Viewer } from "@/lib/auth";

/** Admins decide what becomes of an earlier version's quotations. */
export const mayDecideCarries = (viewer: Viewer): boolean => viewer.role === "ADMIN";
