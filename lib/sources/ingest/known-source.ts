import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastEvent, recordEvent } from "@/lib/desk/events/mutations";
import { forgetUnread } from "@/lib/desk/notifications/mutations";
import type { SourceFacts, SourceStatus } from "@/lib/sources/catalogue/schema";
import { notifySubmitter } from "@/lib/sources/notify-submitter";
import { queueDraft } from "@/lib/sources/suggestion-queue";
import { knownSources } from "@/lib/visibility";
import { notifyReviewers } from "./notify-reviewers";

type KnownSource = Pick<SourceFacts, "id" | "status" | "title">;

/** What ingesting an article returns. */
export const ingested = (
  { id, status, title }: KnownSource,
  known: boolean,
  proposals: number,
) => ({
  id,
  status,
  title,
  known,
  proposals,
});

/** The source with this text or file that the viewer may know of: approved before draft, then the oldest. */
export async function knownSource(
  { source }: Pick<Tx, "source">,
  viewer: Viewer,
  of: { textSha256: string } | { bytesSha256: string },
) {
  const sources = await source.findMany({
    where: { ...of, ...knownSources(viewer) },
    orderBy: { createdAt: "asc" },
    select: { id: true, status: true, title: true, addedById: true },
  });
  const rank = ({ status }: { status: SourceStatus }) =>
    ["APPROVED", "WITHDRAWN", "DRAFT", "DISCARDED"].indexOf(status);
  return sources.sort((a, b) => rank(a) - rank(b))[0];
}

/** The source that already has this text; a discarded one becomes a draft again. */
export async function restoreKnown(
  tx: Tx,
  viewer: Viewer,
  known: KnownSource & { addedById: string },
  batch: string | undefined,
) {
  const { id, title } = known;
  const proposals = await tx.proposal.count({ where: { sourceId: id } });
  if (known.status !== "DISCARDED") return ingested(known, true, proposals);
  await tx.source.update({
    where: { id },
    data: { status: "DRAFT", version: { increment: 1 } },
  });
  const details = { verb: "draft.restored", title } as const;
  const event = await recordEvent(tx, viewer, { sourceId: id }, details);
  await notifyReviewers(tx, viewer, { event, sourceId: id, batch });
  const untold = await forgetUnread(tx, (await lastEvent(tx, { id }, "draft.discarded"))?.id);
  await notifySubmitter(tx, viewer, known, event, untold);
  // Issues may have been opened while it was set aside.
  await queueDraft(tx, viewer, id);
  return ingested({ ...known, status: "DRAFT" }, true, proposals);
}
