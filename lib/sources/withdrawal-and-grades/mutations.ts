import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastEvent, recordEvent } from "@/lib/desk/events/mutations";
import type { EventDetails } from "@/lib/desk/events/schema";
import { forgetUnread, notify } from "@/lib/desk/notifications/mutations";
import { presentQuotes, readableQuotes } from "@/lib/visibility";
import { concernedBy, type Resting, touchedBy } from "./policy";
import { restingOn } from "./queries";
import { gradeQuoteInput, gradeSourceInput, withdrawSourceInput } from "./schema";

/**
 * Withdraws a source: it and its quotes stay readable, nothing new may rest on them, and what rests
 * on them already is marked. Its authors are told.
 */
export const withdrawSource = command({
  input: withdrawSourceInput,
  verb: "withdrawSource",
  run: async (tx, viewer, { id, version, reason }) => {
    const { title, status } = await heldSource(tx, id, version);
    if (status === "WITHDRAWN") refuse("invalid", "This source is withdrawn already.");
    await tx.source.update({
      where: { id },
      data: { status: "WITHDRAWN", version: { increment: 1 } },
    });
    await forgetUnread(tx, (await lastEvent(tx, { id }, "source.restored"))?.id);
    await tell(tx, viewer, { id }, { verb: "source.withdrawn", title, reason });
    return { id, version: version + 1 };
  },
});

/**
 * Undoes a withdrawal, and removes the warnings on what rests on the source. People who have not read of
 * the withdrawal are told of neither.
 */
export const restoreSource = command({
  input: withdrawSourceInput,
  verb: "restoreSource",
  run: async (tx, viewer, { id, version, reason }) => {
    const { title, status } = await heldSource(tx, id, version);
    if (status !== "WITHDRAWN") refuse("invalid", "This source was not withdrawn.");
    await tx.source.update({
      where: { id },
      data: { status: "APPROVED", version: { increment: 1 } },
    });
    const spared = await forgetUnread(tx, (await lastEvent(tx, { id }, "source.withdrawn"))?.id);
    await tell(tx, viewer, { id }, { verb: "source.restored", title, reason }, spared);
    return { id, version: version + 1 };
  },
});

/** Grades how reliable a source is, A to F (AJP-2.1), where F means that it cannot be judged. */
export const gradeSource = command({
  input: gradeSourceInput,
  verb: "gradeSource",
  run: async (tx, viewer, { id, version, reliability: to, reason }) => {
    const { title, reliability: from, inherited } = await heldSource(tx, id, version);
    if (from === to) refuseField("reliability", "This is its grade already. Choose another one.");
    await tx.source.update({
      where: { id },
      data: {
        ...{ reliability: to, inherited: inherited.filter((fact) => fact !== "reliability") },
        version: { increment: 1 },
      },
    });
    const spared = await forgetGrade(tx, { id }, "source.graded", to);
    await tell(tx, viewer, { id }, { verb: "source.graded", title, from, to, reason }, spared);
    return { id, version: version + 1 };
  },
});

/** Grades how credible a quote is, 1 to 6 (AJP-2.1), where 6 means that it cannot be judged. */
export const gradeQuote = command({
  input: gradeQuoteInput,
  verb: "gradeQuote",
  run: async (tx, viewer, { id, version, credibility: to, reason }) => {
    await tx.$queryRaw`select 1 from "Quote" where id = ${id} for no key update`;
    const quote = await tx.quote.findFirst({ where: { id, ...readableQuotes } });
    if (!quote) return refuse("not-found", "There is no such quote.");
    const { number, sourceId, credibility: from } = quote;
    if (quote.version !== version)
      refuse("conflict", `Somebody has graded Q${number} since you opened it. Look again.`, {
        current: quote,
      });
    if (from === to) refuseField("credibility", "This is its grade already. Choose another one.");
    await tx.quote.update({
      where: { id },
      data: { credibility: to, version: { increment: 1 } },
    });
    const of = { id: sourceId, quote: number };
    const spared = await forgetGrade(tx, of, "quote.graded", to);
    await tell(tx, viewer, of, { verb: "quote.graded", quote: number, from, to, reason }, spared);
    return { id, version: version + 1 };
  },
});

/**
 * A approved or withdrawn source as it was seen. Its row is held until the transaction ends, also
 * against who is about to rest something on it; keys of other records may still point at it.
 */
