import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { isDescription } from "@/lib/extract/described";
import type { Speaker } from "@/lib/generated/prisma/client";
import { articlesOf, type Called, speakersCalled } from "./named";
import { mergeSpeakerInput, splitSpeakerInput, undoMoveInput } from "./schema";

/**
 * Says that a speaker is another one: their quotes and names go there, and their row points there. A
 * description is no name: it goes on meaning them in its own article alone.
 */
export const mergeSpeaker = command({
  input: mergeSpeakerInput,
  verb: "mergeSpeaker",
  run: async (tx, viewer, { id, version, into, intoVersion, reason }) => {
    if (id === into) return refuseField("into", "They are the same already.");
    const from = await lock(tx, [id, into], id, version);
    const to = await lock(tx, [], into, intoVersion);
    if (to.describedInId && to.describedInId !== from.describedInId)
      refuseField(
        "into",
        "That one is only described, in one article: choose somebody with a name.",
      );
    const known = namesOf(to);
    const aliases = [from.name, ...from.aliases].filter(
      (name) => !known.has(name.toLowerCase()) && !isDescription(name),
    );
    const quotes = await tx.quote.findMany({ where: { speakerId: id }, select: { id: true } });
    const quoteIds = quotes.map((quote) => quote.id);
    await give(tx, quoteIds, id, into);
    await rename(tx, from, { mergedIntoId: into });
    await rename(tx, to, { aliases: [...to.aliases, ...aliases] });
    await tx.speakerMove.create({
      data: {
        kind: "MERGE",
        fromId: id,
        toId: into,
        quoteIds,
        aliases,
        reason,
        movedById: viewer.id,
      },
    });
    const moved = { from: id, to: into, quotes: quoteIds.length, reason };
    const names = { name: from.name, other: to.name };
    await recordEvent(tx, viewer, {}, { verb: "speaker.merged", ...moved, ...names });
    return { id: into, quotes: quoteIds.length };
  },
});

/**
 * Says that somebody else said some of a speaker's quotes: another one of the ledger, or a new one.
 * The quotes have the role then that is given for them, and what they continue from earlier versions
 * goes with them.
 */
export const splitSpeaker = command({
  input: splitSpeakerInput,
  verb: "splitSpeaker",
  run: async (tx, viewer, { id, version, ...split }) =>
    splitOff(tx, viewer, { from: await lock(tx, [id], id, version), ...split }),
});

/**
 * Does a split, also as part of another command. `from` must be locked by `lockedSpeaker`. Returns the
 * speaker who has the quotes now, and the move with which to undo it.
 */
export async function splitOff(tx: Tx, viewer: Viewer, split: Split) {
  const { from, quotes, name, role, reason } = split;
  const { id } = from;
  const going = await withEarlier(tx, id, quotes);
  const quoteIds = going.map((quote) => quote.id);
  if (quotes.some((quote) => !quoteIds.includes(quote)))
    refuse(
      "conflict",
      "Some of these quotations now have another speaker. Check the list, then try again.",
    );
  const to = await otherCalled(tx, from, name, quoteIds);
  const aliases = from.aliases.filter((alias) => alias.toLowerCase() === name.toLowerCase());
  await give(tx, quoteIds, id, to.id, { speakerRole: role });
  await rename(tx, from, { aliases: from.aliases.filter((alias) => !aliases.includes(alias)) });
  await rename(tx, to, { mergedIntoId: null });
  const roles = Object.fromEntries(going.map((quote) => [quote.id, quote.speakerRole]));
  const data = { fromId: id, toId: to.id, quoteIds, aliases, reason, movedById: viewer.id };
  const move = await tx.speakerMove.create({ data: { kind: "SPLIT", ...data, role, roles } });
  const moved = { from: id, to: to.id, quotes: quoteIds.length, role, reason };
  const names = { name: from.name, other: to.name };
  await recordEvent(tx, viewer, {}, { verb: "speaker.split", ...moved, ...names });
  return { id: to.id, quotes: quoteIds.length, move: move.id };
}

interface Split {
  from: Called;
  quotes: string[];
  name: string;
  role: string | null;
  reason: string;
}

/** A speaker's row, locked for `splitOff`. */
export const lockedSpeaker = (tx: Tx, id: string) => lock(tx, [id], id);

/** Takes a merge or a split back: what has not moved on since is again whose it was, and in which role. */
export const undoMove = command({
  input: undoMoveInput,
  verb: "undoMove",
  run: (tx, viewer, { id }) => takeMoveBack(tx, viewer, id),
});

