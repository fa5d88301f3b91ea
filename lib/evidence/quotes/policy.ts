import type { Prisma } from "@/lib/generated/prisma/client";
import { readableSources } from "@/lib/sources/catalogue/policy";

/** Quotes that everyone reads: those of readable sources that were not taken back. */
export const readableQuotes: Prisma.QuoteWhereInput = {
  removalId: null,
  source: readableSources,
};

/** Quotes that something new may rest on: those whose source was not withdrawn either. */
export const citableQuotes: Prisma.QuoteWhereInput = {
  removalId: null,
  source: { status: "APPROVED" },
};

/**
 * Of a chain of quotes that continue one another from version to version, the last that something new
 * may rest on: where the later version was withdrawn, the earlier one is cited again. Looks two
 * versions ahead.
 */
export const latestCitableQuotes: Prisma.QuoteWhereInput = {
  ...citableQuotes,
  continuedBy: { none: { OR: [citableQuotes, { continuedBy: { some: citableQuotes } }] } },
};
