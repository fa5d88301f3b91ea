import { toUnits } from "@/lib/anchors/code-points";
import { anchors } from "@/lib/anchors/selectors";
import type { Viewer } from "@/lib/auth";
import { command, type Tx } from "@/lib/command";
import { refuse } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import { changesBetween } from "@/lib/events/schema";
import { mayReviewSource } from "@/lib/sources/policy";
import { speakersNamed } from "@/lib/speakers/mutations";
import {
  correctProposalInput,
  decideProposalsInput,
  draftVersionInput,
  parseLinks,
} from "./schema";

/** Accepts or drops proposals of one draft, or takes that back. Gives how many it changed. */
export const decideProposals = command({
  input: decideProposalsInput,
  may: mayReviewSource,
  run: async (tx, viewer, { source: id, ids, state }) => {
    await requireDraft(tx, id);
    const where = { id: { in: ids }, sourceId: id, state: { not: state } };
    const decided = await tx.proposal.findMany({ where, orderBy: { ordinal: "asc" } });
    await tx.proposal.updateMany({
      where,
      data: { state, decidedById: viewer.id, decidedAt: new Date(), version: { increment: 1 } },
    });
    for (const { ordinal, state: before } of decided)
      await recordDecision(tx, viewer, id, ordinal, { state: { from: before, to: state } });
    return { decided: decided.length };
  },
});

/** Corrects a proposal: who, in which role, what kind, on which issues, which words. */
export const correctProposal = command({
  input: correctProposalInput,
  may: mayReviewSource,
  run: async (tx, viewer, { id, version, span, ...given }) => {
    const before = await tx.proposal.findUnique({ where: { id }, include: { source: true } });
    if (before?.source.status !== "DRAFT") return refuse("not-found", "There is no such proposal.");
    if (before.version !== version)
      refuse("conflict", "Somebody else has just decided on this proposal. Look again.");
    const patch = { ...defined(given), ...(span && spanOf(before.source.text, span)) };
    const changes = changesBetween<object>(before, patch);
    if (!changes) return { version };
    await tx.proposal.update({
      where: { id, version },
      data: { ...patch, version: { increment: 1 } },
    });
    await recordDecision(tx, viewer, before.sourceId, before.ordinal, changes);
    return { version: version + 1 };
  },
});

/**
 * Makes quotes and evidence of what was accepted, in one transaction. Refuses while proposals wait
 * for a decision, and where two accepted ones are the same words.
 */
export const commitDraft = command({
  input: draftVersionInput,
  may: mayReviewSource,
  run: async (tx, viewer, { id, version }) => {
    const source = await requireDraft(tx, id);
    const proposals = await tx.proposal.findMany({
      where: { sourceId: id },
      orderBy: [{ start: "asc" }, { end: "desc" }],
    });
    const pending = proposals.filter(({ state }) => state === "PENDING").length;
    if (pending > 0)
      refuse("invalid", `${pending} proposals still wait for a decision: accept or drop each.`);
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

    const touched = await keepEvidence(tx, viewer, source, accepted);
    const title = source.title;
    await recordEvent(
      tx,
      viewer,
      { sourceId: id },
      { verb: "source.committed", title, quotes: accepted.length },
    );
    for (const [issueId, quotes] of touched)
      await recordEvent(
        tx,
        viewer,
        { issueId, sourceId: id },
        { verb: "source.committed", title, quotes },
      );
    return { id, quotes: accepted.length, issues: touched.size };
  },
});

/** Puts a draft away. Its text and decisions are kept; the same article takes them up again. */
export const discardDraft = command({
  input: draftVersionInput,
  may: mayReviewSource,
  run: async (tx, viewer, { id, version }) => {
    const { title } = await requireDraft(tx, id);
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

type Accepted = Awaited<ReturnType<Tx["proposal"]["findMany"]>>;

/** Writes quotes and links; gives how many quotes each issue got. */
async function keepEvidence(
  tx: Tx,
  viewer: Viewer,
  source: { id: string; text: string },
  accepted: Accepted,
): Promise<Map<string, number>> {
  const speaker = await speakersNamed(
    tx,
    accepted.flatMap(({ speakerName }) => speakerName ?? []),
  );
  const anchor = anchors(source.text);
  const quotes = await tx.quote.createManyAndReturn({
    data: accepted.map(({ id, kind, start, end, speakerName, speakerRole, cue }) => ({
      ...anchor(start, end),
      sourceId: source.id,
      proposalId: id,
      kind,
      speakerId: speakerName && speaker(speakerName),
      speakerRole,
      cue,
    })),
    select: { id: true, proposalId: true },
  });
  const links = new Map(accepted.map(({ id, links }) => [id, parseLinks(links)]));
  const evidence = quotes.flatMap(({ id: quoteId, proposalId }) =>
    links.get(proposalId!)!.map((link) => ({ ...link, quoteId, linkedById: viewer.id })),
  );
  await tx.evidenceLink.createMany({ data: evidence });
  const touched = new Map<string, number>();
  for (const { issueId } of evidence) touched.set(issueId, (touched.get(issueId) ?? 0) + 1);
  return touched;
}

/** The draft, its row locked, so that no decision slips in beside a commit. */
async function requireDraft(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for update`;
  const source = await tx.source.findFirst({ where: { id, status: "DRAFT" } });
  return source ?? refuse("not-found", "This draft is no longer open.");
}

const recordDecision = (
  tx: Tx,
  viewer: Viewer,
  sourceId: string,
  proposal: number,
  changes: NonNullable<ReturnType<typeof changesBetween>>,
) => recordEvent(tx, viewer, { sourceId }, { verb: "proposal.decided", proposal, changes });

function spanOf(text: string, { start, end }: { start: number; end: number }) {
  const unit = toUnits(text);
  const exact = text.slice(unit(start), unit(end));
  if (!exact.trim()) refuse("invalid", "Select some words of the article.");
  return { start, end, exact };
}

const defined = <T extends object>(given: T) =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
