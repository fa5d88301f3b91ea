import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import {
  mentionsOf,
  newlyMentioned,
  peopleMentioned,
  unreached,
} from "@/lib/desk/members/mentions";
import { forgetNote } from "@/lib/desk/notifications/mutations";
import { holdSources } from "@/lib/evidence/held-quotes";
import { readProse } from "@/lib/text/markdown/read";
import { readableNotes } from "@/lib/visibility";
import { changeNote, keepEvidence, lockNote, readBody } from "./change";
import { notifyOfEdit, notifyOfNote } from "./notify";
import { ownNotes } from "./policy";
import { editNoteInput, noteVersionInput } from "./schema";

/**
 * Edits one's own note. Each wording is kept; saving the same words changes nothing. `unseen` names those mentioned who
 * aren't notified.
 */
export const editNote = command({
  input: editNoteInput,
  verb: "editNote",
  prepare: readBody,
  run: async (tx, viewer, { id, version, body }, { citations, keys, mentions }) => {
    const note = await ownNote(tx, viewer, { id, version }, { deleted: false });
    if (note.body === body) return { id, version, unseen: [] };
    await keepEvidence(tx, viewer, { citations, keys });
    const mentioned = await peopleMentioned(tx, mentions);
    await tx.noteRevision.create({
      data: { noteId: id, number: version + 1, body, authorId: viewer.id },
    });
    const data = { body, editedAt: new Date() };
    const { event, changed } = await changeNote(tx, viewer, note, "note.edited", data);
    await notifyOfEdit(tx, viewer, { note, body, event, mentioned });
    const unseen =
      note.visibility === "TEAM"
        ? await unreached(tx, newlyMentioned(mentioned, note.body), note.issueId)
        : [];
    return { ...changed, unseen };
  },
});

/** Deletes one's own note. It is kept, and its author can restore it. Whoever has not read of it is told nothing. */
export const deleteNote = command({
  input: noteVersionInput,
  verb: "deleteNote",
  run: async (tx, viewer, { id, version }) => {
    const note = await ownNote(tx, viewer, { id, version }, { deleted: false });
    await forgetNote(tx, id);
    const data = { deletedAt: new Date() };
    return (await changeNote(tx, viewer, note, "note.deleted", data)).changed;
  },
});

/** Restores one's own deleted note, and tells those who have not heard of it. */
export const restoreNote = command({
  input: noteVersionInput,
  verb: "restoreNote",
  run: async (tx, viewer, { id, version }) => {
    const note = await ownNote(tx, viewer, { id, version }, { deleted: true });
    await keepEvidenceOfDeleted(tx, note);
    const data = { deletedAt: null };
    const { event, changed } = await changeNote(tx, viewer, note, "note.restored", data);
    const mentioned = await stillMentioned(tx, note);
    await notifyOfNote(tx, viewer, { note, event, mentioned });
    return changed;
  },
});

/** The people whom a restored note mentions, leaving out handles that nobody has: its author can't correct it first. */
const stillMentioned = (tx: Tx, { body }: { body: string }) =>
  tx.user.findMany({
    where: { handle: { in: mentionsOf({ body }).body ?? [] } },
    select: { id: true, handle: true },
  });

async function ownNote(
  tx: Tx,
  viewer: Viewer,
  seen: { id: string; version: number },
  { deleted }: { deleted: boolean },
) {
  const where = { OR: [ownNotes(viewer), readableNotes(viewer)] };
  const note = await lockNote(tx, viewer, seen, where, "This note doesn’t exist.");
  if (note.authorId !== viewer.id)
    refuse("forbidden", "This note isn’t yours. Only its author can change it.");
  if ((note.deletedAt !== null) !== deleted)
    refuse("not-found", deleted ? "This note isn’t deleted." : "This note has been deleted.");
  return note;
}

/**
 * Like keepEvidence, for a note that is restored as it was. Its author can't correct it first, so it is
 * refused only for quotations that have since been removed, not for numbers that never existed.
 */
async function keepEvidenceOfDeleted(
  tx: Tx,
  { body, quoteId }: { body: string; quoteId: string | null },
) {
  const prose = readProse(body);
  const citations = { body: "cited" in prose ? prose.cited : [] };
  const cited = await holdSources(tx, { ids: quoteId ? [quoteId] : [], citations });
  const removed = cited.filter(({ removed }) => removed);
  if (removed.length > 0)
    refuse(
      "invalid",
      `Couldn’t restore this note: it relies on ${removed.map(({ number }) => `Q${number}`).join(", ")}, which ${removed.length > 1 ? "have" : "has"} since been removed.`,
    );
}
