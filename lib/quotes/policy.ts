import type { Viewer } from "@/lib/auth";
import type { Prisma } from "@/lib/generated/prisma/client";
import { readableSources } from "@/lib/sources/policy";

/** Analysts and admins say what bears on an issue, and how. */
export const mayLinkEvidence = (viewer: Viewer): boolean => viewer.role !== "MANAGER";

/** Analysts and admins annotate: they say what in an article is a quote, and whose. */
export const mayMarkQuote = (viewer: Viewer): boolean => viewer.role !== "MANAGER";

/** Quotes that everyone reads: those of readable sources that were not taken back. */
export const readableQuotes: Prisma.QuoteWhereInput = {
  retractedAt: null,
  source: readableSources,
};

/** Quotes that something new may rest on: those whose source was not withdrawn either. */
export const citableQuotes: Prisma.QuoteWhereInput = {
  retractedAt: null,
  source: { status: "COMMITTED" },
};

/** Quotes that none of a later version continues: one that continues another is one statement with it. */
export const latestQuotes: Prisma.QuoteWhereInput = { carriedTo: { none: { retractedAt: null } } };
