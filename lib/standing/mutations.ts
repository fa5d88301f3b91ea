import type { Viewer } from "@/lib/auth";
import { command, type Tx } from "@/lib/command";
import { refuse, refuseField } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import type { EventDetails } from "@/lib/events/schema";
import { notify } from "@/lib/notifications/mutations";
import { readableQuotes } from "@/lib/quotes/policy";
import { mayGradeQuote, mayJudgeSource, type Resting, touchedBy } from "./policy";
import { restingOn } from "./queries";
import { gradeQuoteInput, gradeSourceInput, sourceStandingInput } from "./schema";

/**
 * Withdraws a source: it and its quotes stay readable, nothing new may rest on them, and what rests
 * on them already is marked. Its authors are told.
 */
export const withdrawSource = command({
  input: sourceStandingInput,
  may: mayJudgeSource,
  run: async (tx, viewer, { id, version, reason }) => {
    const { title, status } = await heldSource(tx, id, version);
    if (status === "WITHDRAWN") refuse("invalid", "This source is withdrawn already.");
    await tx.source.update({
      where: { id },
      data: { status: "WITHDRAWN", version: { increment: 1 } },
    });
    await tell(tx, viewer, { id }, { verb: "source.withdrawn", title, reason });
    return { id, version: version + 1 };
  },
});

/** Takes a withdrawal back, and with it the marks on what rests on the source. */
export const restoreSource = command({
  input: sourceStandingInput,
  may: mayJudgeSource,
  run: async (tx, viewer, { id, version, reason }) => {
    const { title, status } = await heldSource(tx, id, version);
    if (status !== "WITHDRAWN") refuse("invalid", "This source was not withdrawn.");
    await tx.source.update({
      where: { id },
      data: { status: "COMMITTED", version: { increment: 1 } },
    });
    await tell(tx, viewer, { id }, { verb: "source.restored", title, reason });
    return { id, version: version + 1 };
  },
});

/** Grades how reliable a source is, A to F (AJP-2.1), where F means that it cannot be judged. */
export const gradeSource = command({
  input: gradeSourceInput,
  may: mayJudgeSource,
  run: async (tx, viewer, { id, version, reliability: to, reason }) => {
    const { title, reliability: from } = await heldSource(tx, id, version);
    if (from === to) refuseField("reliability", "This is its grade already. Choose another one.");
    await tx.source.update({
      where: { id },
      data: { reliability: to, version: { increment: 1 } },
    });
    await tell(tx, viewer, { id }, { verb: "source.regraded", title, from, to, reason });
    return { id, version: version + 1 };
  },
});

/** Grades how credible a quote is, 1 to 6 (AJP-2.1), where 6 means that it cannot be judged. */
export const gradeQuote = command({
  input: gradeQuoteInput,
  may: mayGradeQuote,
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
    await tell(tx, viewer, of, { verb: "quote.regraded", quote: number, from, to, reason });
    return { id, version: version + 1 };
  },
});

/**
 * A committed or withdrawn source as it was seen. Its row is held until the transaction ends, also
 * against who is about to rest something on it; keys of other records may still point at it.
 */
async function heldSource(tx: Tx, id: string, version: number) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for no key update`;
  const source = await tx.source.findUnique({
    where: { id },
    select: { id: true, title: true, status: true, reliability: true, version: true },
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

/**
 * For the commit of a later version: whoever judged or noted by a quote that has other words in it, or
 * that it does not go on with, hears of it.
 */
export async function tellOfChangedQuotes(tx: Tx, viewer: Viewer, later: string): Promise<void> {
  const earlier = await tx.quote.findMany({
    where: { carries: { some: { sourceId: later } }, retractedAt: null },
    select: { id: true, number: true, exact: true, source: { select: { id: true, title: true } } },
    orderBy: { number: "asc" },
  });
  // Not joined to them: of rows that are this new the database knows no numbers, and plans badly.
  const continuing = await tx.quote.findMany({
    where: { sourceId: later, retractedAt: null, carriedFromId: { not: null } },
    select: { carriedFromId: true, number: true, exact: true },
  });
  const nowOf = new Map(continuing.map((quote) => [quote.carriedFromId, quote]));
  for (const { id: before, number: quote, exact, source } of earlier) {
    const now = nowOf.get(before);
    if (now?.exact === exact) continue;
    const { id, title } = source;
    // Recorded whoever rests on it: that somebody does may be theirs alone to know.
    const resting = (await restingOn(tx, { id, quote })).filter(({ authorId }) => authorId);
    await tell(
      tx,
      viewer,
      { id },
      { verb: "quote.superseded", quote, by: now?.number ?? null, title },
      resting,
    );
  }
}

/**
 * For the commit of a later version: whoever noted on words that it alters or leaves out hears that
 * their notes wait there. Who noted on a quote hears of the quote.
 */
export async function tellOfUnplaced(
  tx: Tx,
  viewer: Viewer,
  later: { id: string; title: string },
): Promise<void> {
  const waiting = await tx.noteCarry.findMany({
    where: {
      ...{ sourceId: later.id, start: null, left: false },
      note: { quoteId: null, deletedAt: null },
    },
    select: { noteId: true },
  });
  const theirs = await tx.note.groupBy({
    by: ["authorId", "visibility"],
    where: { id: { in: waiting.map(({ noteId }) => noteId) }, authorId: { not: viewer.id } },
    _count: true,
  });
  for (const { authorId, visibility, _count: notes } of theirs) {
    const on = visibility === "PRIVATE" ? {} : { sourceId: later.id };
    const at = { source: later.title, in: later.id };
    const details = { verb: "threads.unplaced" as const, ...at, notes };
    await notify(tx, viewer, await recordEvent(tx, viewer, on, details), [authorId]);
  }
}

/** Records what became of a source or quote, on itself and on each issue, and tells the authors. */
async function tell(
  tx: Tx,
  viewer: Viewer,
  of: { id: string; quote?: number },
  details: EventDetails,
  resting?: Resting[],
) {
  for (const [issueId, concerned] of touchedBy(resting ?? (await restingOn(tx, of)))) {
    const on = { sourceId: of.id, ...(issueId && { issueId }) };
    await notify(tx, viewer, await recordEvent(tx, viewer, on, details), concerned);
  }
}
