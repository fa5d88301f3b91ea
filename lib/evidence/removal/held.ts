import { may } from "@/lib/access";
import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma } from "@/lib/generated/prisma/client";
import { presentQuotes, readableSources } from "@/lib/visibility";
import { blockersOf } from "./blockers";

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

export function requireNotWithdrawn({ source, number }: HeldQuote): void {
  if (source.status === "WITHDRAWN")
    refuse(
      "invalid",
      `The source of Q${number} is withdrawn, so the quotation can’t be removed or restored.`,
    );
}

export function requireSeen(quote: HeldQuote, version: number): void {
  if (quote.version !== version)
    refuse(
      "conflict",
      `Someone has changed Q${quote.number} since you opened it. Check the change, then try again.`,
      { current: quote },
    );
}

/** Refuses while something rests on the quotation, and lists it. */
export async function requireFree(tx: Tx, viewer: Viewer, { number, sourceId }: HeldQuote) {
  const blockers = await blockersOf(tx, viewer, { id: sourceId, quote: number });
  if (blockers.length === 0) return;
  const orElse = may(viewer, "withdrawSource") ? ", or withdraw the source" : "";
  refuse(
    "invalid",
    `Q${number} can’t be removed while other work rests on it: ${blockers.join("; ")}. Grade it 5 and unlink it from its issues instead${orElse}.`,
  );
}

/** Refuses if the quotation's words have been marked again, or the quotation that it continues is removed. */
export async function requirePlace(
  tx: Tx,
  { number, sourceId, start, end, continues }: HeldQuote,
): Promise<void> {
  const other = await tx.quote.findFirst({ where: { sourceId, start, end, ...presentQuotes } });
  if (other)
    refuse(
      "invalid",
      `These words have been marked again as Q${other.number}. Remove that quotation first, or keep it instead.`,
    );
  if (continues && continues.removalId !== null)
    refuse(
      "invalid",
      `Q${number} continues Q${continues.number}, which was removed. Mark its words again instead.`,
    );
}
