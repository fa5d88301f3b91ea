import { issueNamed } from "@/lib/analysis/issue-named";
import { takeIssueVersion } from "@/lib/analysis/issue-version";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { mentionsOf, peopleMentioned } from "@/lib/desk/members/mentions";
import { citationsOf } from "@/lib/evidence/citations";
import { type CitedQuote, holdSources, requireThere } from "@/lib/evidence/quotes/mutations";
import { linkedEvidence } from "@/lib/visibility";
import { notifyOfRevision } from "./notify";
import { loadOutlooks } from "./queries";
import { LARGE_MOVE_POINTS, type ReviseOutlook, reviseOutlookInput } from "./schema";

/**
 * Adds a revision to an issue's outlook; earlier ones never change. Fields left out are copied from the
 * current revision. Refuses a stale version, with the current outlook; drivers that are withdrawn or not
 * linked to the issue; and, until confirmed, a large move or a citation of a withdrawn source. Returns the
 * new revision's id and number, and the issue's new version.
 */
export const reviseOutlook = command({
  input: reviseOutlookInput,
  verb: "reviseOutlook",
  prepare: async ({ judgement, rationale }) => ({
    cited: citationsOf({ judgement, rationale }),
    mentions: mentionsOf({ judgement, rationale }),
  }),
  run: async (tx, viewer, input, { cited, mentions }) => {
    const issue = await issueNamed(tx, input.issue);
    const before = await tx.outlookRevision.findFirst({
      where: { issueId: issue.id },
      orderBy: { number: "desc" },
    });
    const confidenceBasis = input.confidenceBasis ?? before?.confidenceBasis ?? "";
    const citations = { ...cited, ...citationsOf({ confidenceBasis }) };
    const mentioned = await peopleMentioned(tx, mentions);
    const quotes = await holdSources(tx, { ids: input.drivers, citations });
    const fresh = await takeIssueVersion(tx, issue.id, input.version);
    if (!fresh) await refuseStale(tx, viewer, issue.id);

    const wording = input.wording ?? before?.wording;
    if (!wording)
      return refuseField("wording", "Write the forecast as a question with a yes-or-no answer.");
    await requireEvidence(tx, issue.id, input.reason, input.drivers);
    requireThere(quotes, citations);
    requireNotWithdrawn(quotes, input.drivers);
    requireConfirmed(input, before, quotes);

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
    const event = await recordEvent(
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
    await notifyOfRevision(tx, viewer, { issue, event, revision, before, mentioned });
    return { id: revision.id, number: revision.number, version: input.version + 1 };
  },
});

/** Refuses with the current outlook, as REST shows it, and names the person who saved first. */
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
    `Couldn’t save: ${last?.actor.name ?? "someone"} changed this issue after you opened it. Compare, then save again.`,
    { current },
  );
}

async function requireEvidence(tx: Tx, issueId: string, reason: string, drivers: string[]) {
  const refuseDrivers = (message: string) =>
    refuse("invalid", message, { fields: { drivers: message } });
  if (reason === "NEW_EVIDENCE" && drivers.length === 0)
    refuseDrivers(
      "You chose new evidence as the reason: tick the quotations that moved the outlook.",
    );
  const linked = await tx.evidenceLink.count({
    where: { issueId, quoteId: { in: drivers }, ...linkedEvidence },
  });
  if (linked !== new Set(drivers).size)
    refuseDrivers(
      "A quotation you ticked is no longer linked to this issue. Choose the evidence that moved the outlook again.",
    );
}

/** Refuses drivers from withdrawn sources. */
function requireNotWithdrawn(cited: CitedQuote[], drivers: string[]) {
  const gone = cited.filter(({ id, withdrawn }) => withdrawn && drivers.includes(id));
  if (gone.length > 0)
    refuseField("drivers", `Withdrawn sources can’t move an outlook. Untick ${listed(gone)}.`);
}

/** Asks for confirmation, once, of everything that may be a slip: a large move, a withdrawn citation. */
function requireConfirmed(
  input: Pick<ReviseOutlook, "likelihood" | "confirmed" | "knowingly">,
  before: { likelihood: number } | null,
  cited: CitedQuote[],
) {
  const doubts: string[] = [];
  const move = before ? Math.abs(input.likelihood - before.likelihood) : 0;
  if (before && move >= LARGE_MOVE_POINTS && !input.confirmed)
    doubts.push(
      `This moves the likelihood by ${move} points, from ${before.likelihood}% to ${input.likelihood}%. Confirm to save.`,
    );
  const withdrawn = cited.filter((quote) => quote.withdrawn);
  if (withdrawn.some(({ number }) => !input.knowingly.includes(number)))
    doubts.push(
      `Your text cites ${listed(withdrawn)} from ${withdrawn.length > 1 ? "withdrawn sources. Remove the citations" : "a withdrawn source. Remove the citation"}, or confirm to save the judgement with a warning.`,
    );
  if (doubts.length > 0)
    refuse("confirm", doubts.join(" "), {
      current: { withdrawn: withdrawn.map(({ number }) => number) },
    });
}

const listed = (cited: CitedQuote[]) =>
  cited.map(({ number, title }) => `Q${number}, “${title}”`).join("; ");

function closesOnOf(given: string | null | undefined, before: Date | null): Date | null {
  return given === undefined ? before : given === null ? null : new Date(given);
}
