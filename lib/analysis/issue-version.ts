import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastActor } from "@/lib/desk/events/queries";
import type { EventDetails } from "@/lib/desk/events/schema";

/**
 * Raises an issue's version for a writer who saw `version`. Returns false if someone else saved first.
 * The row stays locked until the transaction ends, so two writers can't both succeed.
 */
export async function raiseSeenIssueVersion(tx: Tx, id: string, version: number): Promise<boolean> {
  const { count } = await tx.issue.updateMany({
    where: { id, version },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}

/** Raises an issue's version, so that a revision based on its forecasts as they were is refused as stale. */
export const raiseIssueVersion = (tx: Tx, id: string) =>
  tx.issue.update({ where: { id }, data: { version: { increment: 1 } } });

type Verb = EventDetails["verb"];

/** The verbs of the events that raise a forecast's version, and its issue's. */
export const FORECAST_CHANGES: readonly Verb[] = [
  "forecast.edited",
  "forecast.clarified",
  "forecast.lead-set",
  "forecast.resolved",
  "forecast.reopened",
];

const ISSUE_CHANGES: readonly Verb[] = [
  "issue.edited",
  "outlook.revised",
  "forecast.opened",
  ...FORECAST_CHANGES,
];

/** What to say of an issue that has changed. */
export const overtakenIssue = (viewer: Viewer, issueId: string) => ({
  what: "this issue",
  by: () => lastActor(viewer, ISSUE_CHANGES, { issueId }),
});
