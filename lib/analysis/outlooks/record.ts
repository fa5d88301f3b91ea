import { namedBy } from "@/lib/analysis/forecast-held";
import type { withTerms } from "@/lib/analysis/forecasts/terms";
import type { Tx } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { OutlookRevision } from "@/lib/generated/prisma/client";
import type { Followed } from "./held";
import type { ReviseOutlook } from "./schema";

/** What is the issue's, whichever of its forecasts is revised. */
export type Situation = Pick<OutlookRevision, "trend" | "alerts">;

interface Following extends Pick<Followed, "before"> {
  issueId: string;
  forecast: Awaited<ReturnType<typeof withTerms>>;
  /** The issue's revision before it. */
  last: OutlookRevision | null;
  situation: Situation;
}

/** Adds a revision that has been checked. */
export const addRevision = (
  tx: Tx,
  { id: authorId }: Viewer,
  { issueId, forecast, last, before, situation }: Following,
  input: ReviseOutlook,
): Promise<OutlookRevision> =>
  tx.outlookRevision.create({
    data: {
      issueId,
      forecastId: forecast.id,
      wordingNumber: forecast.wordingNumber,
      authorId,
      number: (last?.number ?? 0) + 1,
      ...situation,
      likelihood: input.likelihood,
      confidence: input.confidence,
      confidenceBasis: input.confidenceBasis ?? before?.confidenceBasis ?? "",
      judgement: input.judgement,
      rationale: input.rationale,
      reason: input.reason ?? null,
      reasonNote: input.reasonNote ?? "",
      asOf: input.asOf ? new Date(input.asOf) : new Date(),
      drivers: { create: input.drivers.map((quoteId) => ({ quoteId })) },
    },
  });

/** Records that a revision was added. Returns the event's id. */
export const recordRevision = (
  tx: Tx,
  viewer: Viewer,
  revision: OutlookRevision,
  { issueId, forecast, last, before }: Omit<Following, "situation">,
): Promise<bigint> =>
  recordEvent(
    tx,
    viewer,
    { issueId },
    {
      verb: "outlook.revised",
      number: revision.number,
      from: before && estimateOf(before, last ?? before),
      to: estimateOf(revision, revision),
      scale: forecast.scale,
      reason: revision.reason,
      ...namedBy(forecast),
    },
  );

const estimateOf = ({ likelihood, confidence }: OutlookRevision, { trend, alerts }: Situation) => ({
  likelihood,
  trend,
  confidence,
  alerts,
});

/** Saves the issue's bottom line, if it is given and differs, as an edit of the issue would. */
export async function changeBottomLine(
  tx: Tx,
  viewer: Viewer,
  { id, bottomLine: from }: { id: string; bottomLine: string },
  { lead }: { lead: boolean },
  to: string | undefined,
): Promise<void> {
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
