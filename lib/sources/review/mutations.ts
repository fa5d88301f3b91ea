import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { counted } from "@/lib/core/counted";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lockedDraft, requireNewText, requireSeen } from "@/lib/sources/drafts";
import { makeQuotes } from "@/lib/sources/review/commits/mutations";
import { matchNotes } from "@/lib/sources/versions/note-matches/match";
import { continuedQuotes } from "@/lib/sources/versions/quote-matches/match";
import { tellOfVersion } from "@/lib/sources/withdrawal-and-grades/mutations";
import { approveDraftInput, decideProposalsInput, draftVersionInput, parseLinks } from "./schema";

/**
 * Accepts or drops proposals of one draft, or takes that back. Gives how many it changed: who accepts
 * several has not compared the words of each with the earlier version's quote that it may continue,
 * so these are left out and wait.
 */
export const decideProposals = command({
  input: decideProposalsInput,
  verb: "decideProposals",
  run: async (tx, viewer, { source: id, ids, state, seen }) => {
    await lockedDraft(tx, id);
    const where = {
      ...{ id: { in: ids }, sourceId: id, state: { not: state } },
      ...(state === "ACCEPTED" && ids.length > 1 && { NOT: COMPARED_BY_A_PERSON }),
    };
    const decided = await tx.proposal.findMany({ where, orderBy: { ordinal: "asc" } });
    requireSeen(decided, seen);
    await tx.proposal.updateMany({
      where,
      data: { state, decidedById: viewer.id, decidedAt: new Date(), version: { increment: 1 } },
    });
    if (decided.length > 0)
      await recordEvent(
        tx,
        viewer,
        { sourceId: id },
        {
          verb: "proposals.decided",
          state,
          proposals: decided.map((proposal) => ({
            number: proposal.ordinal,
            from: proposal.state,
          })),
        },
      );
    return { decided: decided.length };
  },
});

const COMPARED_BY_A_PERSON = { state: "PENDING", match: { isNot: null } } as const;

/**
 * Makes quotes and evidence of what was accepted, in one transaction. Refuses while proposals wait
 * for a decision, and where two accepted ones are the same words.
 */
export const approveDraft = command({
  input: approveDraftInput,
  verb: "approveDraft",
  run: async (tx, viewer, { id, version, seen }) => {
    const source = await lockedDraft(tx, id);
    await requireNewText(tx, source);
    // A note that is written on the version before comes before or after, never unseen beside.
    await tx.$queryRaw`select 1 from "Source" where id = ${source.supersedesId} for update`;
    const proposals = await tx.proposal.findMany({
      where: { sourceId: id },
      orderBy: [{ start: "asc" }, { end: "desc" }],
    });
    requireSeen(proposals, seen);
    const pending = proposals.filter(({ state }) => state === "PENDING").length;
    if (pending > 0)
      refuse("invalid", `Still undecided: ${counted(pending, "proposal")}. Accept or drop each.`);
    const accepted = proposals.filter(({ state }) => state === "ACCEPTED");
    const spans = new Set(accepted.map(({ start, end }) => `${start}-${end}`));
    if (spans.size < accepted.length)
      refuse("invalid", "Two accepted proposals are the same words. Drop one of them.");
    const { count } = await tx.source.updateMany({
      where: { id, version, status: "DRAFT" },
      data: {
        status: "APPROVED",
        approvedById: viewer.id,
        approvedAt: new Date(),
        version: { increment: 1 },
      },
    });
    if (count === 0)
      refuse("conflict", "Somebody has changed this draft since you opened it. Look again.");

    const matched = await continuedQuotes(tx, id);
    const touched = await makeQuotes(
      tx,
      viewer,
      source,
      accepted.map((proposal) => ({
        ...proposal,
        links: parseLinks(proposal.links),
        continues: matched.get(proposal.id) ?? null,
      })),
    );
    await matchNotes(tx, source);
    const title = source.title;
    const event = await recordEvent(
      tx,
      viewer,
      { sourceId: id },
      { verb: "source.approved", title, quotes: accepted.length },
    );
    // In one order for all: two approves that touch the same issues must not wait for each other.
    for (const [issueId, quotes] of [...touched].sort())
      await recordEvent(
        tx,
        viewer,
        { issueId, sourceId: id },
        { verb: "source.approved", title, quotes },
      );
    await tellOfVersion(tx, viewer, source, event);
    return { id, quotes: accepted.length, issues: touched.size };
  },
});

/** Puts a draft away. Its text and decisions are kept; the same article takes them up again. */
export const discardDraft = command({
  input: draftVersionInput,
  verb: "discardDraft",
  run: async (tx, viewer, { id, version }) => {
    const { title } = await lockedDraft(tx, id);
    const { count } = await tx.source.updateMany({
      where: { id, version },
      data: { status: "DISCARDED", version: { increment: 1 } },
    });
    if (count === 0)
      refuse("conflict", "Somebody has changed this draft since you opened it. Look again.");
    await recordEvent(tx, viewer, { sourceId: id }, { verb: "draft.discarded", title });
    return { id };
  },
});
