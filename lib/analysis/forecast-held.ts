import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { issueNamed } from "./issue-named";

/** What addresses and scripts call a forecast: its issue, and its number there, or nothing for the lead. */
interface ForecastRef {
  issue: string;
  forecast?: number | undefined;
}

/** An issue's forecast by number, or its lead. Returns null if there is none. */
export const findForecast = (tx: Tx, issueId: string, number: number | undefined) =>
  tx.forecast.findFirst({
    where: { issueId, ...(number === undefined ? { lead: true } : { number }) },
  });

/**
 * Locks an issue until the transaction ends, so that its forecasts change one at a time. Refuses if it is missing.
 */
export async function holdIssue(tx: Tx, viewer: Viewer, ref: string) {
  const issue = await issueNamed(tx, viewer, ref);
  await tx.$queryRaw`select 1 from "Issue" where id = ${issue.id} for no key update`;
  return issue;
}

/** A forecast whose issue is locked until the transaction ends, and the issue. Refuses if either is missing. */
export async function holdForecast(
  tx: Tx,
  viewer: Viewer,
  { issue: ref, forecast: number }: ForecastRef,
) {
  const issue = await holdIssue(tx, viewer, ref);
  const forecast = await findForecast(tx, issue.id, number);
  if (forecast) return { issue, forecast };
  return refuse(
    "not-found",
    number === undefined ? "This issue has no forecast yet." : "This forecast doesn’t exist.",
  );
}

/** Refuses to estimate a forecast that has been resolved. */
export function requireOpen({ outcome }: { outcome: string | null }): void {
  if (outcome)
    refuse("invalid", "This forecast has been resolved. Estimate another forecast on this issue.");
}

/** The number by which an event names a forecast. The lead, which is the issue's outlook, is not named. */
export const namedBy = ({ lead, number }: { lead: boolean; number: number }) =>
  lead ? {} : { forecast: number };
