import { matchSignposts } from "@/lib/analysis/signpost-matching";
import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseStale } from "@/lib/core/command/stale";
import { counted } from "@/lib/core/wording";
import { recordEvent, recordEvents } from "@/lib/desk/events/mutations";
import { forgetReview } from "@/lib/desk/notifications/mutations";
import { lockLines } from "@/lib/evidence/speakers/held";
import { lockedDraft, requireAllSeen, requireNewText } from "@/lib/sources/held-draft";
import { overtakenSource } from "@/lib/sources/overtaken-source";
import { countDecisions } from "@/lib/sources/term-decisions/count";
import { passOnDecisions } from "@/lib/sources/versions/inherit-decisions";
import { matchNotes } from "@/lib/sources/versions/note-matches/match";
import { continuedQuotes } from "@/lib/sources/versions/quote-matches/match";
import { makeQuotes } from "./make-quotes";
import { notifyOfApproval } from "./notify";
import { approveDraftInput, parseLinks } from "./schema";

/**
 * Approves a draft: makes quotations and evidence from its accepted proposals. Refuses while proposals are
 * undecided, or if two accepted ones have the same words.
 */
export const approveDraft = command({
  input: approveDraftInput,
  verb: "approveDraft",
  run: async (tx, viewer, { id, version, seen }) => {
    const source = await lockedDraft(tx, viewer, id);
    await requireNewText(tx, source);
    // A note on the earlier version is written before this or after it, so that none is missed.
    await tx.$queryRaw`select 1 from "Source" where id = ${source.supersedesId} for update`;
    const proposals = await tx.proposal.findMany({
      where: { sourceId: id },
      orderBy: [{ start: "asc" }, { end: "desc" }],
    });
    requireAllSeen(viewer, proposals, seen);
    const pending = proposals.filter(({ state }) => state === "PENDING").length;
    if (pending > 0)
      refuse("invalid", `Still undecided: ${counted(pending, "proposal")}. Accept or reject each.`);
    const accepted = proposals.filter(({ state }) => state === "ACCEPTED");
    const spans = new Set(accepted.map(({ start, end }) => `${start}-${end}`));
    if (spans.size < accepted.length)
      refuse("invalid", "Two accepted proposals have the same words. Reject one of them.");
    // Evidence that it had before counts again from here on.
    if (source.removalId !== null) await lockLines(tx, { sourceId: id });
    const { count } = await tx.source.updateMany({
      where: { id, version, status: "DRAFT" },
      data: {
        status: "APPROVED",
        approvedById: viewer.id,
        approvedAt: new Date(),
        removalId: null,
        version: { increment: 1 },
      },
    });
    if (count === 0) refuseStale(overtakenSource(viewer, id, "this draft"));

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
    await passOnDecisions(tx, viewer, source);
    await countDecisions(tx, id, 1);
    const title = source.title;
    const event = await recordEvent(
      tx,
      viewer,
      { sourceId: id },
      { verb: "source.approved", title, quotes: accepted.length },
    );
    await recordEvents(
      tx,
      viewer,
      [...touched].map(([issueId, quotes]) => {
        const details = { verb: "source.approved", title, quotes } as const;
        return { on: { issueId, sourceId: id }, details };
      }),
    );
    await matchSignposts(tx, viewer, [...touched.keys()], { sourceId: id });
    await forgetReview(tx, id);
    await notifyOfApproval(tx, viewer, source, event);
    return { id, quotes: accepted.length, issues: touched.size };
  },
});
