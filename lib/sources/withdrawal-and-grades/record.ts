import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent, recordEvents } from "@/lib/desk/events/mutations";
import type { EventDetails } from "@/lib/desk/events/schema";
import { notify } from "@/lib/desk/notifications/notify";
import { eachOf, followersOf } from "@/lib/desk/notifications/recipients";
import { type Concerned, concernedBy, touchedBy } from "./concerned";
import { restingOn } from "./dependents";
import { recalledBy, withOwners } from "./recall";
import type { SourceOrQuote } from "./schema";

/**
 * Records a change to a source or quotation on its source and on each issue, and notifies the authors of what rests
 * on it and the followers of the source. A withdrawal or its undoing also concerns readers of editions and owners of issues.
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
  const authors = concernedBy(resting);
  const concerned = recalls ? await withOwners(tx, sourceId, authors) : authors;
  const recalled = recalls ? await recalledBy(tx, sourceId, concerned) : null;
  await notifyOfSource(tx, viewer, sourceId, event, { concerned, recalled }, unaware);
}

/** Notifies people of a change to a source: readers of editions, those whose work it concerns, and its followers. */
const notifyOfSource = (
  tx: Tx,
  viewer: Viewer,
  sourceId: string,
  event: bigint,
  { concerned, recalled }: { concerned: Concerned; recalled: Concerned | null },
  except: ReadonlySet<string> = new Set(),
) =>
  notify(
    tx,
    viewer,
    { event, sourceId },
    [
      ...(recalled ? [{ kind: "RECALL", to: eachOf(recalled) } as const] : []),
      { kind: "SOURCE", to: eachOf(concerned) },
      { kind: "SOURCE", to: followersOf({ sourceId }) },
    ],
    { except },
  );
