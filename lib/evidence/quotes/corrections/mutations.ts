import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { changesBetween } from "@/lib/desk/events/changes";
import type { CorrectionUndo } from "@/lib/desk/events/correction-undo";
import { recordEvent } from "@/lib/desk/events/mutations";
import { type EventDetails, eventDetails } from "@/lib/desk/events/schema";
import { lockedSpeaker } from "@/lib/evidence/speakers/locked";
import { speakersNamed } from "@/lib/evidence/speakers/named";
import { splitOff } from "@/lib/evidence/speakers/split";
import { reverseMove } from "@/lib/evidence/speakers/undo";
import type { Quote, Speaker } from "@/lib/generated/prisma/client";
import type { QuoteKind } from "@/lib/tradecraft/evidence";
import { linkedEvidence, presentQuotes } from "@/lib/visibility";
import { type Corrected, correctQuoteInput, undoCorrectionInput } from "./schema";

/**
 * Corrects a quotation's speaker, role and kind and, if asked, the speaker and role of the same speaker's
 * other quotations in the source. A new speaker is a split from the old one: it shows on their pages, and
 * includes the quotations that this one continues.
 */
export const correctQuote = command({
  input: correctQuoteInput,
  verb: "correctQuote",
  run: async (tx, viewer, { id, version, everywhere, reason, ...given }): Promise<Corrected> => {
    const { quote, from } = await heldQuote(tx, id, version);
    const said = given.kind === "PASSAGE" ? NOBODY : given;
    // A passage has no speaker; that says nothing about the others.
    const isAll = everywhere && given.kind !== "PASSAGE";
    const others = isAll && from ? await othersOf(tx, quote, from) : [];
    const before = [quote, ...others];
    const to = { ...said, ...(isCalled(from, said.speakerName) && { speakerName: from!.name }) };
    const changes = changesBetween(
      { kind: quote.kind, speaker: from?.name ?? null, role: quote.speakerRole },
      { kind: given.kind, speaker: to.speakerName, role: to.speakerName && to.speakerRole },
    );
    if (!changes && others.length === 0)
      return refuse("invalid", "Nothing has changed. Change the speaker, role or kind first.");

    const ids = before.map((each) => each.id);
    const move = await give(tx, viewer, { quote, from, to, ids, reason });
    await tx.quote.update({
      where: { id },
      data: { kind: given.kind, version: { increment: 1 } },
    });
    const details = { quote: quote.number, others: others.length, changes: changes ?? {}, reason };
    const corrected = { verb: "quote.corrected", ...details } as const;
    const undo = { move, quotes: await leftAs(tx, before) };
    const event = await tell(tx, viewer, before, corrected, { ...corrected, undo });
    return {
      ...{ id, number: quote.number, others: others.length },
      undo: { id, event: String(event) },
    };
  },
});

/**
 * Undoes a correction: all of it or, if one of the quotations has changed since, none. What they were
 * before is read from the correction's event, so that an undo can write nothing else.
 */
export const undoCorrection = command({
  input: undoCorrectionInput,
  verb: "undoCorrection",
  run: async (tx, viewer, { id, event }) => {
    const sourceId = await lockedSource(tx, id);
    const { number } = await tx.quote.findUniqueOrThrow({ where: { id } });
    const { move: moveId, quotes: undone } = await correctionOf(tx, sourceId, number, event);
    const move = moveId ? await tx.speakerMove.findUniqueOrThrow({ where: { id: moveId } }) : null;
    const ids = undone.map((quote) => quote.id);
    const speakers = [move?.fromId, move?.toId, ...undone.map(({ speakerId }) => speakerId)];
    await tx.$queryRaw`
      select 1 from "Speaker" where id = any(${speakers.filter(Boolean)}) order by id for update`;
    await tx.$queryRaw`select 1 from "Quote" where id = any(${ids}) order by id for no key update`;
    const rows = await tx.quote.findMany({ where: { id: { in: ids } } });
    const leftAt = new Map(undone.map(({ id, version }) => [id, version]));
    for (const { id, number, version, removalId } of rows)
      if (version !== leftAt.get(id) || removalId !== null)
        refuse(
          "conflict",
          `Q${number} has been changed since, so nothing was undone. Edit it by hand instead.`,
        );
    if (moveId) await reverseMove(tx, viewer, moveId);
    for (const { id, kind, speakerId, speakerRole } of undone)
      await tx.quote.update({
        where: { id },
        data: { kind, speakerRole, ...(!moveId && { speakerId }), version: { increment: 1 } },
      });
    const details = { quote: number, others: undone.length - 1 };
    await tell(tx, viewer, rows, { verb: "quote.correction-undone", ...details });
    return { id, number };
  },
});

