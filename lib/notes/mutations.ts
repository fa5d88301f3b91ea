import type { Viewer } from "@/lib/auth";
import { command, type Tx } from "@/lib/command";
import { refuse } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
import type { Prisma } from "@/lib/generated/prisma/client";
import { issueNamed } from "@/lib/issue-ref";
import { mayWriteNote, ownNotes, readableNotes } from "./policy";
import { editNoteInput, noteVersionInput, writeNoteInput } from "./schema";

/** Writes a note on an issue, or an answer to one there. Gives its id. */
export const writeNote = command({
  input: writeNoteInput,
  may: mayWriteNote,
  run: async (tx, viewer, { issue: ref, body, parentId }) => {
    const issue = await issueNamed(tx, ref);
    const parent = parentId
      ? await tx.note.findFirst({
          where: { id: parentId, issueId: issue.id, deletedAt: null, ...readableNotes(viewer) },
        })
      : null;
    if (parentId && !parent) refuse("not-found", "The note that you answer is gone.");
    const note = await tx.note.create({
      data: {
        issueId: issue.id,
        body,
        authorId: viewer.id,
        // A thread is one level deep: an answer to an answer stands beside it.
        parentId: parent?.parentId ?? parentId,
        revisions: { create: { number: 1, body, authorId: viewer.id } },
      },
    });
    await recordEvent(tx, viewer, { issueId: issue.id }, { verb: "note.written", note: note.id });
    return { id: note.id, version: note.version };
  },
});

/** Rewords one's own note; each wording is kept, and the same words again change nothing. */
export const editNote = command({
  input: editNoteInput,
  may: mayWriteNote,
  run: async (tx, viewer, { id, version, body }) => {
    const note = await ownNote(tx, viewer, id, version, { deleted: false });
    if (note.body === body) return { id, version };
    await take(tx, id, { body, editedAt: new Date() });
    await tx.noteRevision.create({
      data: { noteId: id, number: version + 1, body, authorId: viewer.id },
    });
    return record(tx, viewer, note, "note.edited");
  },
});

/** Hides one's own note. It is kept, and its author can restore it. */
export const deleteNote = command({
  input: noteVersionInput,
  may: mayWriteNote,
  run: async (tx, viewer, { id, version }) => {
    const note = await ownNote(tx, viewer, id, version, { deleted: false });
    await take(tx, id, { deletedAt: new Date() });
    return record(tx, viewer, note, "note.deleted");
  },
});

/** Brings back one's own deleted note. */
export const restoreNote = command({
  input: noteVersionInput,
  may: mayWriteNote,
  run: async (tx, viewer, { id, version }) => {
    const note = await ownNote(tx, viewer, id, version, { deleted: true });
    await take(tx, id, { deletedAt: null });
    return record(tx, viewer, note, "note.restored");
  },
});

/** One's own note, its row locked, as it was seen and in the state that the change supposes. */
async function ownNote(
  tx: Tx,
  viewer: Viewer,
  id: string,
  version: number,
  { deleted }: { deleted: boolean },
) {
  await tx.$queryRaw`select 1 from "Note" where id = ${id} for update`;
  const note = await tx.note.findFirst({ where: { id, ...ownNotes(viewer) } });
  if (!note) return refuse("not-found", "There is no such note of yours.");
  if (note.version !== version)
    refuse("conflict", "You have changed this note elsewhere since. Compare, then save again.", {
      current: note,
    });
  if ((note.deletedAt !== null) !== deleted)
    refuse("not-found", deleted ? "This note was not deleted." : "This note was deleted.");
  return note;
}

const take = (tx: Tx, id: string, data: Prisma.NoteUpdateInput) =>
  tx.note.update({ where: { id }, data: { ...data, version: { increment: 1 } } });

async function record(
  tx: Tx,
  viewer: Viewer,
  note: { id: string; issueId: string | null; version: number },
  verb: "note.edited" | "note.deleted" | "note.restored",
) {
  const on = note.issueId ? { issueId: note.issueId } : {};
  await recordEvent(tx, viewer, on, { verb, note: note.id });
  return { id: note.id, version: note.version + 1 };
}
