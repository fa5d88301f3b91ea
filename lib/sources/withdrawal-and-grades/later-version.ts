import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvents } from "@/lib/desk/events/mutations";
import { notify } from "@/lib/desk/notifications/notify";
import { eachOf, followersOf } from "@/lib/desk/notifications/recipients";
import { presentQuotes } from "@/lib/visibility";
import { concernedBy, type Resting, touchedBy } from "./concerned";
import { restingOnQuotes } from "./dependents";

/**
 * When a later version is approved, which is `event`: records on the earlier version and its issues which quotations
 * were altered or left out. Notifies, once each, the people whose judgements or notes rest on them, or whose notes
 * have no place in the later version, and those who follow the earlier one, who then follow both.
 */
export async function notifyOfVersion(
  tx: Tx,
  viewer: Viewer,
  later: { id: string; supersedesId: string | null },
  event: bigint,
): Promise<void> {
  if (!later.supersedesId) return;
  const earlier = await tx.source.findUniqueOrThrow({
    where: { id: later.supersedesId },
    select: { id: true, title: true },
  });
  const changed = await changedQuotes(tx, later.id);
  const numbers = changed.map(({ quote }) => quote);
  const resting = await restingOnQuotes(tx, earlier.id, numbers);
  const restingOn = (number: number) => resting.filter(({ quote }) => quote === number);
  const [alteredFor, leftOutFor] = [new Map<string, Altered[]>(), new Map<string, number[]>()];
  const events = changed.flatMap(({ quote, by }) => {
    const details = { verb: "quote.superseded", quote, by, title: earlier.title } as const;
    const sourceId = earlier.id;
    // Recorded whether or not anything rests on it: private notes must not show.
    const issues = touchedBy(restingOn(quote)).map((issueId) => ({ sourceId, issueId }));
    return [{ sourceId }, ...issues].map((on) => ({ on, details }));
  });
  await recordEvents(tx, viewer, events);
  for (const { quote, by } of changed)
    for (const id of concernedBy(restingOn(quote)).keys())
      if (by === null) leftOutFor.set(id, [...(leftOutFor.get(id) ?? []), quote]);
      else alteredFor.set(id, [...(alteredFor.get(id) ?? []), { quote, by }]);
  const unplaced = await unplacedNotes(tx, later.id);
  const concerned = concernedBy([...resting, ...unplaced]);
  for (const [id, details] of concerned)
    details.version = {
      earlier: earlier.title,
      altered: alteredFor.get(id) ?? [],
      leftOut: leftOutFor.get(id) ?? [],
      unplaced: unplaced.filter(({ authorId }) => authorId === id).length,
    };
  await followLater(tx, earlier.id, later.id);
  // To its followers it is the same news, without anything of their own.
  const details = { version: { earlier: earlier.title, altered: [], leftOut: [], unplaced: 0 } };
  await notify(tx, viewer, { event, sourceId: later.id, details }, [
    { kind: "SOURCE", to: eachOf(concerned) },
    { kind: "SOURCE", to: followersOf({ sourceId: earlier.id }) },
  ]);
}

/** Makes whoever follows the earlier version follow the later one, unless they have unfollowed that. */
const followLater = (tx: Tx, earlier: string, later: string) => tx.$executeRaw`
  insert into "Follow" (id, "userId", "sourceId")
  select gen_random_uuid(), f."userId", ${later} from "Follow" f
  where f."sourceId" = ${earlier} and f.following
  on conflict ("userId", "sourceId") do nothing`;

interface Altered {
  quote: number;
  by: number;
}

/** The quotations of an earlier version that a later one alters (`by`), or no longer has. */
async function changedQuotes(tx: Tx, later: string) {
  const earlier = await tx.quote.findMany({
    where: { matches: { some: { sourceId: later } }, ...presentQuotes },
    select: { id: true, number: true, exact: true },
    orderBy: { number: "asc" },
  });
  // Queried separately: the database has no statistics on rows this new, and would plan a join badly.
  const continuing = await tx.quote.findMany({
    where: { sourceId: later, ...presentQuotes, continuesId: { not: null } },
    select: { continuesId: true, number: true, exact: true },
  });
  const nowOf = new Map(continuing.map((quote) => [quote.continuesId, quote]));
  return earlier.flatMap(({ id, number: quote, exact }) => {
    const now = nowOf.get(id);
    return now?.exact === exact ? [] : [{ quote, by: now?.number ?? null }];
  });
}

/** The notes on unquoted words of an earlier version that have no place yet in a later one. */
async function unplacedNotes(tx: Tx, later: string): Promise<Resting[]> {
  const waiting = await tx.noteMatch.findMany({
    where: {
      sourceId: later,
      start: null,
      leftBehind: false,
      note: { quoteId: null, deletedAt: null },
    },
    select: { note: { select: { id: true, authorId: true, source: { select: { title: true } } } } },
  });
  return waiting.map(({ note: { id, authorId, source } }) => ({
    note: id,
    authorId,
    title: source?.title ?? "",
    issueId: null,
    team: false,
    outlook: null,
    dissent: null,
  }));
}
