import { matchSignposts } from "@/lib/analysis/signpost-matching";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseDone, requireSeen } from "@/lib/core/command/stale";
import { recordEvent } from "@/lib/desk/events/mutations";
import { forgetMatchesOf } from "@/lib/desk/notifications/mutations";
import { type Citations, requireCited } from "@/lib/evidence/check-citations";
import { takeOut } from "@/lib/evidence/removal/acts";
import { citableQuotes, isInTx, readableQuotes } from "@/lib/visibility";
import { link, linkOf, lockedIssue, markUnlinkingUndone } from "./links";
import { linkEvidenceInput, relinkEvidenceInput, unlinkEvidenceInput } from "./schema";

/**
 * Links a quotation to an issue, with how it bears on it. If it is linked already, its relation changes; the same
 * relation again confirms it if another forecast led when it was judged, and otherwise changes nothing.
 */
export const linkEvidence = command({
  input: linkEvidenceInput,
  verb: "linkEvidence",
  run: async (tx, viewer, { issue: ref, quote: quoteId, relation, version, earlierLead }) => {
    await holdSources(tx, { ids: [quoteId] });
    const issue = await lockedIssue(tx, viewer, ref);
    const quote = await tx.quote.findFirst({ where: { id: quoteId, ...citableQuotes } });
    if (!quote) return refuse("not-found", "This quotation is no longer available.");
    const before = await linkOf(tx, quoteId, issue.id);
    if (before) requireSeen(before, version, overtaken(before));
    const to = { issueId: issue.id, relation, before, earlierLead };
    const linked = await link(tx, viewer, quote, to);
    return { quote: quote.number, version: linked.version };
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
    await forgetMatchesOf(tx, { number, sourceId }, issue.id);
    const details = { verb: "evidence.unlinked", quote: number, reason } as const;
    await recordEvent(tx, viewer, { issueId: issue.id, sourceId }, details);
    return { quote: number, version: link.version + 1 };
  },
});

/** Undoes an unlinking, unless somebody has changed the link since. */
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
    await recordEvent(tx, viewer, { issueId: issue.id, sourceId }, details);
    await matchSignposts(tx, viewer, [issue.id], { quoteId });
    return { quote: number, version: linked.version };
  },
});

/** A quotation that new work would rest on. */
export interface CitedQuote {
  id: string;
  number: number;
  title: string;
  withdrawn: boolean;
  /** Whether it was removed, or its source reopened. */
  removed: boolean;
}

/**
 * The quotations that have these ids or are cited, each with its state. Locks their sources until the transaction
 * ends, so that work that comes to rest on them and their withdrawal see each other. Call it before any issue is
 * locked: a withdrawal takes its locks in this order too.
 */
export async function holdSources(
  tx: Tx,
  { ids = [], citations = {} }: { ids?: string[]; citations?: Citations },
): Promise<CitedQuote[]> {
  const numbers = Object.values(citations).flat();
  if (ids.length + numbers.length === 0) return [];
  const held = await tx.$queryRaw<{ id: string }[]>`
    select q.id from "Quote" q join "Source" s on s.id = q."sourceId"
    where q.id = any(${ids}) or q.number = any(${numbers}::int[])
    order by s.id for share of s`;
  if (held.length === 0) return [];
  // A second query: the first, if it had to wait for a lock, still sees the quotations as they were before.
  return tx.$queryRaw`
    select q.id, q.number, s.title, s.status = 'WITHDRAWN' as withdrawn,
      not ${isInTx.readableQuote("q", "s")} as removed
    from "Quote" q join "Source" s on s.id = q."sourceId"
    where q.id = any(${held.map(({ id }) => id)}) order by s.id, q.number`;
}

/** What to say of a link that has changed. */
const overtaken = (link: object) => ({ what: "this link", current: link });

/** Refuses, by field, to cite quotations that nothing can rest on. */
export function requireThere(cited: CitedQuote[], citations: Citations): void {
  const there = cited.filter(({ removed }) => !removed);
  requireCited(citations, new Set(there.map(({ number }) => number)));
}
