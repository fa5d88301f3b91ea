import { issueNamed, issueWhere } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { peopleMentioned } from "@/lib/desk/members/mentions";
import type { Prisma } from "@/lib/generated/prisma/client";
import { rematchNote } from "@/lib/sources/versions/note-matches/match";
import { wordsIn } from "@/lib/text/anchors/span";
import { readableNotes, readableQuotes, readableSources } from "@/lib/visibility";
import { keepEvidence, PLACE, readBody, recordNote } from "./change";
import { notifyOfNote } from "./notify";
import { type NoteTarget, writeNoteInput } from "./schema";

/**
 * Writes a note or a question on an issue, a quotation or words of a source, or a reply to a note. A
 * reply belongs where its thread does and is visible to the same people. Returns the note's id and
 * version.
 */
export const writeNote = command({
  input: writeNoteInput,
  verb: "writeNote",
  prepare: readBody,
  run: async (
    tx,
    viewer,
    { body, kind, visibility, parentId, ...target },
    { citations, mentions },
  ) => {
    await keepEvidence(tx, citations, target);
    const mentioned = await peopleMentioned(tx, mentions);
    const place = parentId
      ? await placeOfThread(tx, viewer, parentId, target)
      : { ...(await placeNamed(tx, target)), visibility };
    const note = await tx.note.create({
      data: {
        ...place,
        kind,
        body,
        authorId: viewer.id,
        revisions: { create: { number: 1, body, authorId: viewer.id } },
      },
      include: PLACE,
    });
    const on = note.sourceId ?? note.quote?.sourceId;
    if (on && !parentId) await rematchNote(tx, on, note.id);
    const event = await recordNote(tx, viewer, note, "note.written");
    await notifyOfNote(tx, viewer, { note, event, mentioned });
    return { id: note.id, version: note.version };
  },
});

type Place = Pick<
  Prisma.NoteUncheckedCreateInput,
  "issueId" | "quoteId" | "sourceId" | "start" | "end"
>;

/** The columns for what a note is written on. Refuses what is missing or hidden. */
async function placeNamed(
  tx: Tx,
  { issue, quote, source, start = 0, end = 0 }: NoteTarget,
): Promise<Place> {
  if (issue !== undefined) return { issueId: (await issueNamed(tx, issue)).id };
  if (quote !== undefined) {
    const found = await tx.quote.count({ where: { id: quote, ...readableQuotes } });
    return found ? { quoteId: quote } : refuse("not-found", "This quotation doesn’t exist.");
  }
  const found = await tx.source.findFirst({
    where: { id: source ?? "", ...readableSources },
    select: { id: true, text: true },
  });
  if (!found) return refuse("not-found", "This source doesn’t exist.");
  const words = wordsIn(found.text, { start, end });
  return words
    ? { sourceId: found.id, ...words }
    : refuseField("start", "Select some words of the article.");
}

/** What a reply takes over from its thread. Refuses a thread that isn't on the target, if one is named. */
async function placeOfThread(
  tx: Tx,
  viewer: Viewer,
  id: string,
  { issue, quote, source }: NoteTarget,
) {
  const parent = await tx.note.findFirst({
    where: {
      ...{ id, ...readableNotes(viewer) },
      ...(issue !== undefined && { issue: issueWhere(issue) }),
      ...(quote !== undefined && { quoteId: quote }),
    },
  });
  if (!parent || (source !== undefined && !(await isShown(tx, parent, source))))
    return refuse("not-found", "The note you are replying to has been deleted.");
  const { issueId, quoteId, sourceId, start, end, visibility } = parent;
  // Threads are one level deep: a reply to a reply joins the same thread.
  const parentId = parent.parentId ?? id;
  return { issueId, quoteId, sourceId, start, end, visibility, parentId };
}

/** Whether a note's thread is shown with a source: written on it, or matched from an earlier version. */
async function isShown(
  tx: Tx,
  { id, parentId }: { id: string; parentId: string | null },
  source: string,
) {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from threads_in(${source}) t where t."noteId" = ${parentId ?? id}`;
  return rows.length > 0;
}