async function heldSource(tx: Tx, id: string, version: number) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for no key update`;
  const source = await tx.source.findUnique({
    where: { id },
    select: {
      ...{ id: true, title: true, status: true, reliability: true, inherited: true, version: true },
    },
  });
  if (!source || source.status === "DISCARDED")
    return refuse("not-found", "There is no such source.");
  if (source.status === "DRAFT")
    refuse("invalid", "This is a draft still: nothing rests on it. Discard or commit it.");
  if (source.version !== version)
    refuse("conflict", "Somebody has changed this source since you opened it. Look again.", {
      current: source,
    });
  return source;
}

interface Ground {
  id: string;
  quote?: number;
}

/** Deletes the unread notifications of the last grade if it is set back to the one before. */
async function forgetGrade(tx: Tx, of: Ground, verb: "source.graded" | "quote.graded", to: string) {
  const last = await lastEvent(tx, of, verb);
  const isUndone = (last?.details as { from?: unknown } | undefined)?.from === to;
  return forgetUnread(tx, isUndone ? last?.id : undefined);
}

/** Records a change to a source or quote, on itself and on each issue, and notifies the authors. */
async function tell(
  tx: Tx,
  viewer: Viewer,
  of: Ground,
  details: EventDetails,
  spared: ReadonlySet<string> = new Set(),
) {
  const resting = await restingOn(tx, of);
  const event = await record(tx, viewer, of, details, resting);
  const concerned = concernedBy(resting);
  for (const id of spared) concerned.delete(id);
  await notify(tx, viewer, event, concerned);
}

/** Records a change on the source itself and on each issue. Returns the first event, which represents all. */
async function record(
  tx: Tx,
  viewer: Viewer,
  { id: sourceId }: Ground,
  details: EventDetails,
  resting: Resting[],
): Promise<bigint> {
  const event = await recordEvent(tx, viewer, { sourceId }, details);
  for (const issueId of touchedBy(resting))
    await recordEvent(tx, viewer, { sourceId, issueId }, details);
  return event;
}

/**
 * For the approval of a later version, `event`: records on the earlier one and its issues which quotes were
 * altered or left out. Notifies, once each, the people whose judgements or notes rest on them, or whose
 * notes have no place in the later version.
 */
export async function tellOfVersion(
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
  const all: Resting[] = [];
  const [alteredFor, leftOutFor] = [new Map<string, Altered[]>(), new Map<string, number[]>()];
  for (const { quote, by } of await changedQuotes(tx, later.id)) {
    const resting = await restingOn(tx, { id: earlier.id, quote });
    const details = { verb: "quote.superseded", quote, by, title: earlier.title } as const;
    // Recorded whether or not anything rests on it: private notes must not show.
    const authored = resting.filter(({ authorId }) => authorId);
    await record(tx, viewer, earlier, details, authored);
    all.push(...authored);
    for (const id of concernedBy(authored).keys())
      if (by === null) leftOutFor.set(id, [...(leftOutFor.get(id) ?? []), quote]);
      else alteredFor.set(id, [...(alteredFor.get(id) ?? []), { quote, by }]);
  }
  const unplaced = await unplacedNotes(tx, later.id);
  const concerned = concernedBy([...all, ...unplaced]);
  for (const [id, details] of concerned)
    details.version = {
      earlier: earlier.title,
      altered: alteredFor.get(id) ?? [],
      leftOut: leftOutFor.get(id) ?? [],
      unplaced: unplaced.filter(({ authorId }) => authorId === id).length,
    };
  await notify(tx, viewer, event, concerned);
}

interface Altered {
  quote: number;
  by: number;
}

/** The quotes of an earlier version that are altered in a later one (`by`), or gone from it. */
async function changedQuotes(tx: Tx, later: string) {
  const earlier = await tx.quote.findMany({
    where: { matches: { some: { sourceId: later } }, ...presentQuotes },
    select: { id: true, number: true, exact: true },
    orderBy: { number: "asc" },
  });
  // Not joined to them: of rows that are this new the database knows no numbers, and plans badly.
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

/** The notes on unquoted words of an earlier version that wait for a place in a later one. */
async function unplacedNotes(tx: Tx, later: string): Promise<Resting[]> {
  const waiting = await tx.noteMatch.findMany({
    where: {
      ...{ sourceId: later, start: null, leftBehind: false },
      note: { quoteId: null, deletedAt: null },
    },
    select: { note: { select: { id: true, authorId: true, source: { select: { title: true } } } } },
  });
  return waiting.map(({ note: { id, authorId, source } }) => ({
    ...{ note: id, authorId, title: source?.title ?? "" },
    ...{ issueId: null, team: false, outlook: null },
  }));
}
