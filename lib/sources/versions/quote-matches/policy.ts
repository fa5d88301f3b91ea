import type { Prisma } from "@/lib/generated/prisma/client";

/**
 * Quotes whose words an approved later version of their article no longer has, or has in a different
 * wording that does not continue them. `isGone` says the same in SQL.
 */
export const goneQuotes: Prisma.QuoteWhereInput = {
  matches: { some: { state: { in: ["ALTERED", "GONE"] }, source: { status: "APPROVED" } } },
  continuedBy: { none: { removalId: null, source: { status: "APPROVED" } } },
};
