import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent, recordEvents } from "@/lib/desk/events/mutations";
import type { EventDetails } from "@/lib/desk/events/schema";
import { touchedBy } from "./concerned";
import { restingOn } from "./dependents";
import { notifyOfSource } from "./notify";
import type { SourceOrQuote } from "./schema";

/**
 * Records a change to a source or quotation on its source and on each issue, and notifies the people concerned (notify.ts).
 *
 * @param unaware people who are not notified: they never read about the change that this one undoes
 */
export async function recordAndNotify(
  tx: Tx,
  viewer: Viewer,
  of: SourceOrQuote,
  details: EventDetails,
  unaware: ReadonlySet<string> = new Set(),
) {
  const resting = await restingOn(tx, of);
  const sourceId = of.id;
  // It represents those on the issues.
  const event = await recordEvent(tx, viewer, { sourceId }, details);
  const touched = touchedBy(resting);
  await recordEvents(
    tx,
    viewer,
    touched.map((issueId) => ({ on: { sourceId, issueId }, details })),
  );
  const recalls = details.verb === "source.withdrawn" || details.verb === "source.restored";
  await notifyOfSource(tx, viewer, { sourceId, event, recalls, resting }, unaware);
}
