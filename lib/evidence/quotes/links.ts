import { isDeepStrictEqual } from "node:util";
import { issueNamed } from "@/lib/analysis/issue-named";
import { notifyOfLink } from "@/lib/analysis/new-evidence";
import { matchSignposts } from "@/lib/analysis/signpost-matching";
import type { Tx } from "@/lib/core/command/command";
import { refuseDone, whoIs } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { markRestored } from "@/lib/evidence/removal/acts";
import type { EvidenceLink } from "@/lib/generated/prisma/client";
import { RELATION_LABELS, type Relation } from "@/lib/tradecraft/evidence";
import { asksAbout } from "./relation-check";
import type { LinkedMeanwhile } from "./schema";

/**
 * The issue with its row locked, and its lead's likelihood: of two people who link at once, the second sees what the first
 * has done. The likelihood is read after the lock, which may have waited for a new estimate.
 */
export async function lockedIssue(tx: Tx, viewer: Viewer, ref: string) {
  const issue = await issueNamed(tx, viewer, ref);
  await tx.$queryRaw`select 1 from "Issue" where id = ${issue.id} for update`;
  const { likelihood } = await tx.issueLine.findUniqueOrThrow({ where: { issueId: issue.id } });
  return { ...issue, likelihood };
}

/** A quotation's link to an issue, present or not; null if it was never linked. */
export const linkOf = (tx: Tx, quoteId: string, issueId: string) =>
  tx.evidenceLink.findUnique({
    where: { quoteId_issueId: { quoteId, issueId } },
    include: {
      quote: { select: { number: true, sourceId: true } },
      linkedBy: { select: { id: true, name: true } },
      earlierLead: { select: { number: true } },
    },
  });

/** Refuses to link a quotation if it is linked with another relation, which must not be replaced unseen. */
export function requireSameRelation(
  viewer: Viewer,
  before: Awaited<ReturnType<typeof linkOf>>,
  relation: Relation,
): void {
  if (before?.removalId !== null || before.relation === relation) return;
  const { quote, linkedBy } = before;
  refuseDone({
    what: `these words (Q${quote.number}: ${RELATION_LABELS[before.relation].toLowerCase()})`,
    did: "linked",
    by: whoIs(viewer, linkedBy),
    next: "Change the link on the issue’s page.",
    current: {
      ...before,
      by: linkedBy.id === viewer.id ? null : linkedBy.name,
    } satisfies LinkedMeanwhile,
  });
}

/**
 * Links a quotation, or changes how it bears on the issue, with one event. The relation that it already has is confirmed
 * if people are asked about it (relation-check.ts), and otherwise changes nothing. An undo says what the relation had been
 * judged against, so that people are asked about it as before. Returns the link as it is now.
 */
export async function link(
  tx: Tx,
  viewer: Viewer,
  quote: { id: string; number: number; sourceId: string },
  to: {
    issue: Awaited<ReturnType<typeof lockedIssue>>;
    relation: Relation;
    before: EvidenceLink | null;
    undo?: { earlierLead: number | null; judgedLikelihood: number | null } | undefined;
  },
) {
  const { issue, relation, before, undo } = to;
  const { id: issueId, likelihood } = issue;
  const isLinked = before?.removalId === null;
  const isSame = isLinked && before.relation === relation;
  const judged = undo
    ? {
        earlierLeadId: await notLeading(tx, issueId, undo.earlierLead),
        judgedLikelihood: undo.judgedLikelihood,
      }
    : { earlierLeadId: null, judgedLikelihood: likelihood };
  const changesNothing = (link: EvidenceLink) =>
    undo ? isDeepStrictEqual({ ...link, ...judged }, link) : !asksAbout(link, likelihood);
  if (isSame && changesNothing(before)) return before;
  const said = { relation, ...judged, linkedById: viewer.id };
  if (before) await markUnlinkingUndone(tx, viewer, before);
  const linked = await tx.evidenceLink.upsert({
    where: { quoteId_issueId: { quoteId: quote.id, issueId } },
    create: { quoteId: quote.id, issueId, ...said },
    update: {
      ...said,
      ...(!isLinked && { removalId: null, createdAt: new Date() }),
      version: { increment: 1 },
    },
  });
  const details = { quote: quote.number, relation };
  const event = await recordEvent(
    tx,
    viewer,
    { issueId, sourceId: quote.sourceId },
    isSame
      ? { verb: undo ? "evidence.unconfirmed" : "evidence.relation-confirmed", ...details }
      : isLinked
        ? { verb: "evidence.relation-changed", from: before.relation, ...details }
        : { verb: "evidence.linked", ...details },
  );
  if (!isLinked) {
    await matchSignposts(tx, viewer, [issueId], { quoteId: quote.id });
    await notifyOfLink(tx, viewer, { event, issueId, quote });
  }
  return linked;
}

/** The id of an issue's forecast by its number; null if it leads. */
async function notLeading(tx: Tx, issueId: string, number: number | null) {
  if (number === null) return null;
  const forecast = await tx.forecast.findFirst({ where: { issueId, number, lead: false } });
  return forecast?.id ?? null;
}

/** Records that the act which unlinked one link is undone. Any other act keeps other rows out, too. */
export const markUnlinkingUndone = (tx: Tx, viewer: Viewer, { id }: EvidenceLink) =>
  markRestored(tx, viewer, { act: "EVIDENCE_UNLINKED", links: { some: { id } } });
