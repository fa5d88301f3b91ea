import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastEvent } from "@/lib/desk/events/mutations";
import { forgetUnread } from "@/lib/desk/notifications/mutations";
import type { Reliability } from "@/lib/tradecraft/grades";
import { citableSources, readableQuotes } from "@/lib/visibility";
import { lockedSource } from "./held";
import { MAX_GRADED_TOGETHER } from "./limits";
import { recordAndNotify } from "./record";
import { gradeQuoteInput, gradeSourceInput, type SourceOrQuote } from "./schema";

/**
 * Grades how reliable a source is, A to F (AJP-2.1), F if it can't be judged; with `others`, also the publisher's other
 * sources that had its grade. Returns how many those were.
 */
export const gradeSource = command({
  input: gradeSourceInput,
  verb: "gradeSource",
  run: async (tx, viewer, { id, version, reliability: to, reason, others }) => {
    const source = await lockedSource(tx, viewer, id, version);
    // F is a judgement, too, where nobody has graded it yet.
    const isGraded = source.reliability !== "F" || Boolean(await lastEvent(tx, { id }, GRADED));
    if (isGraded && source.reliability === to)
      refuseField("reliability", "It already has this grade. Choose a different one.");
    const alike = others ? await lockedAlike(tx, source, isGraded) : [];
    for (const each of [source, ...alike]) await grade(tx, viewer, each, { to, reason });
    return { id, version: version + 1, others: alike.length };
  },
});

const GRADED = "source.graded";

type LockedSource = Awaited<ReturnType<typeof lockedSource>>;
type Gradable = Pick<LockedSource, "id" | "title" | "reliability" | "inherited">;

/** The publisher's latest other sources with a source's grade, or without one like it, locked in the order of their ids. */
async function lockedAlike(
  tx: Tx,
  { id, publisher, reliability }: LockedSource,
  isGraded: boolean,
) {
  if (publisher === null) return [];
  const history = { [isGraded ? "some" : "none"]: { verb: GRADED } };
  const others = {
    ...{ id: { not: id }, publisher, reliability, ...citableSources },
    ...(reliability === "F" && { events: history }),
  };
  const found = await tx.source.findMany({
    where: others,
    orderBy: [{ publishedAt: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take: MAX_GRADED_TOGETHER,
    select: { id: true },
  });
  const ids = found.map((each) => each.id).sort();
  await tx.$queryRaw`select 1 from "Source" where id = any(${ids}) order by id for no key update`;
  const select = { id: true, title: true, reliability: true, inherited: true } as const;
  return tx.source.findMany({
    where: { ...others, id: { in: ids } },
    orderBy: { id: "asc" },
    select,
  });
}

async function grade(
  tx: Tx,
  viewer: Viewer,
  { id, title, reliability: from, inherited }: Gradable,
  { to, reason }: { to: Reliability; reason: string },
) {
  await tx.source.update({
    where: { id },
    data: {
      reliability: to,
      inherited: inherited.filter((fact) => fact !== "reliability"),
      version: { increment: 1 },
    },
  });
  const unaware = await forgetGrade(tx, { id }, GRADED, to);
  const details = { verb: GRADED, title, from, to, reason } as const;
  await recordAndNotify(tx, viewer, { id }, details, unaware);
}

/** Grades how credible a quotation is, 1 to 6 (AJP-2.1), 6 if it can't be judged. */
export const gradeQuote = command({
  input: gradeQuoteInput,
  verb: "gradeQuote",
  run: async (tx, viewer, { id, version, credibility: to, reason }) => {
    await tx.$queryRaw`select 1 from "Quote" where id = ${id} for no key update`;
    const quote = await tx.quote.findFirst({ where: { id, ...readableQuotes } });
    if (!quote) return refuse("not-found", "This quotation is no longer available.");
    const { number, sourceId, credibility: from } = quote;
    requireSeen(quote, version, { what: `Q${number}`, current: quote });
    if (from === to)
      refuseField("credibility", "It already has this grade. Choose a different one.");
    await tx.quote.update({
      where: { id },
      data: { credibility: to, version: { increment: 1 } },
    });
    const of = { id: sourceId, quote: number };
    const unaware = await forgetGrade(tx, of, "quote.graded", to);
    await recordAndNotify(
      tx,
      viewer,
      of,
      { verb: "quote.graded", quote: number, from, to, reason },
      unaware,
    );
    return { id, version: version + 1 };
  },
});

/** If a grade is set back to the previous one, deletes the unread notifications of the last change. Returns whose they were. */
async function forgetGrade(
  tx: Tx,
  of: SourceOrQuote,
  verb: typeof GRADED | "quote.graded",
  to: string,
) {
  const last = await lastEvent(tx, of, verb);
  const isUndone = (last?.details as { from?: unknown } | undefined)?.from === to;
  return forgetUnread(tx, isUndone ? last?.id : undefined);
}
