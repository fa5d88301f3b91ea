import type { Viewer } from "@/lib/core/session/viewer";

/** Admins correct a quotation's speaker and kind, as they maintain the ledger of speakers. */
export const mayCorrectQuote = (viewer: Viewer): boolean => viewer.role === "ADMIN";
