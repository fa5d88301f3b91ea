import { command, type Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { changesBetween } from "@/lib/desk/events/changes";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { Proposal } from "@/lib/generated/prisma/client";
import {
  lockedDraft,
  requireAllSeen,
  requireWordsSeen,
  versionsAfter,
} from "@/lib/sources/held-draft";
import { renameAll } from "@/lib/sources/review/rename";
import type { QuoteKind } from "@/lib/tradecraft/evidence";
import { changesOfParts } from "./changes";
import { decidedBy, patchOf, requireLinkedIssues } from "./patch";
import { correctProposalInput } from "./schema";

/**
 * Corrects a proposal's speaker, role, kind, assertion, issues or words. Who says it, and whether they said it, also
 * changes in the quotations that are part of it. If asked, also changes the speaker in their other proposals, and the
 * role where it is the same, and accepts the proposal, all in one transaction.
 */
export const correctProposal = command({
  input: correctProposalInput,
  verb: "correctProposal",
  run: async (tx, viewer, { id, version, accept, everywhere, seen, ...correction }) => {
    const sourceId = (await tx.proposal.findUnique({ where: { id } }))?.sourceId ?? "";
    const { text } = await lockedDraft(tx, viewer, sourceId);
    const before = await tx.proposal.findUniqueOrThrow({ where: { id } });
    const concernsIssues = accept || correction.links !== undefined;
    (concernsIssues ? requireAllSeen : requireWordsSeen)(viewer, [before], { [id]: version });
    await requireLinkedIssues(tx, correction.links);
    const patch = patchOf(text, correction);
    const changes = changesBetween<object>(before, patch);
    const isDecided = accept && before.state !== "ACCEPTED";
    if (changes || isDecided)
      await tx.proposal.update({
        where: { id },
        data: {
          ...patch,
          ...(isDecided && decidedBy(viewer, "ACCEPTED")),
          version: { increment: 1 },
        },
      });
    if (changes)
      await recordEvent(
        tx,
        viewer,
        { sourceId },
        { verb: "proposal.corrected", proposal: before.ordinal, changes },
      );
    await correctParts(tx, viewer, before, { correction, seen });
    const { speakerName: from, speakerRole: was } = before;
    const { speakerName: to, speakerRole: is } = patch;
    const role = is !== undefined && is !== was ? { from: was, to: is } : undefined;
    const name = to === undefined ? from : to;
    if (everywhere && from && name)
      await renameAll(tx, viewer, { sourceId, from, to: name, role, seen });
    if (isDecided) {
      const proposals = [{ number: before.ordinal, from: before.state }];
      const decided = { verb: "proposals.decided", state: "ACCEPTED", proposals } as const;
      await recordEvent(tx, viewer, { sourceId }, decided);
    }
    const versions = await versionsAfter(tx, sourceId, [id, ...Object.keys(seen ?? {})]);
    return { version: versions[id]!, versions };
  },
});

/** Makes the changes that follow in the parts of a proposal from its correction. */
async function correctParts(
  tx: Tx,
  viewer: Viewer,
  whole: Proposal,
  {
    correction,
    seen,
  }: {
    correction: Parameters<typeof changesOfParts>[1] & { kind?: QuoteKind | undefined };
    seen: Record<string, number> | undefined;
  },
) {
  if (correction.kind === "PASSAGE") return;
  const { sourceId, start, end } = whole;
  const within = { sourceId, start: { gte: start }, end: { lte: end } };
  const inside = await tx.proposal.findMany({ where: within, orderBy: { ordinal: "asc" } });
  const followed = changesOfParts(whole, correction, inside);
  requireWordsSeen(
    viewer,
    followed.map(({ part }) => part),
    seen,
  );
  for (const { part, change } of followed) {
    const { id, ordinal } = part;
    await tx.proposal.update({ where: { id }, data: { ...change, version: { increment: 1 } } });
    const changes = changesBetween<object>(part, change)!;
    const details = { verb: "proposal.corrected", proposal: ordinal, changes } as const;
    await recordEvent(tx, viewer, { sourceId }, details);
  }
}
