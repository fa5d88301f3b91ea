import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lockedDraft } from "@/lib/sources/held-draft";
import { NOBODY } from "@/lib/tradecraft/evidence";
import { decidedBy, requireLinkedIssues, spanOf } from "./patch";
import { addProposalInput } from "./schema";

/** Adds a quotation that extraction missed, already accepted. Returns its id. */
export const addProposal = command({
  input: addProposalInput,
  verb: "addProposal",
  run: async (tx, viewer, { source: sourceId, span, links, ...given }) => {
    const { text } = await lockedDraft(tx, viewer, sourceId);
    await requireLinkedIssues(tx, links);
    const words = spanOf(text, span);
    const { start, end } = words;
    const same = await tx.proposal.findFirst({ where: { sourceId, start, end } });
    if (same)
      refuse("invalid", `Proposal ${same.ordinal} already has exactly these words. Edit that one.`);
    const last = await tx.proposal.aggregate({ where: { sourceId }, _max: { ordinal: true } });
    const ordinal = (last._max.ordinal ?? 0) + 1;
    const { id } = await tx.proposal.create({
      data: {
        sourceId,
        ordinal,
        ...words,
        ...given,
        links,
        ...(given.kind === "PASSAGE" && NOBODY),
        certainty: 1,
        because: [`added by ${viewer.name}`],
        suggested: [],
        ...decidedBy(viewer, "ACCEPTED"),
      },
    });
    await recordEvent(tx, viewer, { sourceId }, { verb: "proposal.added", proposal: ordinal });
    return { id, ordinal };
  },
});
