import { evidenceFrom } from "@/lib/analysis/new-evidence";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify } from "@/lib/desk/notifications/notify";
import { asSubmitter } from "@/lib/sources/notify-submitter";
import { notifyOfVersion } from "@/lib/sources/withdrawal-and-grades/later-version";

interface Approved {
  id: string;
  addedById: string;
  supersedesId: string | null;
}

/**
 * Notifies people that a source is approved, which is `event`: once each, of what a later version means for their own work,
 * or that they submitted it, or of new evidence on their issues, which the other two name as well.
 */
export async function notifyOfApproval(
  tx: Tx,
  viewer: Viewer,
  source: Approved,
  event: bigint,
): Promise<void> {
  const { id: sourceId } = source;
  const evidence = evidenceFrom(sourceId, event);
  await notifyOfVersion(tx, viewer, source, event, evidence);
  await notify(
    tx,
    viewer,
    { event, sourceId },
    [asSubmitter(source), { kind: "EVIDENCE", to: evidence }],
    { also: evidence },
  );
}
