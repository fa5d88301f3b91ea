import { holdTexts, type ReadTexts } from "@/lib/analysis/checked-texts";
import { findForecast, requireOpen } from "@/lib/analysis/forecast-held";
import { issueNamed } from "@/lib/analysis/issue-named";
import { overtakenIssue, raiseSeenIssueVersion } from "@/lib/analysis/issue-version";
import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseStale } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { peopleMentioned } from "@/lib/desk/members/mentions";
import { citationsOf } from "@/lib/evidence/check-citations";
import { loadCurrentOutlook } from "./queries";
import type { ReviseOutlook } from "./schema";

/** What a revision's own texts name, and what the issue's bottom line does. */
interface RevisionTexts {
  own: ReadTexts;
  bottom: ReadTexts;
}

/** What a revision follows. */
export type Followed = Awaited<ReturnType<typeof followedBy>>;

/**
 * The issue that a revision is of, its forecast, and that forecast's revision before it, or null. Without a forecast, the
 * revision opens the issue's lead. Refuses an issue or forecast that is missing.
 */
export async function followedBy(
  tx: Tx,
  viewer: Viewer,
  { issue: ref, forecast }: Pick<ReviseOutlook, "issue" | "forecast">,
) {
  const issue = await issueNamed(tx, viewer, ref);
  const known = await findForecast(tx, issue.id, forecast);
  if (!known && forecast !== undefined) return refuse("not-found", "This forecast doesn’t exist.");
  const before = known && (await lastRevision(tx, { forecastId: known.id }));
  return { issue, known, before };
}

/**
 * Locks what a revision rests on, then its issue. Refuses a stale version, with the current outlook; what its texts name
 * and isn't there; and a forecast that has been resolved. Returns the quotations, the people mentioned, and the issue's
 * revision before it, or null.
 */
export async function holdFollowed(
  tx: Tx,
  viewer: Viewer,
  { issue, known, before }: Followed,
  input: ReviseOutlook,
  { own, bottom }: RevisionTexts,
) {
  // Whoever the bottom line mentions is not notified of the revision.
  await peopleMentioned(tx, bottom.mentions);
  const { confidenceBasis = before?.confidenceBasis ?? "" } = input;
  const held = await holdTexts(
    tx,
    viewer,
    {
      citations: { ...own.citations, ...citationsOf({ confidenceBasis }), ...bottom.citations },
      mentions: own.mentions,
      keys: { ...own.keys, ...bottom.keys },
    },
    input.drivers,
  );
  if (!(await raiseSeenIssueVersion(tx, issue.id, input.version)))
    refuseStale({
      ...overtakenIssue(viewer, issue.id),
      current: () => loadCurrentOutlook(viewer, issue.id, known?.number),
    });
  if (known) requireOpen(known);
  return { ...held, last: await lastRevision(tx, { issueId: issue.id }) };
}

const lastRevision = (tx: Tx, where: { issueId: string } | { forecastId: string }) =>
  tx.outlookRevision.findFirst({ where, orderBy: { number: "desc" } });
