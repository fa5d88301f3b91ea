import type { Viewer } from "@/lib/auth";
import { changesBetween } from "@/lib/changes";
import { command, type Tx } from "@/lib/command";
import { refuse } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import type { EventDetails } from "@/lib/events/schema";
import type { Quote, Speaker } from "@/lib/generated/prisma/client";
import { speakersNamed } from "@/lib/speaker-ref";
import { lockedSpeaker, splitOff, takeMoveBack } from "@/lib/speakers/mutations";
import type { QuoteKind } from "@/lib/tradecraft/evidence";
import { mayCorrectQuote } from "./policy";
import { type Corrected, correctQuoteInput, undoCorrectionInput } from "./schema";

/**
 * Corrects who says a quotation, in which role, and its kind; where asked, who says the other quotations
 * of the same speaker in the source. Another speaker is a split of the one who had it: it shows on their
 * pages, and what the quotation continues goes along.
 */
export const correctQuote = command({
  input: correctQuoteInput,
  may: mayCorrectQuote,
  run: async (tx, viewer, { id, version, everywhere, reason, ...given }): Promise<Corrected> => {
    const { quote, from } = await heldQuote(tx, id, version);
    const said = given.kind === "PASSAGE" ? NOBODY : given;
    const others = everywhere && from ? await othersOf(tx, quote, from) : [];
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
    const details = { quote: quote.number, others: others.length };
    await tell(tx, viewer, before, {
      ...{ verb: "quote.corrected", ...details, changes: changes ?? {}, reason },
    });
    return {
      ...{ id, number: quote.number, others: others.length },
      undo: { id, move, quotes: await leftAs(tx, before) },
    };
  },
});

/** Undoes a correction: all of it or, if somebody has changed one of the quotations since, nothing. */
export const undoCorrection = command({
  input: undoCorrectionInput,
  may: mayCorrectQuote,
  run: async (tx, viewer, { id, move: moveId, quotes: undone }) => {
    const sourceId = await lockedSource(tx, id);
    const move = moveId ? await tx.speakerMove.findUnique({ where: { id: moveId } }) : null;
    if (moveId && !move) return refuse("not-found", "There is no such correction.");
    const ids = undone.map((quote) => quote.id);
    const speakers = [move?.fromId, move?.toId, ...undone.map(({ speakerId }) => speakerId)];
    await tx.$queryRaw`
      select 1 from "Speaker" where id = any(${speakers.filter(Boolean)}) order by id for update`;
    await tx.$queryRaw`select 1 from "Quote" where id = any(${ids}) order by id for no key update`;
    const rows = await tx.quote.findMany({ where: { id: { in: ids }, sourceId } });
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    const subject = rowOf.get(id);
    if (!subject || rows.length < ids.length)
      return refuse("not-found", "There is no such quotation.");
    for (const { id, version } of undone) {
      const { number, version: now, retractedAt } = rowOf.get(id)!;
      if (now !== version || retractedAt)
        refuse(
          "conflict",
          `Q${number} has been changed since, so nothing was undone. Edit it by hand instead.`,
        );
    }
    if (moveId) await takeMoveBack(tx, viewer, moveId);
    for (const { id, kind, speakerId, speakerRole } of undone)
      await tx.quote.update({
        where: { id },
        data: { kind, speakerRole, ...(!moveId && { speakerId }), version: { increment: 1 } },
      });
    const details = { quote: subject.number, others: undone.length - 1 };
    await tell(tx, viewer, rows, { verb: "quote.correction-undone", ...details });
    return { id, number: subject.number };
  },
});

const NOBODY = { speakerName: null, speakerRole: null };

interface Said {
  speakerName: string | null;
  speakerRole: string | null;
}

/** The source of a quotation, its row held as by a removal: of the two, the second sees the first. */
async function lockedSource(tx: Tx, quoteId: string): Promise<string> {
  const [source] = await tx.$queryRaw<{ id: string; status: string }[]>`
    select id, status::text from "Source"
    where id = (select "sourceId" from "Quote" where id = ${quoteId}) for no key update`;
  if (source?.status === "WITHDRAWN")
    refuse("invalid", "The source was withdrawn. Restore it before you correct its quotations.");
  if (source?.status !== "COMMITTED") return refuse("not-found", "There is no such quotation.");
  return source.id;
}

/** A quotation as it was seen, with its speaker: source, speaker and quotation are locked in this order. */
async function heldQuote(tx: Tx, id: string, version: number) {
  await lockedSource(tx, id);
  const { speakerId } = await tx.quote.findUniqueOrThrow({ where: { id } });
  const from = speakerId ? await lockedSpeaker(tx, speakerId) : null;
  await tx.$queryRaw`select 1 from "Quote" where id = ${id} for no key update`;
  const quote = await tx.quote.findUniqueOrThrow({ where: { id } });
  if (quote.retractedAt) return refuse("not-found", "There is no such quotation.");
  if (quote.version !== version)
    refuse(
      "conflict",
      `Somebody has changed Q${quote.number} since you opened it. Check the change, then save again.`,
      {
        current: quote,
      },
    );
  return { quote, from };
}

const othersOf = (tx: Tx, { id, sourceId }: Quote, { id: speakerId }: Speaker) =>
  tx.quote.findMany({ where: { sourceId, speakerId, retractedAt: null, id: { not: id } } });

/** Whether a name is the speaker's already, or an alias of theirs. */
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

/** Gives quotations speaker and role. Gives the move of the ledger that this is, if it is one. */
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

/** What quotations were, each with the version that it has now. */
async function leftAs(tx: Tx, before: Quote[]): Promise<Corrected["undo"]["quotes"]> {
  const ids = before.map(({ id }) => id);
  const now = await tx.quote.findMany({ where: { id: { in: ids } } });
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  return before.map(({ id, kind, speakerId, speakerRole }) => ({
    ...{ id, kind: kind as QuoteKind, speakerId, speakerRole, version: versions.get(id)! },
  }));
}

/** Records it on the source, and on each issue that one of the quotations is evidence for. */
async function tell(tx: Tx, viewer: Viewer, quotes: Quote[], details: EventDetails) {
  const { sourceId } = quotes[0]!;
  await recordEvent(tx, viewer, { sourceId }, details);
  const links = await tx.evidenceLink.findMany({
    where: { quoteId: { in: quotes.map(({ id }) => id) }, removedAt: null },
    select: { issueId: true },
  });
  // In one order for all: two who correct at once must not wait for each other.
  for (const issueId of [...new Set(links.map((link) => link.issueId))].sort())
    await recordEvent(tx, viewer, { sourceId, issueId }, details);
}
