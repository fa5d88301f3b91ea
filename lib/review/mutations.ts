import { toUnits } from "@/lib/anchors/code-points";
import { type Span, wordsIn } from "@/lib/anchors/edges";
import { settledCarries } from "@/lib/carries/mutations";
import { changesBetween, givenOnly } from "@/lib/changes";
import { command, type Tx } from "@/lib/command";
import { makeQuotes } from "@/lib/commits/mutations";
import { counted } from "@/lib/counted";
import { lockedDraft, requireNewText } from "@/lib/draft-ref";
import { refuse } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import { carryThreads } from "@/lib/note-carries/mutations";
import { mayReviewSource } from "@/lib/sources/policy";
import { tellOfChangedQuotes, tellOfUnplaced } from "@/lib/standing/mutations";
import {
  addProposalInput,
  commitDraftInput,
  correctProposalInput,
  decideProposalsInput,
  draftVersionInput,
  type ProposalLink,
  parseLinks,
  renameSpeakerInput,
} from "./schema";

/**
 * Accepts or drops proposals of one draft, or takes that back. Gives how many it changed: who accepts
 * several has not compared the words of each with the earlier version's quote that it may continue,
 * so these are left out and wait.
 */
export const decideProposals = command({
  input: decideProposalsInput,
  may: mayReviewSource,
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

const COMPARED_BY_A_PERSON = { state: "PENDING", carry: { isNot: null } } as const;

/** Corrects a proposal: who, in which role, what kind, on which issues, which words. */
export const correctProposal = command({
  input: correctProposalInput,
  may: mayReviewSource,
  run: async (tx, viewer, { id, version, span, ...given }) => {
    const sourceId = (await tx.proposal.findUnique({ where: { id } }))?.sourceId ?? "";
    const { text } = await lockedDraft(tx, sourceId);
    const before = await tx.proposal.findUniqueOrThrow({ where: { id } });
    requireSeen([before], { [id]: version });
    await requireIssues(tx, given.links);
    const patch = {
      ...givenOnly(given),
      ...(given.kind === "PASSAGE" && { speakerName: null, speakerRole: null }),
      ...(span && spanOf(text, span)),
    };
    const changes = changesBetween<object>(before, patch);
    if (!changes) return { version };
    await tx.proposal.update({ where: { id }, data: { ...patch, version: { increment: 1 } } });
    await recordEvent(
      tx,
      viewer,
      { sourceId },
      { verb: "proposal.corrected", proposal: before.ordinal, changes },
    );
    return { version: version + 1 };
  },
});

/** Adds a quotation that the extraction has missed, accepted at once. Gives its id. */
export const addProposal = command({
  input: addProposalInput,
  may: mayReviewSource,
  run: async (tx, viewer, { source: sourceId, span, links, ...given }) => {
    const { text } = await lockedDraft(tx, sourceId);
    await requireIssues(tx, links);
    const words = spanOf(text, span);
    const { start, end } = words;
    const same = await tx.proposal.findFirst({ where: { sourceId, start, end } });
    if (same)
      refuse("invalid", `Proposal ${same.ordinal} is these very words already. Correct that one.`);
    const last = await tx.proposal.aggregate({ where: { sourceId }, _max: { ordinal: true } });
    const ordinal = (last._max.ordinal ?? 0) + 1;
    const { id } = await tx.proposal.create({
      data: {
        ...{ sourceId, ordinal, ...words, ...given, links },
        ...(given.kind === "PASSAGE" && { speakerName: null, speakerRole: null }),
        confidence: 1,
        because: [`added by ${viewer.name}`],
        suggested: [],
        state: "ACCEPTED",
        decidedById: viewer.id,
        decidedAt: new Date(),
      },
    });
    await recordEvent(tx, viewer, { sourceId }, { verb: "proposal.added", proposal: ordinal });
    return { id, ordinal };
  },
});

/** Gives the speaker of all proposals under one name another name. Gives how many it changed. */
export const renameSpeaker = command({
  input: renameSpeakerInput,
  may: mayReviewSource,
  run: async (tx, viewer, { source: sourceId, from, to, seen }) => {
    await lockedDraft(tx, sourceId);
    const where = { sourceId, speakerName: from };
    const named = await tx.proposal.findMany({ where, orderBy: { ordinal: "asc" } });
    requireSeen(named, seen);
    if (named.length === 0 || from === to) return { renamed: 0 };
    const data = { speakerName: to, version: { increment: 1 } };
    await tx.proposal.updateMany({ where, data });
    const proposals = named.map(({ ordinal }) => ordinal);
    await recordEvent(tx, viewer, { sourceId }, { verb: "proposals.renamed", from, to, proposals });
    return { renamed: named.length };
  },
});

/**
 * Makes quotes and evidence of what was accepted, in one transaction. Refuses while proposals wait
 * for a decision, and where two accepted ones are the same words.
 */
export const commitDraft = command({
  input: commitDraftInput,
  may: mayReviewSource,
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
        status: "COMMITTED",
        committedById: viewer.id,
        committedAt: new Date(),
        version: { increment: 1 },
      },
    });
    if (count === 0)
      refuse("conflict", "Somebody has changed this draft since you opened it. Look again.");

    const carried = await settledCarries(tx, id);
    const touched = await makeQuotes(
      tx,
      viewer,
      source,
      accepted.map((proposal) => ({
        ...proposal,
        links: parseLinks(proposal.links),
        continues: carried.get(proposal.id) ?? null,
      })),
    );
    await carryThreads(tx, source);
    const title = source.title;
    await recordEvent(
      tx,
      viewer,
      { sourceId: id },
      { verb: "source.committed", title, quotes: accepted.length },
    );
    // In one order for all: two commits that touch the same issues must not wait for each other.
    for (const [issueId, quotes] of [...touched].sort())
      await recordEvent(
        tx,
        viewer,
        { issueId, sourceId: id },
        { verb: "source.committed", title, quotes },
      );
    await tellOfChangedQuotes(tx, viewer, id);
    await tellOfUnplaced(tx, viewer, { id, title });
    return { id, quotes: accepted.length, issues: touched.size };
  },
});

