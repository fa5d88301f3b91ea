import { issueNamed, takeIssueVersion } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { citationsOf } from "@/lib/evidence/citations";
import { type Ground, holdSources, requireThere } from "@/lib/evidence/quotes/mutations";
import { linkedEvidence } from "@/lib/visibility";
import { loadOutlooks } from "./queries";
import { LARGE_MOVE, type ReviseOutlook, reviseOutlookInput } from "./schema";

/**
 * Adds a revision to an issue's outlook; the ones before stay as they are. What the input leaves out
 * matches over. Refuses a stale version with the outlook as it stands now, evidence that is withdrawn
 * or not linked to the issue, and, until they are confirmed, a large move and words that cite a
 * withdrawn source. Gives the new revision's id and number.
 */
export const reviseOutlook = command({
  input: reviseOutlookInput,
  verb: "reviseOutlook",
  prepare: async ({ judgement, rationale }) => citationsOf({ judgement, rationale }),
  run: async (tx, viewer, input, cited) => {
    const issue = await issueNamed(tx, input.issue);
    const before = await tx.outlookRevision.findFirst({
      where: { issueId: issue.id },
      orderBy: { number: "desc" },
    });
    const confidenceBasis = input.confidenceBasis ?? before?.confidenceBasis ?? "";
    const citations = { ...cited, ...citationsOf({ confidenceBasis }) };
    const grounds = await holdSources(tx, { ids: input.drivers, citations });
    const fresh = await takeIssueVersion(tx, issue.id, input.version);
    if (!fresh) await refuseStale(tx, viewer, issue.id);

    const wording = input.wording ?? before?.wording;
    if (!wording) return refuseField("wording", "Write the question that the likelihood answers.");
    await requireEvidence(tx, issue.id, input.reason, input.drivers);
    requireThere(grounds, citations);
    requireNotRemoved(grounds, input.drivers);
    requireMeant(input, before, grounds);

    const revision = await tx.outlookRevision.create({
      data: {
        issueId: issue.id,
        authorId: viewer.id,
        number: (before?.number ?? 0) + 1,
        trend: input.trend,
        alerts: input.alerts ?? before?.alerts ?? [],
        wording,
        likelihood: input.likelihood,
        scale: before?.scale ?? "ICD203_A",
        closesOn: closesOnOf(input.closesOn, before?.closesOn ?? null),
        resolutionCriteria: input.resolutionCriteria ?? before?.resolutionCriteria ?? "",
        confidence: input.confidence,
        confidenceBasis,
        judgement: input.judgement,
        rationale: input.rationale,
        reason: input.reason,
        reasonNote: input.reasonNote ?? "",
        asOf: input.asOf ? new Date(input.asOf) : new Date(),
        drivers: { create: input.drivers.map((quoteId) => ({ quoteId })) },
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

/** Refuses with the current outlook, read as for REST, and names who saved first. */
async function refuseStale(tx: Tx, viewer: Viewer, issueId: string): Promise<never> {
  const last = await tx.event.findFirst({
    where: { issueId, verb: { in: ["outlook.revised", "issue.edited"] } },
    orderBy: { id: "desc" },
    include: { actor: { select: { name: true } } },
  });
  const current = async () => {
    const { revisions, version } = (await loadOutlooks(viewer, issueId))!;
    return { ...revisions[0], version };
  };
  refuse(
    "conflict",
    `${last?.actor.name ?? "Somebody"} has changed this issue since you opened it. Compare, then save again.`,
    { current },
  );
}

async function requireEvidence(tx: Tx, issueId: string, reason: string, drivers: string[]) {
  const said = (message: string) => refuse("invalid", message, { fields: { drivers: message } });
  if (reason === "NEW_EVIDENCE" && drivers.length === 0)
    said("New evidence is the reason: name the quotes that moved you.");
  const linked = await tx.evidenceLink.count({
    where: { issueId, quoteId: { in: drivers }, ...linkedEvidence },
  });
  if (linked !== new Set(drivers).size)
    said("Only evidence that is linked to this issue can move it.");
}

/** Refuses to be moved by what was withdrawn: it is no evidence any more. */
function requireNotRemoved(grounds: Ground[], drivers: string[]) {
  const gone = grounds.filter(({ id, withdrawn }) => withdrawn && drivers.includes(id));
  if (gone.length > 0)
    refuseField("drivers", `Withdrawn, and no evidence any more: ${listed(gone)}. Untick it.`);
}

/** Asks about all that may be a slip at once: a large move, and words that cite what was withdrawn. */
function requireMeant(
  input: Pick<ReviseOutlook, "likelihood" | "confirmed" | "knowingly">,
  before: { likelihood: number } | null,
  grounds: Ground[],
) {
  const doubts: string[] = [];
  const move = before ? Math.abs(input.likelihood - before.likelihood) : 0;
  if (before && move >= LARGE_MOVE && !input.confirmed)
    doubts.push(
      `This moves the likelihood by ${move} points, from ${before.likelihood}% to ${input.likelihood}%. Confirm that it is meant.`,
    );
  const withdrawn = grounds.filter((ground) => ground.withdrawn);
  if (withdrawn.some(({ number }) => !input.knowingly.includes(number)))
    doubts.push(
      `Your text cites a source that was withdrawn: ${listed(withdrawn)}. Take the citation out, or confirm it: the judgement will be marked as resting on it.`,
    );
  if (doubts.length > 0)
    refuse("confirm", doubts.join(" "), {
      current: { withdrawn: withdrawn.map(({ number }) => number) },
    });
}

const listed = (grounds: Ground[]) =>
  grounds.map(({ number, title }) => `Q${number}, “${title}”`).join("; ");

function closesOnOf(given: string | null | undefined, before: Date | null): Date | null {
  return given === undefined ? before : given === null ? null : new Date(given);
}
