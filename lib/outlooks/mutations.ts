import type { Viewer } from "@/lib/auth";
import { command, type Tx } from "@/lib/command";
import { refuse, refuseField } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import { issueNamed, takeIssueVersion } from "@/lib/issue-ref";
import { mayReviseOutlook } from "./policy";
import { loadOutlooks } from "./queries";
import { LARGE_MOVE, reviseOutlookInput } from "./schema";

/**
 * Adds a revision to an issue's outlook; the ones before stay as they are. What the input leaves out
 * carries over. Refuses a stale version with the outlook as it stands now, a large move that is not
 * confirmed, and evidence that is not linked to the issue. Gives the new revision's id and number.
 */
export const reviseOutlook = command({
  input: reviseOutlookInput,
  may: mayReviseOutlook,
  run: async (tx, viewer, input) => {
    const issue = await issueNamed(tx, input.issue);
    const fresh = await takeIssueVersion(tx, issue.id, input.version);
    const before = await tx.outlookRevision.findFirst({
      where: { issueId: issue.id },
      orderBy: { number: "desc" },
    });
    if (!fresh) await refuseStale(tx, viewer, issue.id);

    const question = input.question ?? before?.question;
    if (!question)
      return refuseField("question", "Write the question that the likelihood answers.");
    await requireEvidence(tx, issue.id, input.reason, input.movedBy);
    const move = before ? Math.abs(input.likelihood - before.likelihood) : 0;
    if (before && move >= LARGE_MOVE && !input.confirmed)
      refuse(
        "confirm",
        `This moves the likelihood by ${move} points, from ${before.likelihood}% to ${input.likelihood}%. Confirm that it is meant.`,
      );

    const revision = await tx.outlookRevision.create({
      data: {
        issueId: issue.id,
        authorId: viewer.id,
        number: (before?.number ?? 0) + 1,
        trend: input.trend,
        alerts: input.alerts ?? before?.alerts ?? [],
        question,
        likelihood: input.likelihood,
        scale: before?.scale ?? "ICD203_A",
        horizon: horizonOf(input.horizon, before?.horizon ?? null),
        resolutionCriteria: input.resolutionCriteria ?? before?.resolutionCriteria ?? "",
        confidence: input.confidence,
        confidenceBasis: input.confidenceBasis ?? before?.confidenceBasis ?? "",
        judgement: input.judgement,
        rationale: input.rationale,
        reason: input.reason,
        reasonNote: input.reasonNote ?? "",
        asOf: input.asOf ? new Date(input.asOf) : new Date(),
        movedBy: { create: input.movedBy.map((quoteId) => ({ quoteId })) },
      },
    });
    const estimate = ({ likelihood, trend, confidence }: typeof revision) => ({
      likelihood,
      trend,
      confidence,
    });
    await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      {
        verb: "outlook.revised",
        number: revision.number,
        from: before && estimate(before),
        to: estimate(revision),
        reason: input.reason,
      },
    );
    return { id: revision.id, number: revision.number, version: input.version + 1 };
  },
});

/** Refuses with the outlook as it stands, by the same read as REST's, and names who was faster. */
async function refuseStale(tx: Tx, viewer: Viewer, issueId: string): Promise<never> {
  const now = (await loadOutlooks(viewer, issueId))!;
  const last = await tx.event.findFirst({
    where: { issueId, verb: { in: ["outlook.revised", "issue.edited"] } },
    orderBy: { id: "desc" },
    include: { actor: { select: { name: true } } },
  });
  refuse(
    "conflict",
    `${last?.actor.name ?? "Somebody"} has changed this issue since you opened it. Compare, then save again.`,
    { current: { ...now.revisions[0], version: now.version } },
  );
}

async function requireEvidence(tx: Tx, issueId: string, reason: string, movedBy: string[]) {
  const said = (message: string) => refuse("invalid", message, { fields: { movedBy: message } });
  if (reason === "NEW_EVIDENCE" && movedBy.length === 0)
    said("New evidence is the reason: name the quotes that moved you.");
  const linked = await tx.evidenceLink.count({
    where: { issueId, quoteId: { in: movedBy }, removedAt: null },
  });
  if (linked !== new Set(movedBy).size)
    said("Only evidence that is linked to this issue can move it.");
}

function horizonOf(given: string | null | undefined, before: Date | null): Date | null {
  return given === undefined ? before : given === null ? null : new Date(given);
}
