import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseDone, refuseUndo, whoIs } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lockSpeakers, moveQuotes, seenSpeaker, updateSpeaker } from "./held";
import { isNamedByMerge } from "./names";
import { undoMoveInput } from "./schema";

/**
 * Undoes a merge or a split: quotations that have not moved since return to the first speaker, in the
 * role that they had. Returns that speaker's id and how many quotations returned.
 */
export const undoMove = command({
  input: undoMoveInput,
  verb: "undoMove",
  run: (tx, viewer, { id }) => reverseMove(tx, viewer, id),
});

/** Undoes a merge or a split, also as part of another command. */
export async function reverseMove(tx: Tx, viewer: Viewer, id: string) {
  const include = { undoneBy: { select: { id: true, name: true } } };
  const move = await tx.speakerMove.findUnique({ where: { id }, include });
  if (!move) return refuse("not-found", "This change no longer exists.");
  const { fromId, toId, aliases, quoteIds, kind } = move;
  await lockSpeakers(tx, [fromId, toId]);
  const from = await seenSpeaker(tx, fromId);
  const to = await seenSpeaker(tx, toId);
  const { count } = await tx.speakerMove.updateMany({
    where: { id, undoneAt: null },
    data: { undoneAt: new Date(), undoneById: viewer.id },
  });
  if (count === 0) refuseDone({ what: "this", did: "undone", by: whoIs(viewer, move.undoneBy) });
  const isMerge = kind === "MERGE";
  if (to.mergedIntoId || from.mergedIntoId !== (isMerge ? toId : null))
    refuseUndo({
      what: "one of the two speakers",
      did: "merged or split",
      next: "Undo that first.",
    });
  if (isMerge && (await isNamedByMerge(tx, move, from)))
    refuseUndo({
      what: "the name of one of the two speakers",
      did: "corrected",
      next: "Undo that first.",
    });
  await restoreRoles(tx, id);
  const quotes = await moveQuotes(tx, { quoteIds, fromId: toId, toId: fromId });
  if (isMerge) {
    await updateSpeaker(tx, from, { mergedIntoId: null });
    await updateSpeaker(tx, to, { aliases: to.aliases.filter((name) => !aliases.includes(name)) });
  } else {
    await updateSpeaker(tx, from, { aliases: [...from.aliases, ...aliases] });
    // A name split from a description stays: otherwise it would lead from other articles to the speaker
    // that this one describes.
    const isNamed = from.describedInId !== null && to.describedInId === null;
    const isObsolete = !isNamed && (await hasNothingElse(tx, toId, id));
    await updateSpeaker(tx, to, { mergedIntoId: isObsolete ? fromId : null });
  }
  const names = { name: from.name, other: to.name };
  const moved = { from: fromId, to: toId, quotes, merge: isMerge };
  await recordEvent(tx, viewer, {}, { verb: "speaker.move-undone", ...moved, ...names });
  return { id: fromId, quotes };
}

/** Whether a speaker has no quotations, and no other moves gave them any or split any off. */
async function hasNothingElse(tx: Tx, speakerId: string, moveId: string): Promise<boolean> {
  const quotes = await tx.quote.count({ where: { speakerId } });
  const otherMoves = await tx.speakerMove.count({
    where: { id: { not: moveId }, OR: [{ fromId: speakerId, kind: "SPLIT" }, { toId: speakerId }] },
  });
  return quotes === 0 && otherMoves === 0;
}

/** Restores the role of those of a move's quotations that still have the role it gave them. */
const restoreRoles = (tx: Tx, moveId: string) => tx.$executeRaw`
  update "Quote" q set "speakerRole" = had.value
  from "SpeakerMove" m cross join lateral jsonb_each_text(m.roles) had
  where m.id = ${moveId} and q.id = had.key and q."speakerId" = m."toId"
    and q."speakerRole" is not distinct from m.role`;
