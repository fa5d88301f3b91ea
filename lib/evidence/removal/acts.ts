import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Prisma, RemovalAct } from "@/lib/generated/prisma/client";
import { isInTx, linkedEvidence, presentQuotes } from "@/lib/visibility";

interface Act {
  act: RemovalAct;
  sourceId: string;
  quoteId?: string;
  reason?: string;
}

/** Which rows an act removes; those already removed keep pointing to their own act. */
interface Rows {
  quotes?: Prisma.QuoteWhereInput;
  links?: Prisma.EvidenceLinkWhereInput;
}

/**
 * Removes quotations and links from the desk in one act, recorded with who did it, when and why. Returns
 * the act's id, to which a source removed with them points too, and how many quotations were removed.
 */
export async function takeOut(
  tx: Tx,
  viewer: Viewer,
  act: Act,
  { quotes, links }: Rows = {},
): Promise<{ removalId: number; quotes: number }> {
  const { id: removalId } = await tx.removal.create({ data: { ...act, removedById: viewer.id } });
  const data = { removalId, version: { increment: 1 } };
  // Links first: their condition may ask for quotations that are still present.
  if (links) await tx.evidenceLink.updateMany({ where: { ...links, ...linkedEvidence }, data });
  if (!quotes) return { removalId, quotes: 0 };
  const { count } = await tx.quote.updateMany({ where: { ...quotes, ...presentQuotes }, data });
  return { removalId, quotes: count };
}

/** Undoes an act: restores every quotation, link and source that it removed. */
export async function restore(tx: Tx, viewer: Viewer, removalId: number): Promise<void> {
  const back = { where: { removalId }, data: { removalId: null, version: { increment: 1 } } };
  await tx.evidenceLink.updateMany(back);
  await tx.quote.updateMany(back);
  await tx.source.updateMany(back);
  await markRestored(tx, viewer, { id: removalId });
}

/**
 * Records that acts are undone, for a caller that restores only some of their rows. Proposals that were
 * rejected because of them no longer give them as the reason.
 */
export async function markRestored(
  tx: Tx,
  viewer: Viewer,
  acts: Prisma.RemovalWhereInput,
): Promise<void> {
  const where = { ...acts, restoredAt: null };
  await tx.proposal.updateMany({ where: { removal: where }, data: { removalId: null } });
  await tx.removal.updateMany({
    where,
    data: { restoredById: viewer.id, restoredAt: new Date() },
  });
}

/** Evidence that a quotation takes over from the one that it continues, on these issues. */
interface Move {
  from: string;
  to: string;
  issues: string[];
}

/**
 * Moves evidence to quotations of a later version, `sourceId`: those that they continue are no longer linked to the
 * issues. One act for each quotation, so that its evidence can go back alone.
 */
export async function moveEvidence(
  tx: Tx,
  viewer: Viewer,
  sourceId: string,
  moves: Move[],
): Promise<void> {
  const links = await tx.evidenceLink.findMany({
    where: { ...linkedEvidence, quoteId: { in: moves.map(({ from }) => from) } },
    select: { id: true, quoteId: true, issueId: true },
  });
  const moveOf = new Map(moves.map((move) => [move.from, move]));
  const moving = links.flatMap(({ id, quoteId, issueId }) => {
    const { to, issues } = moveOf.get(quoteId)!;
    return issues.includes(issueId) ? [{ id, to }] : [];
  });
  if (moving.length === 0) return;
  const acts = await tx.removal.createManyAndReturn({
    data: [...new Set(moving.map(({ to }) => to))].map((quoteId) => ({
      act: "EVIDENCE_MOVED" as const,
      sourceId,
      quoteId,
      removedById: viewer.id,
    })),
    select: { id: true, quoteId: true },
  });
  const actOf = new Map(acts.map(({ id, quoteId }) => [quoteId, id]));
  const rows = moving.map(({ id, to }) => ({ id, act: actOf.get(to) }));
  await tx.$executeRaw`
    update "EvidenceLink" e set "removalId" = r.act, version = e.version + 1
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, act int)
    where e.id = r.id`;
  // A relation that is taken over was judged when the earlier quotation's was.
  await tx.$executeRaw`
    update "EvidenceLink" t set "earlierLeadId" = e."earlierLeadId", "judgedLikelihood" = e."judgedLikelihood"
    from "EvidenceLink" e join "Removal" r on r.id = e."removalId"
    where e.id = any(${moving.map(({ id }) => id)}) and t."quoteId" = r."quoteId" and t."issueId" = e."issueId" and t.relation = e.relation`;
}

/**
 * Gives earlier quotations back the evidence that moved to a source or to one of its quotations, with the
 * relation that it has now. What was unlinked since stays unlinked.
 */
export async function returnEvidence(
  tx: Tx,
  viewer: Viewer,
  to: { sourceId: string } | { quoteId: string },
): Promise<void> {
  const moves = await tx.removal.findMany({
    where: { ...to, act: "EVIDENCE_MOVED", restoredAt: null },
    select: { id: true },
  });
  const ids = moves.map(({ id }) => id);
  await tx.$executeRaw`
    update "EvidenceLink" e set "removalId" = null, version = e.version + 1, relation = l.relation,
      "earlierLeadId" = l."earlierLeadId", "judgedLikelihood" = l."judgedLikelihood"
    from "Removal" r join "EvidenceLink" l on l."quoteId" = r."quoteId" and ${isInTx.linked("l")}
    where r.id = any(${ids}::int[]) and e."removalId" = r.id and e."issueId" = l."issueId"`;
  await markRestored(tx, viewer, { id: { in: ids } });
}
