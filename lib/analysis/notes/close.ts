import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { forgetNote } from "@/lib/desk/notifications/mutations";
import { readableNotes } from "@/lib/visibility";
import { changeNote, lockNote } from "./change";
import { notifyOfClosing } from "./notify";
import { mayClose } from "./policy";
import { noteVersionInput } from "./schema";

/** Closes a question, and tells whoever asked it. Closing a closed one changes nothing. */
export const closeNote = command({
  input: noteVersionInput,
  verb: "closeNote",
  run: async (tx, viewer, { id, version }) => {
    const note = await lockQuestion(tx, viewer, { id, version });
    if (note.closedAt) return { id, version };
    const data = { closedAt: new Date() };
    const { event, changed } = await changeNote(tx, viewer, note, "note.closed", data);
    await notifyOfClosing(tx, viewer, { note, event });
    return changed;
  },
});

/** Reopens a question. Reopening an open one changes nothing. */
export const reopenNote = command({
  input: noteVersionInput,
  verb: "reopenNote",
  run: async (tx, viewer, { id, version }) => {
    const note = await lockQuestion(tx, viewer, { id, version });
    if (!note.closedAt) return { id, version };
    await forgetNote(tx, id, { kind: "ANSWER" });
    return (await changeNote(tx, viewer, note, "note.reopened", { closedAt: null })).changed;
  },
});

async function lockQuestion(tx: Tx, viewer: Viewer, seen: { id: string; version: number }) {
  const note = await lockNote(
    tx,
    viewer,
    seen,
    readableNotes(viewer),
    "This question doesn’t exist.",
  );
  if (note.kind !== "QUESTION") refuse("invalid", "Only questions can be closed or reopened.");
  if (!mayClose(viewer, note))
    refuse(
      "forbidden",
      "Only the person who asked, an analyst or an admin can close or reopen this question.",
    );
  return note;
}
