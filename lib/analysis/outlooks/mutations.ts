import { readBottomLine } from "@/lib/analysis/bottom-line";
import { readTexts } from "@/lib/analysis/checked-texts";
import { withdrawOwn } from "@/lib/analysis/dissents/mutations";
import { withTerms } from "@/lib/analysis/forecasts/terms";
import { answerMatches } from "@/lib/analysis/signposts/decide-matches";
import { command } from "@/lib/core/command/command";
import { newlyMentioned, unreached } from "@/lib/desk/members/mentions";
import { checkRelations } from "@/lib/evidence/quotes/relation-check";
import type { OutlookRevision } from "@/lib/generated/prisma/client";
import { type Followed, followedBy, holdFollowed } from "./held";
import { notifyOfRevision } from "./notify";
import { addRevision, changeBottomLine, recordRevision, type Situation } from "./record";
import { requireSound } from "./refusals";
import { type ReviseOutlook, reviseOutlookInput } from "./schema";

/**
 * Adds a revision to a forecast of an issue, the lead unless numbered. Earlier ones never change. The first revision of
 * an issue opens its lead forecast.
 *
 * What is left out is copied from the forecast's revision before it. Trend, alerts and the bottom line are the issue's:
 * only a revision of the lead changes them. Open matches of signposts whose quotations are among the drivers are decided.
 *
 * Refuses:
 * - a stale version (issue-version.ts, whose row lock lets one of two at once succeed), with the current outlook;
 * - a forecast that has been resolved, and terms that are fixed;
 * - drivers that are withdrawn or not linked to the issue;
 * - words that don't fit the figure;
 * - a change without a reason;
 * - until confirmed, a large move, a closing date that has passed, or a citation of a withdrawn source.
 *
 * Returns the new revision's id and number, and the issue's new version. `unseen` names those mentioned who aren't notified.
 * `asks` is true if people are now asked to check relations that were judged at an opposed estimate.
 */
export const reviseOutlook = command({
  input: reviseOutlookInput,
  verb: "reviseOutlook",
  prepare: async ({ judgement, rationale, bottomLine = "" }) => ({
    own: readTexts({ judgement, rationale }),
    bottom: readBottomLine(bottomLine),
  }),
  run: async (tx, viewer, input, texts) => {
    const followed = await followedBy(tx, viewer, input);
    const { issue, known, before } = followed;
    const { quotes, mentioned, last } = await holdFollowed(tx, viewer, followed, input, texts);
    const situation = situationAfter(followed, last, input);
    const forecast = await withTerms(tx, viewer, issue.id, known, input);
    await requireSound(tx, {
      issueId: issue.id,
      input,
      scale: forecast.scale,
      known,
      before,
      quotes,
      trendChanges: last?.trend !== situation.trend,
    });

    await withdrawOwn(tx, viewer, forecast, input.asOf ? new Date(input.asOf) : undefined);
    const following = { issueId: issue.id, forecast, last, before, situation };
    const revision = await addRevision(tx, viewer, following, input);
    await answerMatches(tx, viewer, revision, input.drivers);
    await changeBottomLine(tx, viewer, issue, forecast, input.bottomLine);
    const event = await recordRevision(tx, viewer, revision, following);
    // A revision starts with the texts of the previous one, whose mentions have notified people.
    const fresh = newlyMentioned(mentioned, before?.judgement ?? "", before?.rationale ?? "");
    await notifyOfRevision(tx, viewer, { issue, event, revision, mentioned: fresh });
    const unseen = await unreached(tx, fresh, issue.id);
    const estimates = { before: before?.likelihood ?? null, now: revision.likelihood };
    const asks = forecast.lead && (await checkRelations(tx, issue.id, estimates));
    return { id: revision.id, number: revision.number, version: input.version + 1, unseen, asks };
  },
});

/** The trend and alerts that a revision leaves. One of another forecast than the lead leaves them as they are. */
function situationAfter(
  { known }: Followed,
  last: OutlookRevision | null,
  { trend, alerts = last?.alerts ?? [] }: ReviseOutlook,
): Situation {
  const isOther = known !== null && !known.lead;
  return isOther && last ? { trend: last.trend, alerts: last.alerts } : { trend, alerts };
}
