import type { Viewer } from "@/lib/auth";

/** Admins correct what a quotation says of its speaker and kind: they keep the ledger of speakers. */
export const mayCorrectQuote = (viewer: Viewer): boolean => viewer.role === "ADMIN";
