import { beginning } from "@/lib/core/beginning";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { EventDetails } from "@/lib/desk/events/schema";
import type { Prisma } from "@/lib/generated/prisma/client";
import { readableSources } from "@/lib/sources/catalogue/policy";
import { giveBack } from "@/lib/sources/review/commits/mutations";
import { blockersOf } from "@/lib/sources/review/commits/queries";
import { matchNotes } from "@/lib/sources/versions/note-matches/match";
import { mayRemoveQuote, mayRestoreQuote } from "./policy";
import { type RemovedQuote, removeQuoteInput, restoreQuoteInput } from "./schema";

/**
 * Takes back one quote that was marked wrongly: it keeps its row and number, and is gone from its
 * article and its issues. Refused where anything rests on it. A quote of an earlier version that it
 * continued gets its evidence back.
 */
export const removeQuote = command({
  input: removeQuoteInput,
  verb: "removeQuote",
  run: async (tx, viewer, { id, version, reason }): Promise<RemovedQuote> => {
    const quote = await heldQuote(tx, id);
    if (!quote || quote.removedAt) return refuse("not-found", "There is no such quote.");
    const { number, exact, sourceId } = quote;
    if (!mayRemoveQuote(viewer, quote))
      refuse("forbidden", `Only an admin or the person who marked Q${number} can remove it.`);
    requireApproved(quote);
    requireSeen(quote, version);
    await requireFree(tx, viewer, quote);

    const issues = await lockIssues(tx, { quoteId: id, unlinkedAt: null });
    await giveBack(tx, { id: sourceId, quote: number });
    const removedAt = new Date();
    await tx.evidenceLink.updateMany({
      where: { quoteId: id, unlinkedAt: null },
      data: { unlinkedAt: removedAt, version: { increment: 1 } },
    });
    await tx.quote.update({ where: { id }, data: { removedAt, version: { increment: 1 } } });
    const because = `${becauseOf(number)}: ${reason}`;
    await rejectProposal(tx, viewer, quote, because);
    await undecideInDrafts(tx, id, because);
    await followThreads(tx, quote);
    const details = { quote: number, exact: beginning(exact), reason };
    await tell(tx, viewer, { sourceId, issues }, { verb: "quote.removed", ...details });
    return { id, number, version: version + 1 };
  },
});

/**
 * Undoes a removal: the quote stands again under its number, on the issues that it was taken off
 * with it. Refused if its words have been marked again since.
 */
export const restoreQuote = command({
  input: restoreQuoteInput,
  verb: "restoreQuote",
  run: async (tx, viewer, { id, version }): Promise<RemovedQuote> => {
    const quote = await heldQuote(tx, id);
    const removal = quote && (await removalOf(tx, quote));
    if (!quote || !removal || !mayRestoreQuote(viewer, removal))
      return refuse("not-found", "There is no such removed quotation.");
    const { number, sourceId, removedAt, continuesId } = quote;
    requireApproved(quote);
    if (!removedAt)
      return refuse("conflict", `Q${number} stands again already: somebody was faster.`, {
        current: quote,
      });
    requireSeen(quote, version);
    await requirePlace(tx, quote);

    const taken = { quoteId: id, unlinkedAt: removedAt };
    const issues = await lockIssues(tx, taken);
    // As when it was approved: what it continues gives the evidence to it.
    await tx.evidenceLink.updateMany({
      where: { quoteId: continuesId ?? "", issueId: { in: issues }, unlinkedAt: null },
      data: { unlinkedAt: new Date(), version: { increment: 1 } },
    });
    await tx.evidenceLink.updateMany({
      where: taken,
      data: { unlinkedAt: null, version: { increment: 1 } },
    });
    await tx.quote.update({
      where: { id },
      data: { removedAt: null, version: { increment: 1 } },
    });
    await acceptProposal(tx, viewer, quote);
    await followThreads(tx, quote);
    await tell(tx, viewer, { sourceId, issues }, { verb: "quote.restored", quote: number });
    return { id, number, version: version + 1 };
  },
});

const heldInclude = {
  source: { select: { status: true } },
  proposal: { select: { because: true } },
  continues: { select: { number: true, removedAt: true } },
} satisfies Prisma.QuoteInclude;

type HeldQuote = Prisma.QuoteGetPayload<{ include: typeof heldInclude }>;

/**
 * A quote of a readable source, taken back or not. Its source is held as by a withdrawal: whoever is
 * about to rest something on it sees what became of it, or is seen.
 */
async function heldQuote(tx: Tx, id: string): Promise<HeldQuote | null> {
  await tx.$queryRaw`
    select 1 from "Source" where id = (select "sourceId" from "Quote" where id = ${id})
    for no key update`;
  await tx.$queryRaw`select 1 from "Quote" where id = ${id} for no key update`;
  return tx.quote.findFirst({ where: { id, source: readableSources }, include: heldInclude });
}

function requireApproved({ source, number }: HeldQuote) {
  if (source.status === "WITHDRAWN")
    refuse("invalid", `The source of Q${number} was withdrawn, and the quote with it.`);
}

