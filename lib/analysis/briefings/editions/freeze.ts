import { holdTexts, type ReadTexts } from "@/lib/analysis/checked-texts";
import { queueDocuments } from "@/lib/analysis/edition-documents";
import { namedIssues } from "@/lib/analysis/issue-named";
import { lockIssues } from "@/lib/analysis/lock-issues";
import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { Edition } from "@/lib/generated/prisma/client";
import { addresseesOf } from "./addressees";
import { type ComposedEdition, composeEdition } from "./compose";
import type { EditionContent } from "./content";
import { lastNumber } from "./gather";
import { hashed, hashOfWords } from "./hash";
import { notifyOfEdition } from "./notify";
import type { Composed } from "./schema";

/** What an edition is made from. */
export interface ToIssue {
  /** From `nextNumber`, in the same transaction. */
  number: number;
  given: Composed;
  /** What the cover note cites, and which people and issues it names. */
  texts: ReadTexts;
  corrected: { edition: Edition & { content: string }; explanation: string } | null;
  /** The title of the schedule that issues it, if one does. */
  schedule?: string;
}

/** An edition that was composed in a transaction, which holds its issues until it ends. */
export interface Ready {
  of: ToIssue;
  /** The last event that it includes. */
  upTo: bigint | null;
  /** The people that it is sent to, and what they are called; if none are named, everyone. */
  readers: { ids: string[]; names: string[] };
  composed: ComposedEdition;
}

/** Composes an edition of what the desk says now. Refuses unknown issues, and a cover note that names what doesn’t exist. */
export async function compose(tx: Tx, viewer: Viewer, of: ToIssue): Promise<Ready> {
  const { number, given, texts, corrected } = of;
  await holdTexts(tx, viewer, texts);
  const upTo = await holdIssues(tx, viewer, given);
  const corrects = corrected && {
    number: corrected.edition.number,
    explanation: corrected.explanation,
  };
  const readers = await addresseesOf(tx, viewer, given, corrects?.number ?? null);
  const composed = await composeEdition(tx, viewer, given, {
    number,
    issuedAt: new Date(),
    issuedBy: viewer.name,
    corrects,
    readers: readers.ids,
    corrected: corrected && (JSON.parse(corrected.edition.content) as EditionContent),
  });
  return { of, upTo, readers, composed };
}

/**
 * Freezes an edition with the hash of its content, queues its documents and tells those that it is sent to. Returns its
 * id, number, hash and time, and the number of its event. The trigger `append_only` (migration `editions`) refuses any
 * later update.
 */
export async function freeze(tx: Tx, viewer: Viewer, ready: Ready) {
  const { of, upTo, readers, composed } = ready;
  const { number, given, corrected, schedule } = of;
  const { content, hash } = hashed(composed.content);
  const edition = await tx.edition.create({
    data: {
      number,
      title: given.title,
      content,
      hash,
      issuedAt: composed.content.issuedAt,
      issuedById: viewer.id,
      correctsId: corrected?.edition.id ?? null,
      upTo,
      sourceIds: composed.sourceIds,
      issueIds: composed.issueIds,
      addresseeIds: readers.ids,
    },
  });
  await queueDocuments(tx, edition.id);
  const { corrects } = composed.content;
  const event = await recordEvent(
    tx,
    viewer,
    {},
    {
      verb: "edition.issued",
      edition: number,
      title: given.title,
      corrects: corrects && { edition: corrects.number, explanation: corrects.explanation },
      ...(readers.names.length > 0 && { to: readers.names }),
      ...(schedule !== undefined && { schedule }),
    },
  );
  // A schedule is not an actor: whoever set it up is notified of its editions like everyone else.
  await notifyOfEdition(tx, schedule === undefined ? viewer : null, {
    event,
    edition,
    corrected: corrected?.edition ?? null,
    readers: readers.ids,
  });
  return { id: edition.id, number, hash, issuedAt: edition.issuedAt.toISOString(), event };
}

/**
 * Refuses a text that differs from the preview, so that nobody issues a word that they have not read. Once issued, a
 * preview differs because its number is taken, so it can’t be issued twice.
 */
export async function requireSeenPreview(
  tx: Tx,
  { seen }: Composed,
  { composed }: Ready,
): Promise<void> {
  if (seen === undefined || seen === composed.seen) return;
  const last = await tx.edition.findFirst({ orderBy: { number: "desc" } });
  if (last?.content && hashOfWords(JSON.parse(last.content)) === seen)
    refuse("invalid", `This has already been issued, as edition ${last.number}.`);
  refuse(
    "conflict",
    "Couldn’t issue the edition: the desk has changed since your preview. Check the updated preview, then issue it.",
    { current: { seen: composed.seen } },
  );
}

const EDITION_LOCK = 0x0ed1710;

/**
 * The number of the next edition. Locks the numbering until the transaction ends, so that no number is used twice or
 * left out.
 */
export async function nextNumber(tx: Tx): Promise<number> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${EDITION_LOCK}::bigint)`;
  return (await lastNumber(tx)) + 1;
}

/**
 * Holds the issues of an edition until it is issued. Whoever records an event holds its issue first, so that each
 * change to them is either already committed, or has an event after the one that is returned.
 */
async function holdIssues(
  tx: Tx,
  viewer: Viewer,
  { sections, issues }: Composed,
): Promise<bigint | null> {
  const refs = sections?.flatMap((section) => section.issues) ?? issues ?? [];
  const ids = (await namedIssues(tx, viewer, refs)).map(({ id }) => id);
  await lockIssues(tx, ids);
  const { _max } = await tx.event.aggregate({ _max: { id: true } });
  return _max.id;
}
