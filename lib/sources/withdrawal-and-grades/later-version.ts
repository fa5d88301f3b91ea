import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvents } from "@/lib/desk/events/mutations";
import { notify, type Reason } from "@/lib/desk/notifications/notify";
import { eachOf, followersOf, type Recipients } from "@/lib/desk/notifications/recipients";
import { presentQuotes } from "@/lib/visibility";
import { concernedBy, type Resting, touchedBy } from "./concerned";
import { restingOnQuotes } from "./dependents";

/**
 * When a later version is approved, which is `event`: records on the earlier version and its issues which quotations
 * were altered, left out or not accepted. Notifies, once each, the people whose judgements or notes rest on them, or whose notes
 * have no place in the later version, and those who follow the earlier one, who then follow both. They are also told of
 * the new `evidence` on their issues.
 */
export async function notifyOfVersion(
  tx: Tx,
  viewer: Viewer,
  later: { id: string; supersedesId: string | null },
  event: bigint,
  evidence: Recipients,
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
  const events = changed.flatMap(({ quote, by, rejected }) => {
    const { title } = earlier;
    const details = { verb: "quote.superseded", quote, by, title, rejected } as const;
    const sourceId = earlier.id;
    // Recorded whether or not anything rests on it: private notes must not show.
    const issues = touchedBy(restingOn(quote)).map((issueId) => ({ sourceId, issueId }));
    return [{ sourceId }, ...issues].map((on) => ({ on, details }));
  });
  await recordEvents(tx, viewer, events);
  const changedFor = new Map<string, Changed[]>();
  for (const each of changed)
    for (const id of concernedBy(restingOn(each.quote)).keys())
      changedFor.set(id, [...(changedFor.get(id) ?? []), each]);
  const unplaced = await unplacedNotes(tx, later.id);
  const concerned = concernedBy([...resting, ...unplaced]);
  for (const [id, details] of concerned)
    details.version = {
      earlier: earlier.title,
      ...quotesOf(changedFor.get(id) ?? []),
      unplaced: unplaced.filter(({ authorId }) => authorId === id).length,
    };
  await followLater(tx, earlier.id, later.id);
  // To its followers it is the same news, without anything of their own.
  const details = { version: { earlier: earlier.title, ...quotesOf([]), unplaced: 0 } };
  const reasons: Reason[] = [
    { kind: "SOURCE", to: eachOf(concerned) },
    { kind: "SOURCE", to: followersOf({ sourceId: earlier.id }) },
  ];
  await notify(tx, viewer, { event, sourceId: later.id, details }, reasons, { also: evidence });
}

/** Makes whoever follows the earlier version follow the later one, unless they have unfollowed that. */
const followLater = (tx: Tx, earlier: string, later: string) => tx.$executeRaw`
  insert into "Follow" (id, "userId", "sourceId")
  select gen_random_uuid(), f."userId", ${later} from "Follow" f
  where f."sourceId" = ${earlier} and f.following
  on conflict ("userId", "sourceId") do nothing`;

/**
 * A quotation of an earlier version that a later one alters (`by`) or doesn't have: its text lacks the words, or they were
 * `rejected` in its review.
 */
interface Changed {
  quote: number;
  by: number | null;
  rejected: boolean;
}

/** Quotations that have changed, as a notification names them. */
const quotesOf = (changed: Changed[]) => ({
  altered: changed.flatMap(({ quote, by }) => (by === null ? [] : [{ quote, by }])),
  leftOut: changed.flatMap(({ quote, by, rejected }) => (by === null && !rejected ? [quote] : [])),
  rejected: changed.flatMap(({ quote, rejected }) => (rejected ? [quote] : [])),
});

async function changedQuotes(tx: Tx, later: string): Promise<Changed[]> {
  const earlier = await tx.quote.findMany({
    where: { matches: { some: { sourceId: later } }, ...presentQuotes },
    select: {
      ...{ id: true, number: true, exact: true },
      matches: { where: { sourceId: later }, select: { proposalId: true } },
    },
    orderBy: { number: "asc" },
  });
  // Queried separately: the database has no statistics on rows this new, and would plan a join badly.
  const continuing = await tx.quote.findMany({
    where: { sourceId: later, ...presentQuotes, continuesId: { not: null } },
    select: { continuesId: true, number: true, exact: true },
  });
  const nowOf = new Map(continuing.map((quote) => [quote.continuesId, quote]));
  return earlier.flatMap(({ id, number: quote, exact, matches: [match] }) => {
    const now = nowOf.get(id);
    const rejected = !now && match!.proposalId !== null;
    return now?.exact === exact ? [] : [{ quote, by: now?.number ?? null, rejected }];
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
