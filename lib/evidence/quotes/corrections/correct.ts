import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { changesBetween } from "@/lib/desk/events/changes";
import type { CorrectionUndo } from "@/lib/desk/events/correction-undo";
import type { FieldOf } from "@/lib/desk/events/fields";
import { speakersNamed } from "@/lib/evidence/speakers/resolve-names";
import { splitOff } from "@/lib/evidence/speakers/split";
import type { Quote, Speaker } from "@/lib/generated/prisma/client";
import { NOBODY, type QuoteKind } from "@/lib/tradecraft/evidence";
import { presentQuotes } from "@/lib/visibility";
import { holdSeenQuote } from "./held";
import { recordOn } from "./record";
import { type Corrected, correctQuoteInput } from "./schema";

/**
 * Corrects a quotation's speaker, role, kind and assertion and, if asked, the speaker and role of the same speaker's
 * other quotations in the source. A new speaker is a split from the old one: it shows on their pages, and
 * includes the quotations that this one continues.
 */
export const correctQuote = command({
  input: correctQuoteInput,
  verb: "correctQuote",
  run: async (
    tx,
    viewer,
    { id, version, everywhere, reason, kind, ...given },
  ): Promise<Corrected> => {
    const { quote, from } = await holdSeenQuote(tx, id, version);
    const said = kind === "PASSAGE" ? NOBODY : given;
    // A passage has no speaker; that says nothing about the others.
    const isAll = everywhere && kind !== "PASSAGE";
    const others = isAll && from ? await othersOf(tx, quote, from) : [];
    const before = [quote, ...others];
    const to = { ...said, ...(isCalled(from, said.speakerName) && { speakerName: from!.name }) };
    const assertion = said.assertion ?? quote.assertion;
    const changes = changesBetween<Record<FieldOf<"quotation"> | "assertion", string | null>>(
      {
        kind: quote.kind,
        assertion: quote.assertion,
        speaker: from?.name ?? null,
        role: quote.speakerRole,
      },
      { kind, assertion, speaker: to.speakerName, role: to.speakerName && to.speakerRole },
    );
    if (!changes && others.length === 0)
      return refuse("invalid", "Nothing has changed. Correct something first.");

    const ids = before.map((each) => each.id);
    const move = await give(tx, viewer, { quote, from, to, ids, reason });
    await tx.quote.update({
      where: { id },
      data: { kind, assertion, version: { increment: 1 } },
    });
    const details = { quote: quote.number, others: others.length, changes: changes ?? {}, reason };
    const corrected = { verb: "quote.corrected", ...details } as const;
    const undo = { move, quotes: await leftAs(tx, before) };
    const event = await recordOn(tx, viewer, before, corrected, { ...corrected, undo });
    return { id, number: quote.number, others: others.length, undo: { id, event: String(event) } };
  },
});

interface Said {
  speakerName: string | null;
  speakerRole: string | null;
}

const othersOf = (tx: Tx, { id, sourceId }: Quote, { id: speakerId }: Speaker) =>
  tx.quote.findMany({ where: { sourceId, speakerId, ...presentQuotes, id: { not: id } } });

/** Whether a name is already the speaker's or one of their aliases. */
const isCalled = (speaker: Speaker | null, name: string | null): boolean =>
  speaker !== null &&
  name !== null &&
  [speaker.name, ...speaker.aliases].some((known) => known.toLowerCase() === name.toLowerCase());

interface Giving {
  quote: Quote;
  from: Speaker | null;
  to: Said;
  ids: string[];
  reason: string;
}

/** Sets the speaker and role of quotations. Returns the speaker move if this makes one. */
async function give(tx: Tx, viewer: Viewer, giving: Giving): Promise<string | null> {
  const { quote, from, to, ids, reason } = giving;
  const { speakerName: name, speakerRole: role } = to;
  if (from && name && name !== from.name)
    return (await splitOff(tx, viewer, { from, quotes: ids, name, role, reason })).move;
  const speaker = from || !name ? null : await speakersNamed(tx, [name], quote.sourceId);
  await tx.quote.updateMany({
    where: { id: { in: ids } },
    data: {
      speakerId: name && (speaker?.(name) ?? from!.id),
      speakerRole: name && role,
      version: { increment: 1 },
    },
  });
  return null;
}

/** What the quotations were, each with its version now. */
async function leftAs(tx: Tx, before: Quote[]): Promise<CorrectionUndo["quotes"]> {
  const ids = before.map(({ id }) => id);
  const now = await tx.quote.findMany({ where: { id: { in: ids } } });
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  return before.map(({ id, kind, speakerId, speakerRole, assertion }) => ({
    id,
    kind: kind as QuoteKind,
    speakerId,
    speakerRole,
    assertion,
    version: versions.get(id)!,
  }));
}
