import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";

/** Admins decide what becomes of an earlier version's quotations. */
export const mayDecideCarries = (viewer: Viewer): boolean => viewer.role === "ADMIN";

/**
 * Quotes whose words an approved later version of their article no longer has, or has in a different
 * wording that does not continue them. `isGone` says the same in SQL.
 */
export const goneQuotes: Prisma.QuoteWhereInput = {
  carries: { some: { anchor: { in: ["ALTERED", "GONE"] }, source: { status: "COMMITTED" } } },
  carriedTo: { none: { retractedAt: null, source: { status: "COMMITTED" } } },
};
