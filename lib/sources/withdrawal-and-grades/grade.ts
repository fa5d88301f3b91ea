import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import { lastEvent } from "@/lib/desk/events/mutations";
import { forgetUnread } from "@/lib/desk/notifications/mutations";
import { readableQuotes } from "@/lib/visibility";
import { lockedSource } from "./locked";
import { recordAndNotify } from "./record";
import { gradeQuoteInput, gradeSourceInput, type SourceOrQuote } from "./schema";

/** Grades how reliable a source is, A to F (AJP-2.1), F if it can't be judged. */
export const gradeSource = command({
  input: gradeSourceInput,
  verb: "gradeSource",
  run: async (tx, viewer, { id, version, reliability: to, reason }) => {
    const { title, reliability: from, inherited } = await lockedSource(tx, viewer, id, version);
    if (from === to)
      refuseField("reliability", "It already has this grade. Choose a different one.");
    await tx.source.update({
      where: { id },
      data: {
        reliability: to,
        inherited: inherited.filter((fact) => fact !== "reliability"),
        version: { increment: 1 },
      },
    });
    const unaware = await forgetGrade(tx, { id }, "source.graded", to);
    await recordAndNotify(
      tx,
      viewer,
      { id },
      { verb: "source.graded", title, from, to, reason },
      unaware,
    );
    return { id, version: version + 1 };
  },
});

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
  verb: "source.graded" | "quote.graded",
  to: string,
) {
  const last = await lastEvent(tx, of, verb);
  const isUndone = (last?.details as { from?: unknown } | undefined)?.from === to;
  return forgetUnread(tx, isUndone ? last?.id : undefined);
}
