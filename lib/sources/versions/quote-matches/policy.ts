import type { Prisma } from "@/lib/generated/prisma/client";

/**
 * Quotations that are gone: an approved later version lacks their words, or has them in another wording
 * that does not continue them. `isGone` is the same in SQL.
 */
export const goneQuotes: Prisma.QuoteWhereInput = {
  matches: { some: { state: { in: ["ALTERED", "GONE"] }, source: { status: "APPROVED" } } },
  continuedBy: { none: { removedAt: null, source: { status: "APPROVED" } } },
};