/** Puts a draft away. Its text and decisions are kept; the same article takes them up again. */
export const discardDraft = command({
  input: draftVersionInput,
  may: mayReviewSource,
  run: async (tx, viewer, { id, version }) => {
    const { title } = await lockedDraft(tx, id);
    const { count } = await tx.source.updateMany({
      where: { id, version },
      data: { status: "DISCARDED", version: { increment: 1 } },
    });
    if (count === 0)
      refuse("conflict", "Somebody has changed this draft since you opened it. Look again.");
    await recordEvent(tx, viewer, { sourceId: id }, { verb: "source.discarded", title });
    return { id };
  },
});

function spanOf(text: string, selected: Span) {
  const words = wordsIn(text, selected);
  if (!words) return refuse("invalid", "Select some words of the article.");
  const unit = toUnits(text);
  return { ...words, exact: text.slice(unit(words.start), unit(words.end)) };
}

/** Refuses where a proposal is no longer as the reviewer saw it; a caller that saw none passes. */
function requireSeen(
  proposals: { id: string; ordinal: number; version: number }[],
  seen: Record<string, number> | undefined,
) {
  const overtaken = proposals.filter(({ id, version }) => seen && seen[id] !== version);
  if (overtaken.length === 1)
    refuse(
      "conflict",
      `Another admin has just changed proposal ${overtaken[0]!.ordinal}. It is shown as it stands now.`,
    );
  if (overtaken.length > 1)
    refuse(
      "conflict",
      `Another admin has just changed ${overtaken.length} of these proposals. They are shown as they stand now.`,
    );
}

async function requireIssues(tx: Tx, links: ProposalLink[] = []) {
  const known = await tx.issue.count({ where: { id: { in: links.map((link) => link.issueId) } } });
  if (known < links.length) refuse("not-found", "There is no such issue.");
}
