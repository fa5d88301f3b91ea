import { command } from "@/lib/core/command/command";
import { changesBetween } from "@/lib/desk/events/changes";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lockedDraft, requireAllSeen } from "@/lib/sources/drafts";
import { decidedBy, patchOf, requireIssues } from "./patch";
import { renameAll } from "./rename";
import { correctProposalInput } from "./schema";

/**
 * Corrects a proposal's speaker, role, kind, assertion, issues or words. If asked, also changes the speaker in their
 * other proposals, and the role where it is the same, and accepts the proposal, all in one transaction.
 */
export const correctProposal = command({
  input: correctProposalInput,
  verb: "correctProposal",
  run: async (tx, viewer, { id, version, accept, everywhere, seen, ...correction }) => {
    const sourceId = (await tx.proposal.findUnique({ where: { id } }))?.sourceId ?? "";
    const { text } = await lockedDraft(tx, sourceId);
    const before = await tx.proposal.findUniqueOrThrow({ where: { id } });
    requireAllSeen([before], { [id]: version });
    await requireIssues(tx, correction.links);
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
    return { version: version + (changes || isDecided ? 1 : 0) };
  },
});
