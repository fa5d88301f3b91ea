import { lockIssues } from "@/lib/analysis/lock-issues";
import type { Tx } from "@/lib/core/command/command";
import type { Prisma } from "@/lib/generated/prisma/client";
import { readableSources } from "@/lib/visibility";

const heldInclude = {
  source: { select: { status: true } },
  continues: { select: { number: true, removalId: true } },
} satisfies Prisma.QuoteInclude;

export type HeldQuote = Prisma.QuoteGetPayload<{ include: typeof heldInclude }>;

/**
 * A quotation of a readable source, removed or not; null if there is none. Its source is locked as by a
 * withdrawal, so that a removal and whatever comes to rest on the quotation see each other.
 */
export async function heldQuote(tx: Tx, id: string): Promise<HeldQuote | null> {
  await tx.$queryRaw`
    select 1 from "Source" where id = (select "sourceId" from "Quote" where id = ${id})
    for no key update`;
  await tx.$queryRaw`select 1 from "Quote" where id = ${id} for no key update`;
  return tx.quote.findFirst({ where: { id, source: readableSources }, include: heldInclude });
}

/**
 * The quotation's own removal, whether or not it has been undone: who removed it, and whether its source
 * has been reopened since, so that a review has decided on it. Returns null if it was never removed on its
 * own, or if something else keeps it out now.
 */
export async function removalOf(tx: Tx, { id: quoteId, sourceId, removalId }: HeldQuote) {
  const removal = await tx.removal.findFirst({
    where: { quoteId, act: "QUOTE_REMOVED" },
    orderBy: { id: "desc" },
    select: { id: true, removedById: true },
  });
  if (!removal || (removalId !== null && removalId !== removal.id)) return null;
  const later = { sourceId, act: "SOURCE_REOPENED", id: { gt: removal.id } } as const;
  return { ...removal, isReviewedSince: (await tx.removal.count({ where: later })) > 0 };
}

/** The issues of some links, which are locked before links change. */
export async function lockLinkedIssues(
  tx: Tx,
  where: Prisma.EvidenceLinkWhereInput,
): Promise<string[]> {
  const links = await tx.evidenceLink.findMany({ where, select: { issueId: true } });
  const issues = [...new Set(links.map(({ issueId }) => issueId))].sort();
  await lockIssues(tx, issues);
  return issues;
}