function requireSeen(quote: HeldQuote, version: number) {
  if (quote.version !== version)
    refuse(
      "conflict",
      `Somebody has changed Q${quote.number} since you opened it. Check the change, then try again.`,
      {
        current: quote,
      },
    );
}

/** Refuses while something rests on the quote, with the list of it. */
async function requireFree(tx: Tx, viewer: Viewer, { number, sourceId }: HeldQuote) {
  const grounds = await blockersOf(tx, viewer, { id: sourceId, quote: number });
  if (grounds.length === 0) return;
  const orElse = viewer.role === "ADMIN" ? ", or withdraw the source" : "";
  refuse(
    "invalid",
    `Q${number} can’t be removed because of what rests on it: ${grounds.join("; ")}. Grade it 5 and unlink it from its issues instead${orElse}.`,
  );
}

/** Refuses where the words of the quote have another one by now, or what it continues does not stand. */
async function requirePlace(tx: Tx, { number, sourceId, start, end, continues }: HeldQuote) {
  const anew = await tx.quote.findFirst({ where: { sourceId, start, end, removedAt: null } });
  if (anew)
    refuse(
      "invalid",
      `These words have been marked again as Q${anew.number}. Remove that quotation first, or keep it instead.`,
    );
  if (continues?.removedAt)
    refuse(
      "invalid",
      `Q${number} continues Q${continues.number}, which was removed. Mark its words again instead.`,
    );
}

/**
 * Who last took the quote back by itself, and whether its commit was taken back since, so that a review
 * has decided on it; none where it never was.
 */
async function removalOf(tx: Tx, { number, sourceId }: HeldQuote) {
  const of = { sourceId, issueId: null };
  const removal = await tx.event.findFirst({
    where: { ...of, verb: "quote.removed", details: { path: ["quote"], equals: number } },
    orderBy: { id: "desc" },
    select: { id: true, actorId: true },
  });
  if (!removal) return null;
  const { id, actorId } = removal;
  const later = { ...of, verb: "source.reopened", id: { gt: id } };
  return { actorId, isReviewedSince: (await tx.event.count({ where: later })) > 0 };
}

/** The issues of some links, their rows locked in one order for all before the links are written. */
async function lockIssues(tx: Tx, where: Prisma.EvidenceLinkWhereInput): Promise<string[]> {
  const links = await tx.evidenceLink.findMany({ where, select: { issueId: true } });
  const issues = links.map(({ issueId }) => issueId).sort();
  await tx.$queryRaw`
    select 1 from "Issue" where id = any(${issues}) order by id for no key update`;
  return issues;
}

const becauseOf = (number: number) => `Q${number} was taken back`;

/** Should its commit be taken back too, the next one leaves the quote out, unless somebody decides anew. */
async function rejectProposal(tx: Tx, viewer: Viewer, quote: HeldQuote, because: string) {
  await decideProposal(tx, viewer, quote, {
    state: "REJECTED",
    because: [...(quote.proposal?.because ?? []), because],
  });
}

async function acceptProposal(tx: Tx, viewer: Viewer, quote: HeldQuote) {
  const rejected = becauseOf(quote.number);
  await decideProposal(tx, viewer, quote, {
    state: "ACCEPTED",
    because: quote.proposal?.because.filter((why) => !why.startsWith(rejected)) ?? [],
  });
}

const decideProposal = (
  tx: Tx,
  viewer: Viewer,
  { proposalId }: HeldQuote,
  decision: Pick<Prisma.ProposalUncheckedUpdateManyInput, "state" | "because">,
) =>
  tx.proposal.updateMany({
    where: { id: proposalId ?? "" },
    data: {
      ...decision,
      decidedById: viewer.id,
      decidedAt: new Date(),
      version: { increment: 1 },
    },
  });

/** What a draft of the next version took over from it waits for the review to look again. */
const undecideInDrafts = (tx: Tx, quoteId: string, because: string) =>
  tx.proposal.updateMany({
    where: {
      state: "ACCEPTED",
      match: { quoteId, source: { status: { in: ["DRAFT", "DISCARDED"] } } },
    },
    data: {
      ...{ state: "PENDING", decidedById: null, decidedAt: null },
      because: { push: because },
      version: { increment: 1 },
    },
  });

/** Threads of the earlier version that stood at the quote look for a place of their own, or stand at it again. */
async function followThreads(tx: Tx, { sourceId, continuesId }: HeldQuote) {
  if (!continuesId) return;
  const select = { id: true, text: true, supersedesId: true };
  await matchNotes(tx, await tx.source.findUniqueOrThrow({ where: { id: sourceId }, select }));
}

/** Records what became of the quote, on its source and on each issue that it is or was evidence for. */
async function tell(
  tx: Tx,
  viewer: Viewer,
  { sourceId, issues }: { sourceId: string; issues: string[] },
  details: EventDetails,
) {
  await recordEvent(tx, viewer, { sourceId }, details);
  for (const issueId of issues) await recordEvent(tx, viewer, { sourceId, issueId }, details);
}