/** Undoes a move, also as part of another command. */
export async function takeMoveBack(tx: Tx, viewer: Viewer, id: string) {
  const move = await tx.speakerMove.findUnique({ where: { id } });
  if (!move) return refuse("not-found", "There is no such change.");
  const { fromId, toId, aliases, quoteIds, kind } = move;
  const from = await lock(tx, [fromId, toId], fromId);
  const to = await lock(tx, [], toId);
  const { count } = await tx.speakerMove.updateMany({
    where: { id, undoneAt: null },
    data: { undoneAt: new Date(), undoneById: viewer.id },
  });
  if (count === 0) refuse("conflict", "This has already been undone.");
  const isMerge = kind === "MERGE";
  if (to.mergedIntoId || from.mergedIntoId !== (isMerge ? toId : null))
    refuse(
      "conflict",
      "One of the two speakers has since been merged or split again: undo that first.",
    );
  await restoreRoles(tx, id);
  const quotes = await give(tx, quoteIds, toId, fromId);
  const without = (names: string[]) => names.filter((name) => !aliases.includes(name));
  await rename(
    tx,
    from,
    isMerge ? { mergedIntoId: null } : { aliases: [...from.aliases, ...aliases] },
  );
  // A speaker created by the split has nothing left, and becomes the first one again, unless they were
  // given other quotes or have given some away. A name split from a description also stays: it must not
  // lead from other articles to the speaker that this one describes.
  const isEmpty = (await tx.quote.count({ where: { speakerId: toId } })) === 0;
  const others = await tx.speakerMove.count({
    where: { id: { not: id }, OR: [{ fromId: toId, kind: "SPLIT" }, { toId }] },
  });
  const isOnlyNamed = from.describedInId !== null && to.describedInId === null;
  await rename(
    tx,
    to,
    isMerge
      ? { aliases: without(to.aliases) }
      : { mergedIntoId: isEmpty && others === 0 && !isOnlyNamed ? fromId : null },
  );
  const names = { name: from.name, other: to.name };
  const moved = { from: fromId, to: toId, quotes, merge: isMerge };
  await recordEvent(tx, viewer, {}, { verb: "speaker.move-undone", ...moved, ...names });
  return { id: fromId, quotes };
}

/**
 * Who said quotes of `from` when it is somebody else, by a name: theirs, an alias, a row that was
 * merged, or new. A description is of the article that the quotes stand in.
 */
async function otherCalled(tx: Tx, from: Called, name: string, quotes: string[]): Promise<Called> {
  const describedInId = isDescription(name) ? await articleOf(tx, quotes) : null;
  const called = (row: Called) => row.name.toLowerCase() === name.toLowerCase();
  if (called(from) && from.describedInId === describedInId)
    return refuseField("name", "They are theirs already: name somebody else.");
  const others = (await speakersCalled(tx, [name], describedInId)).filter(
    (row) => row.id !== from.id && row.describedInId === describedInId,
  );
  const live = others.filter(({ mergedIntoId }) => !mergedIntoId);
  const known = live.find(called) ?? live[0] ?? others.find(called);
  return known ?? tx.speaker.create({ data: { name, aliases: [], describedInId } });
}

/** The one article that quotes stand in, with its versions. */
async function articleOf(tx: Tx, quotes: string[]): Promise<string> {
  const rows = await tx.quote.findMany({
    where: { id: { in: quotes } },
    select: { sourceId: true },
  });
  const [article, ...more] = await articlesOf(
    tx,
    rows.map(({ sourceId }) => sourceId),
  );
  if (!article || more.length > 0)
    return refuseField(
      "name",
      "This only describes somebody, and the quotes stand in several articles: give a name, or split those of one article at a time.",
    );
  return article;
}

/** Locks rows, always in the same order, and gives one of them as the writer saw it. */
async function lock(tx: Tx, ids: string[], id: string, version?: number): Promise<Speaker> {
  await tx.$queryRaw`select 1 from "Speaker" where id = any(${ids}) order by id for update`;
  const row = await tx.speaker.findUnique({ where: { id } });
  if (!row) return refuse("not-found", "There is no such speaker.");
  if (version !== undefined && (row.version !== version || row.mergedIntoId))
    refuse("conflict", `Another admin has just changed ${row.name}. Look again.`, { current: row });
  return row;
}

/** Those of the quotes that are a speaker's, with what they continue of theirs; and their roles. */
const withEarlier = (tx: Tx, speakerId: string, ids: string[]) => tx.$queryRaw<
  { id: string; speakerRole: string | null }[]
>`
  with recursive going as (
    select id, "continuesId", "speakerRole" from "Quote"
    where id = any(${ids}) and "speakerId" = ${speakerId}
    union
    select q.id, q."continuesId", q."speakerRole"
    from "Quote" q join going g on q.id = g."continuesId"
    where q."speakerId" = ${speakerId}
  )
  select id, "speakerRole" from going order by id`;

/** Gives the quotes of a move that still have the role that it gave them the one that they had. */
const restoreRoles = (tx: Tx, moveId: string) => tx.$executeRaw`
  update "Quote" q set "speakerRole" = had.value
  from "SpeakerMove" m cross join lateral jsonb_each_text(m.roles) had
  where m.id = ${moveId} and q.id = had.key and q."speakerId" = m."toId"
    and q."speakerRole" is not distinct from m.role`;

/** Gives those of the quotes that are still one speaker's to another, in another role where one is given. */
async function give(
  tx: Tx,
  quoteIds: string[],
  fromId: string,
  toId: string,
  more: { speakerRole?: string | null } = {},
): Promise<number> {
  const { count } = await tx.quote.updateMany({
    where: { id: { in: quoteIds }, speakerId: fromId },
    data: { speakerId: toId, ...more, version: { increment: 1 } },
  });
  return count;
}

async function rename(
  tx: Tx,
  { id }: Called,
  data: { aliases?: string[]; mergedIntoId?: string | null },
) {
  await tx.speaker.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}

const namesOf = ({ name, aliases }: Called) =>
  new Set([name, ...aliases].map((each) => each.toLowerCase()));
