import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseStale, requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastActor } from "@/lib/desk/events/queries";
import type { EventDetails } from "@/lib/desk/events/schema";
import type { Prisma, Speaker } from "@/lib/generated/prisma/client";
import type { Called } from "./resolve-names";

/**
 * Locks the rows of some speakers, always in the same order, so that two changes at once cannot deadlock.
 * Call it once, with all the speakers of a change, before reading any of them.
 */
export async function lockSpeakers(tx: Tx, ids: string[]): Promise<void> {
  await tx.$queryRaw`select 1 from "Speaker" where id = any(${ids}) order by id for update`;
}

/**
 * Locks what the list shows (SpeakerLine) of the speakers of some quotations and of those that they continue, and of
 * `others`. Call it once, before both quotations and evidence change: everyone locks speakers first, so that no two
 * wait for each other.
 */
export async function lockLines(
  tx: Tx,
  quotes: Prisma.QuoteWhereInput,
  others: (string | null)[] = [],
): Promise<void> {
  const select = { speakerId: true };
  const rows = await tx.quote.findMany({
    where: quotes,
    select: { ...select, continues: { select } },
  });
  const said = rows.flatMap(({ speakerId, continues }) => [speakerId, continues?.speakerId]);
  const ids = [...new Set([...said, ...others].filter((id) => typeof id === "string"))];
  await tx.$executeRaw`select lock_speaker_lines(${ids}::text[])`;
}

/** Who changes a speaker, and the version that they have seen. */
interface Seen {
  viewer: Viewer;
  version: number | undefined;
}

/**
 * A speaker whose row is locked. Refuses if there is none or, with a version, if the speaker has been
 * changed or merged since the viewer saw that version.
 */
export async function seenSpeaker(tx: Tx, id: string, seen?: Seen): Promise<Speaker> {
  const row = await tx.speaker.findUnique({ where: { id } });
  if (!row) return refuse("not-found", "This speaker no longer exists.");
  if (seen?.version === undefined) return row;
  const { viewer, version } = seen;
  const by = () => lastActor(viewer, CHANGES, { speaker: id });
  const overtaken = { what: row.name, by, current: row };
  requireSeen(row, version, overtaken);
  if (row.mergedIntoId) refuseStale({ ...overtaken, did: "merged" });
  return row;
}

/** The verbs of the events that raise a speaker's version. */
const CHANGES: EventDetails["verb"][] = [
  ...(["speaker.merged", "speaker.split", "speaker.move-undone"] as const),
  ...(["speaker.renamed", "speaker.rename-undone"] as const),
];

/** Locks one speaker and returns it, as `seenSpeaker` does. */
export async function lockedSpeaker(tx: Tx, id: string, seen?: Seen): Promise<Speaker> {
  await lockSpeakers(tx, [id]);
  return seenSpeaker(tx, id, seen);
}

/**
 * Moves those of these quotations that are still one speaker's to another, with a new role if given.
 * Returns how many it moved.
 */
export async function moveQuotes(
  tx: Tx,
  { quoteIds, fromId, toId }: { quoteIds: string[]; fromId: string; toId: string },
  role: { speakerRole?: string | null } = {},
): Promise<number> {
  const { count } = await tx.quote.updateMany({
    where: { id: { in: quoteIds }, speakerId: fromId },
    data: { speakerId: toId, ...role, version: { increment: 1 } },
  });
  return count;
}

/** Changes a speaker's name or aliases, or the speaker that their row is merged into. */
export async function updateSpeaker(
  tx: Tx,
  { id }: Called,
  data: { name?: string; aliases?: string[]; mergedIntoId?: string | null },
): Promise<void> {
  await tx.speaker.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}
