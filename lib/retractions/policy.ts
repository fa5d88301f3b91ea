import type { Viewer } from "@/lib/auth";

/** Analysts and admins take quotes back, as far as `mayRetractQuote` goes. */
export const mayRetractQuotes = (viewer: Viewer): boolean => viewer.role !== "MANAGER";

/** Admins take back any quote; others what they marked themselves while reading. */
export const mayRetractQuote = (viewer: Viewer, quote: { addedById: string | null }): boolean =>
  viewer.role === "ADMIN" || (mayRetractQuotes(viewer) && quote.addedById === viewer.id);

/** Admins undo any retraction; others their own. */
export const mayRestoreQuote = (viewer: Viewer, retraction: { actorId: string }): boolean =>
  viewer.role === "ADMIN" || (mayRetractQuotes(viewer) && retraction.actorId === viewer.id);