/** What a correction of a quotation changed, by the event that recorded it on the source. */
async function correctionOf(
  tx: Tx,
  sourceId: string,
  number: number,
  id: string,
): Promise<CorrectionUndo> {
  const event = await tx.event.findFirst({
    where: { id: BigInt(id), sourceId, issueId: null, verb: "quote.corrected" },
  });
  const details = event && eventDetails.parse(event.details);
  if (details?.verb !== "quote.corrected" || details.quote !== number || !details.undo)
    return refuse("not-found", "This correction doesn’t exist.");
  return details.undo;
}

const NOBODY = { speakerName: null, speakerRole: null };

interface Said {
  speakerName: string | null;
  speakerRole: string | null;
}

/** The source of a quotation, its row locked as for a removal, so that the later of the two sees the earlier. */
async function lockedSource(tx: Tx, quoteId: string): Promise<string> {
  const [source] = await tx.$queryRaw<{ id: string; status: string }[]>`
    select id, status::text from "Source"
    where id = (select "sourceId" from "Quote" where id = ${quoteId}) for no key update`;
  if (source?.status === "WITHDRAWN")
    refuse("invalid", "The source was withdrawn. Restore it before you correct its quotations.");
  if (source?.status !== "APPROVED")
    return refuse("not-found", "This quotation is no longer available.");
  return source.id;
}

/** A quotation as it was seen, with its speaker. Locks source, speaker and quotation in this order. */
async function heldQuote(tx: Tx, id: string, version: number) {
  await lockedSource(tx, id);
  const { speakerId } = await tx.quote.findUniqueOrThrow({ where: { id } });
  const from = speakerId ? await lockedSpeaker(tx, speakerId) : null;
  await tx.$queryRaw`select 1 from "Quote" where id = ${id} for no key update`;
  const quote = await tx.quote.findUniqueOrThrow({ where: { id } });
  if (quote.removalId !== null)
    return refuse("not-found", "This quotation is no longer available.");
  if (quote.version !== version)
    refuse(
      "conflict",
      `Someone has changed Q${quote.number} since you opened it. Check the change, then save again.`,
      {
        current: quote,
      },
    );
  return { quote, from };
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
  return before.map(({ id, kind, speakerId, speakerRole }) => ({
    ...{ id, kind: kind as QuoteKind, speakerId, speakerRole, version: versions.get(id)! },
  }));
}

/**
 * Records it on the source, with what only the source's event keeps, and on each issue that one of the
 * quotations is evidence for. Returns the source's event.
 */
async function tell(
  tx: Tx,
  viewer: Viewer,
  quotes: Quote[],
  details: EventDetails,
  onSource = details,
): Promise<bigint> {
  const { sourceId } = quotes[0]!;
  const event = await recordEvent(tx, viewer, { sourceId }, onSource);
  const links = await tx.evidenceLink.findMany({
    where: { quoteId: { in: quotes.map(({ id }) => id) }, ...linkedEvidence },
    select: { issueId: true },
  });
  // Always in the same order, so that two corrections at once cannot deadlock.
  for (const issueId of [...new Set(links.map((link) => link.issueId))].sort())
    await recordEvent(tx, viewer, { sourceId, issueId }, details);
  return event;
}
