import { notifyOfLink } from "@/lib/analysis/new-evidence";
import { matchSignposts } from "@/lib/analysis/signpost-matching";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseDone, requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { excerpt } from "@/lib/core/wording";
import { lastEvent, recordEvents } from "@/lib/desk/events/mutations";
import type { EventDetails } from "@/lib/desk/events/schema";
import { forgetEvidenceOf } from "@/lib/desk/notifications/mutations";
import { lockLines } from "@/lib/evidence/speakers/held";
import type { Prisma } from "@/lib/generated/prisma/client";
import { matchNotes } from "@/lib/sources/versions/note-matches/match";
import type { QuoteKind } from "@/lib/tradecraft/evidence";
import { linkedEvidence } from "@/lib/visibility";
import { moveEvidence, restore, returnEvidence, takeOut } from "./acts";
import { type HeldQuote, heldQuote, lockLinkedIssues, removalOf } from "./held";
import { mayRemoveQuote, mayRestoreQuote } from "./policy";
import { requireNotWithdrawn, requirePlace, requireUnblocked } from "./refusals";
import { type RemovedQuote, removeQuoteInput, restoreQuoteInput } from "./schema";

/**
 * Removes one quotation that was marked by mistake: it keeps its row and number, and no longer shows on its
 * source and issues. Refused while anything rests on it. The quotation of an earlier version that it continued
 * gets its evidence back.
 */
export const removeQuote = command({
  input: removeQuoteInput,
  verb: "removeQuote",
  run: async (tx, viewer, { id, version, reason }): Promise<RemovedQuote> => {
    const quote = await heldQuote(tx, id);
    if (!quote || quote.removalId !== null)
      return refuse("not-found", "This quotation is no longer available.");
    const { number, exact, kind, assertion, sourceId } = quote;
    if (!mayRemoveQuote(viewer, quote))
      refuse("forbidden", `Only an admin or the person who marked Q${number} can remove it.`);
    requireNotWithdrawn(quote);
    requireSeen(quote, version, { what: `Q${number}`, current: quote });
    await requireUnblocked(tx, viewer, quote);

    await lockLines(tx, { id });
    const issues = await lockLinkedIssues(tx, { quoteId: id, ...linkedEvidence });
    await returnEvidence(tx, viewer, { quoteId: id });
    const { removalId } = await takeOut(
      tx,
      viewer,
      { act: "QUOTE_REMOVED", sourceId, quoteId: id, reason },
      { quotes: { id }, links: { quoteId: id } },
    );
    await forgetEvidenceOf(tx, quote);
    await decideProposal(tx, viewer, quote, { state: "REJECTED", removalId });
    await undecideInDrafts(tx, id, removalId);
    await followThreads(tx, quote);
    const words = { exact: excerpt(exact), kind: kind as QuoteKind, assertion };
    const details = { quote: number, ...words, reason };
    await record(tx, viewer, { sourceId, issues }, { verb: "quote.removed", ...details });
    return { id, number, version: version + 1 };
  },
});

/**
 * Undoes a removal: the quotation returns under its number, with the links that were removed with it. Refused
 * if its words have been marked again since.
 */
export const restoreQuote = command({
  input: restoreQuoteInput,
  verb: "restoreQuote",
  run: async (tx, viewer, { id, version }): Promise<RemovedQuote> => {
    const quote = await heldQuote(tx, id);
    const removal = quote && (await removalOf(tx, quote));
    if (!quote || !removal || !mayRestoreQuote(viewer, removal))
      return refuse("not-found", "There’s no removed quotation here to restore.");
    const { number, sourceId, continuesId } = quote;
    requireNotWithdrawn(quote);
    if (quote.removalId === null)
      return refuseDone({ what: `Q${number}`, did: "restored", current: quote });
    requireSeen(quote, version, { what: `Q${number}`, current: quote });
    await requirePlace(tx, quote);

    await lockLines(tx, { id });
    const issues = await lockLinkedIssues(tx, { quoteId: id, removalId: removal.id });
    await restore(tx, viewer, removal.id);
    if (continuesId)
      await moveEvidence(tx, viewer, sourceId, [{ from: continuesId, to: id, issues }]);
    await decideProposal(tx, viewer, quote, { state: "ACCEPTED" });
    await followThreads(tx, quote);
    await record(tx, viewer, { sourceId, issues }, { verb: "quote.restored", quote: number });
    await matchSignposts(tx, viewer, issues, { quoteId: id });
    const { id: event } = (await lastEvent(tx, { id: sourceId, quote: number }, "quote.restored"))!;
    for (const issueId of issues)
      await notifyOfLink(tx, viewer, { event, issueId, quote, again: true });
    return { id, number, version: version + 1 };
  },
});

/** Decides on the quotation's proposal as on the quotation, so that the next approval does the same. */
const decideProposal = (
  tx: Tx,
  viewer: Viewer,
  { proposalId }: HeldQuote,
  decision: Pick<Prisma.ProposalUncheckedUpdateManyInput, "state" | "removalId">,
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

/** Where a draft of the next version had accepted the quotation, the review must decide again. */
const undecideInDrafts = (tx: Tx, quoteId: string, removalId: number) =>
  tx.proposal.updateMany({
    where: {
      state: "ACCEPTED",
      match: { quoteId, source: { status: { in: ["DRAFT", "DISCARDED"] } } },
    },
    data: {
      state: "PENDING",
      decidedById: null,
      decidedAt: null,
      removalId,
      version: { increment: 1 },
    },
  });

/** Searches again for the place of each thread of the earlier version that the quotation held, or holds again. */
async function followThreads(tx: Tx, { sourceId, continuesId }: HeldQuote) {
  if (!continuesId) return;
  const select = { id: true, text: true, supersedesId: true };
  await matchNotes(tx, await tx.source.findUniqueOrThrow({ where: { id: sourceId }, select }));
}

/** Records what happened to the quotation, on its source and on each issue whose evidence it is or was. */
async function record(
  tx: Tx,
  viewer: Viewer,
  { sourceId, issues }: { sourceId: string; issues: string[] },
  details: EventDetails,
) {
  const places = [{ sourceId }, ...issues.map((issueId) => ({ sourceId, issueId }))];
  await recordEvents(
    tx,
    viewer,
    places.map((on) => ({ on, details })),
  );
}
