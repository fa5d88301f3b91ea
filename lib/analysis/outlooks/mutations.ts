import { readBottomLine } from "@/lib/analysis/bottom-line";
import { withdrawOwn } from "@/lib/analysis/dissents/mutations";
import { findForecast, namedBy, requireOpen } from "@/lib/analysis/forecast-held";
import { withTerms } from "@/lib/analysis/forecasts/terms";
import { issueKeysOf, requireIssues } from "@/lib/analysis/issue-keys";
import { issueNamed } from "@/lib/analysis/issue-named";
import { overtakenIssue, raiseSeenIssueVersion } from "@/lib/analysis/issue-version";
import { answerMatches } from "@/lib/analysis/signposts/decide-matches";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { refuseStale } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { mentionsOf, peopleMentioned } from "@/lib/desk/members/mentions";
import { citationsOf } from "@/lib/evidence/check-citations";
import { holdSources, requireThere } from "@/lib/evidence/quotes/mutations";
import type { OutlookRevision } from "@/lib/generated/prisma/client";
import { notifyOfRevision } from "./notify";
import { currentOf, loadOutlooks } from "./queries";
import { requireSound } from "./refusals";
import { type ReviseOutlook, reviseOutlookInput } from "./schema";

/**
 * Adds a revision to a forecast of an issue, the lead unless numbered; earlier ones never change. The first revision of
 * an issue opens its lead forecast. Fields left out are copied from the forecast's current revision; trend and alerts
 * are the issue's, and only a revision of the lead changes them, or the issue's bottom line. Refuses a stale version, with the current outlook;
 * drivers that are withdrawn or not linked to the issue; words that don't fit the
 * figure; a change without a reason; terms that are fixed; a
 * forecast that has been resolved; and, until confirmed, a large move or a citation of a withdrawn source. Open matches
 * of signposts whose quotations are among the drivers are decided by it. Returns the
 * new revision's id and number, and the issue's new version.
 */
export const reviseOutlook = command({
  input: reviseOutlookInput,
  verb: "reviseOutlook",
  prepare: async ({ judgement, rationale, bottomLine = "" }) => ({
    cited: citationsOf({ judgement, rationale }),
    mentions: mentionsOf({ judgement, rationale }),
    keys: issueKeysOf({ judgement, rationale }),
    bottom: readBottomLine(bottomLine),
  }),
  run: async (tx, viewer, input, { cited, mentions, keys, bottom }) => {
    const issue = await issueNamed(tx, viewer, input.issue);
    const known = await findForecast(tx, issue.id, input.forecast);
    if (!known && input.forecast !== undefined)
      return refuse("not-found", "This forecast doesn’t exist.");
    const before = known && (await lastRevision(tx, { forecastId: known.id }));
    const confidenceBasis = input.confidenceBasis ?? before?.confidenceBasis ?? "";
    const citations = { ...cited, ...citationsOf({ confidenceBasis }), ...bottom.citations };
    const mentioned = await peopleMentioned(tx, mentions);
    await peopleMentioned(tx, bottom.mentions);
    await requireIssues(tx, viewer, { ...keys, ...bottom.keys });
    const quotes = await holdSources(tx, { ids: input.drivers, citations });
    const fresh = await raiseSeenIssueVersion(tx, issue.id, input.version);
    if (!fresh)
      refuseStale({
        ...overtakenIssue(viewer, issue.id),
        current: () => currentOutlook(viewer, issue.id, known?.number),
      });

    const last = await lastRevision(tx, { issueId: issue.id });
    const ofIssue =
      known && !known.lead && last ? last : { alerts: last?.alerts ?? [], ...given(input) };
    if (known) requireOpen(known);
    const forecast = await withTerms(tx, viewer, issue.id, known, input);
    requireThere(quotes, citations);
    await requireSound(tx, {
      issueId: issue.id,
      input,
      scale: forecast.scale,
      known,
      before,
      quotes,
      trendChanges: last?.trend !== ofIssue.trend,
    });
    const { reason = null } = input;
    await withdrawOwn(tx, viewer, forecast, input.asOf ? new Date(input.asOf) : undefined);

    const revision = await tx.outlookRevision.create({
      data: {
        issueId: issue.id,
        forecastId: forecast.id,
        wordingNumber: forecast.wordingNumber,
        authorId: viewer.id,
        number: (last?.number ?? 0) + 1,
        trend: ofIssue.trend,
        alerts: ofIssue.alerts,
        likelihood: input.likelihood,
        confidence: input.confidence,
        confidenceBasis,
        judgement: input.judgement,
        rationale: input.rationale,
        reason,
        reasonNote: input.reasonNote ?? "",
        asOf: input.asOf ? new Date(input.asOf) : new Date(),
        drivers: { create: input.drivers.map((quoteId) => ({ quoteId })) },
      },
    });
    await answerMatches(tx, viewer, revision, input.drivers);
    await changeBottomLine(tx, viewer, issue, forecast, input.bottomLine);
    const estimate = ({ likelihood, trend, confidence, alerts }: typeof revision) => ({
      ...{ likelihood, trend, confidence, alerts },
    });
    const event = await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      {
        verb: "outlook.revised",
        number: revision.number,
        from: before && estimate({ ...before, ...situationOf(last ?? before) }),
        to: estimate(revision),
        reason,
        ...namedBy(forecast),
      },
    );
    await notifyOfRevision(tx, viewer, { issue, event, revision, before, mentioned });
    return { id: revision.id, number: revision.number, version: input.version + 1 };
  },
});

const situationOf = ({ trend, alerts }: OutlookRevision) => ({ trend, alerts });

const lastRevision = (tx: Tx, where: { issueId: string } | { forecastId: string }) =>
  tx.outlookRevision.findFirst({ where, orderBy: { number: "desc" } });

/** Saves the issue's bottom line, if it is given and differs, as an edit of the issue would. */
async function changeBottomLine(
  tx: Tx,
  viewer: Viewer,
  { id, bottomLine: from }: { id: string; bottomLine: string },
  { lead }: { lead: boolean },
  to: string | undefined,
) {
  if (to === undefined || to === from) return;
  if (!lead)
    refuseField(
      "bottomLine",
      "You can change the bottom line only when you revise the lead forecast. Edit the issue instead.",
    );
  await tx.issue.update({ where: { id }, data: { bottomLine: to } });
  const changes = { bottomLine: { from, to } };
  await recordEvent(tx, viewer, { issueId: id }, { verb: "issue.edited", changes });
}

/** The trend, and the alerts if they are given. */
const given = ({ trend, alerts }: ReviseOutlook) => ({ trend, ...(alerts && { alerts }) });

/** The current outlook, as REST shows it. */
async function currentOutlook(viewer: Viewer, issueId: string, forecast: number | undefined) {
  const { revisions, ...issue } = (await loadOutlooks(viewer, issueId))!;
  return { ...currentOf(revisions, forecast), ...issue };
}
