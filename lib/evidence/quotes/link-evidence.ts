import { notifyOfLink } from "@/lib/analysis/new-evidence";
import { matchSignposts } from "@/lib/analysis/signpost-matching";
import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseDone, requireSeen } from "@/lib/core/command/stale";
import { recordEvent } from "@/lib/desk/events/mutations";
import { forgetEvidenceOf } from "@/lib/desk/notifications/mutations";
import { holdSources } from "@/lib/evidence/held-quotes";
import { takeOut } from "@/lib/evidence/removal/acts";
import { citableQuotes, readableQuotes } from "@/lib/visibility";
import { link, linkOf, lockedIssue, markUnlinkingUndone, requireSameRelation } from "./links";
import { linkEvidenceInput, relinkEvidenceInput, unlinkEvidenceInput } from "./schema";

/**
 * Links a quotation to an issue, and says how it bears on it. The relation of one that is linked already changes, if
 * its `version` is named; the same relation again confirms it if people are asked about it (relation-check.ts), and otherwise
 * changes nothing. Returns the quotation's number, the link's version, whether it was `known` before, and what its undo
 * needs if the link was there and has changed.
 */
export const linkEvidence = command({
  input: linkEvidenceInput,
  verb: "linkEvidence",
  run: async (tx, viewer, { issue: ref, quote: quoteId, relation, version, undo }) => {
    await holdSources(tx, { ids: [quoteId] });
    const issue = await lockedIssue(tx, viewer, ref);
    const quote = await tx.quote.findFirst({ where: { id: quoteId, ...citableQuotes } });
    if (!quote) return refuse("not-found", "This quotation is no longer available.");
    const before = await linkOf(tx, quoteId, issue.id);
    if (version === undefined) requireSameRelation(viewer, before, relation);
    if (before) requireSeen(before, version, overtaken(before));
    const linked = await link(tx, viewer, quote, { issue, relation, before, undo });
    const known = before?.removalId === null;
    const was = known &&
      linked.version > before.version && {
        relation: before.relation,
        undo: {
          earlierLead: before.earlierLead?.number ?? null,
          judgedLikelihood: before.judgedLikelihood,
        },
      };
    return { quote: quote.number, version: linked.version, known, was: was || null };
  },
});

/** Unlinks a quotation from an issue, with a reason. Keeps the link's row, so that it can be undone. */
export const unlinkEvidence = command({
  input: unlinkEvidenceInput,
  verb: "unlinkEvidence",
  run: async (tx, viewer, { issue: ref, quote: quoteId, version, reason }) => {
    const issue = await lockedIssue(tx, viewer, ref);
    const link = await linkOf(tx, quoteId, issue.id);
    if (!link || link.removalId !== null)
      return refuse("not-found", "This quotation is no longer linked to the issue.");
    requireSeen(link, version, overtaken(link));
    const { number, sourceId } = link.quote;
    const act = { act: "EVIDENCE_UNLINKED", sourceId, quoteId, reason } as const;
    await takeOut(tx, viewer, act, { links: { id: link.id } });
    await forgetEvidenceOf(tx, { number, sourceId }, issue.id);
    const details = { verb: "evidence.unlinked", quote: number, reason } as const;
    await recordEvent(tx, viewer, { issueId: issue.id, sourceId }, details);
    return { quote: number, version: link.version + 1 };
  },
});

/** Undoes an unlinking, unless someone has changed the link since. */
export const relinkEvidence = command({
  input: relinkEvidenceInput,
  verb: "relinkEvidence",
  run: async (tx, viewer, { issue: ref, quote: quoteId, version }) => {
    await holdSources(tx, { ids: [quoteId] });
    const issue = await lockedIssue(tx, viewer, ref);
    const link = await linkOf(tx, quoteId, issue.id);
    if (!link || !(await tx.quote.count({ where: { id: quoteId, ...readableQuotes } })))
      return refuse(
        "not-found",
        "This quotation is no longer available, so it can’t be linked again.",
      );
    requireSeen(link, version, overtaken(link));
    if (link.removalId === null)
      refuseDone({ what: "this quotation", did: "linked", current: link });
    const { number, sourceId } = link.quote;
    await markUnlinkingUndone(tx, viewer, link);
    const linked = await tx.evidenceLink.update({
      where: { id: link.id },
      data: { removalId: null, version: { increment: 1 } },
    });
    const details = { verb: "evidence.relinked", quote: number } as const;
    const event = await recordEvent(tx, viewer, { issueId: issue.id, sourceId }, details);
    await matchSignposts(tx, viewer, [issue.id], { quoteId });
    const quote = { id: quoteId, number, sourceId };
    await notifyOfLink(tx, viewer, { event, issueId: issue.id, quote, again: true });
    return { quote: number, version: linked.version };
  },
});

/** What to say of a link that has changed. */
const overtaken = (link: object) => ({ what: "this link", current: link });
