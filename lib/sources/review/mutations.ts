import { command } from "@/lib/core/command/command";
import { recordEvent } from "@/lib/desk/events/mutations";
import {
  lockedDraft,
  requireAllSeen,
  requireWordsSeen,
  setAside,
  versionsAfter,
} from "@/lib/sources/held-draft";
import { queueDraft } from "@/lib/sources/suggestion-queue";
import { renameAll } from "./rename";
import { decideProposalsInput, sourceVersionInput } from "./schema";

/**
 * Accepts or rejects proposals of one draft, or undoes either. Returns how many it changed, and the versions that they
 * have now. Renames speakers first, if asked. If several are accepted at once, those that may continue a quotation of the
 * earlier version are left out: nobody has compared their words.
 */
export const decideProposals = command({
  input: decideProposalsInput,
  verb: "decideProposals",
  run: async (tx, viewer, { source: id, ids, state, speakers, seen }) => {
    await lockedDraft(tx, viewer, id);
    const where = {
      id: { in: ids },
      sourceId: id,
      state: { not: state },
      ...(state === "ACCEPTED" && ids.length > 1 && { NOT: COMPARED_BY_A_PERSON }),
    };
    const decided = await tx.proposal.findMany({ where, orderBy: { ordinal: "asc" } });
    // Only accepting a proposal accepts its issues.
    (state === "ACCEPTED" ? requireAllSeen : requireWordsSeen)(viewer, decided, seen);
    const changed = decided.map((proposal) => proposal.id);
    for (const [from, to] of Object.entries(speakers))
      changed.push(...(await renameAll(tx, viewer, { sourceId: id, from, to, seen })));
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
    // Issues may have been opened since it was decided.
    if (decided.length > 0 && state === "PENDING") await queueDraft(tx, viewer, id);
    const versions = await versionsAfter(tx, id, changed);
    return { decided: decided.length, versions };
  },
});

const COMPARED_BY_A_PERSON = { state: "PENDING", match: { isNot: null } } as const;

/** Discards a draft. Its text and decisions are kept, and come back if the same article is ingested again. */
export const discardDraft = command({
  input: sourceVersionInput,
  verb: "discardDraft",
  run: async (tx, viewer, { id, version }) => {
    const draft = await lockedDraft(tx, viewer, id);
    return setAside(tx, viewer, draft, { version, verb: "draft.discarded" });
  },
});
