import type { Viewer } from "@/lib/auth";
import { command, type Tx } from "@/lib/command";
import { refuse } from "@/lib/errors";
import { recordEvent } from "@/lib/events/mutations";
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

/** Rewords one's own note; each wording is kept. */
export const editNote = command({
  input: editNoteInput,
  may: mayWriteNote,
  run: async (tx, viewer, { id, version, body }) => {
    const note = await takeOwnNote(tx, viewer, id, version, { body, editedAt: new Date() });
    await tx.noteRevision.create({
      data: { noteId: id, number: note.version, body, authorId: viewer.id },
    });
    return record(tx, viewer, note, "note.edited");
  },
});

/** Hides one's own note. It is kept, and its author can restore it. */
export const deleteNote = command({
  input: noteVersionInput,
  may: mayWriteNote,
  run: async (tx, viewer, { id, version }) => {
    const note = await takeOwnNote(tx, viewer, id, version, { deletedAt: new Date() });
    return record(tx, viewer, note, "note.deleted");
  },
});

/** Brings back one's own deleted note. */
export const restoreNote = command({
  input: noteVersionInput,
  may: mayWriteNote,
  run: async (tx, viewer, { id, version }) => {
    const note = await takeOwnNote(tx, viewer, id, version, { deletedAt: null });
    return record(tx, viewer, note, "note.restored");
  },
});

type Patch = { body?: string; editedAt?: Date; deletedAt?: Date | null };

async function takeOwnNote(tx: Tx, viewer: Viewer, id: string, version: number, data: Patch) {
  const own = { id, ...ownNotes(viewer) };
  const { count } = await tx.note.updateMany({
    where: { ...own, version },
    data: { ...data, version: { increment: 1 } },
  });
  const note = await tx.note.findFirst({ where: own });
  if (!note) return refuse("not-found", "There is no such note of yours.");
  if (count === 0)
    refuse("conflict", "You have changed this note elsewhere since. Compare, then save again.", {
      current: note,
    });
  return note;
}

async function record(
  tx: Tx,
  viewer: Viewer,
  note: { id: string; issueId: string | null; version: number },
  verb: "note.edited" | "note.deleted" | "note.restored",
) {
  const on = note.issueId ? { issueId: note.issueId } : {};
  await recordEvent(tx, viewer, on, { verb, note: note.id });
  return { id: note.id, version: note.version };
}
