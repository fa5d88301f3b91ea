import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen, whoIs } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { Prisma } from "@/lib/generated/prisma/client";
import { wordsIn } from "@/lib/text/anchors/span";
import { notesFor } from "@/lib/visibility";
import { lockReadableSource, rematchNote } from "./match";
import { leaveBehindNoteInput, placeNoteInput } from "./schema";

/** Places a thread of an earlier version on words of a later one. Returns the match's new version. */
export const placeNote = command({
  input: placeNoteInput,
  verb: "placeNote",
  run: async (tx, viewer, { source: id, note, version, ...span }) => {
    const source = await lockReadableSource(tx, id);
    const match = await seenMatch(tx, viewer, { source: id, note, version });
    const to = wordsIn(source.text, span);
    if (!to) return refuse("invalid", "Select some words of the article.");
    const { start, end, leftBehind } = match;
    if (!leftBehind && start === to.start && end === to.end) return { version };
    await decide(tx, viewer, match, { ...to, leftBehind: false });
    const from = leftBehind || start === null || end === null ? null : { start, end };
    await recordEvent(tx, viewer, targetOf(match), {
      verb: "note-match.placed",
      ...threadOf(match),
      source: source.title,
      from,
      to,
    });
    return { version: version + 1 };
  },
});

/**
 * Leaves a thread behind with the earlier version or, with `leftBehind` false, undoes that: the thread
 * returns to the place it had, or waits again. Returns the match's new version.
 */
export const leaveBehindNote = command({
  input: leaveBehindNoteInput,
  verb: "leaveBehindNote",
  run: async (tx, viewer, { source: id, note, version, leftBehind }) => {
    const source = await lockReadableSource(tx, id);
    const match = await seenMatch(tx, viewer, { source: id, note, version });
    if (match.leftBehind === leftBehind) return { version };
    await decide(tx, viewer, match, { leftBehind });
    await recordEvent(tx, viewer, targetOf(match), {
      verb: leftBehind ? "note-match.left-behind" : "note-match.restored",
      ...threadOf(match),
      source: source.title,
    });
    return { version: version + 1 };
  },
});

const matchInclude = {
  note: { select: { kind: true, visibility: true } },
  decidedBy: { select: { id: true, name: true } },
} satisfies Prisma.NoteMatchInclude;

type SeenMatch = Prisma.NoteMatchGetPayload<{ include: typeof matchInclude }>;

/** A thread's match in a version, its row locked. Refuses if it has changed since the viewer saw it. */
async function seenMatch(
  tx: Tx,
  viewer: Viewer,
  { source: sourceId, note: noteId, version }: { source: string; note: string; version: number },
): Promise<SeenMatch> {
  await tx.$queryRaw`
    select 1 from "NoteMatch" where "sourceId" = ${sourceId} and "noteId" = ${noteId} for update`;
  const match = await tx.noteMatch.findFirst({
    where: { sourceId, noteId, note: { parentId: null, ...notesFor(viewer) } },
    include: matchInclude,
  });
  if (!match)
    return refuse("not-found", "This note isn’t matched in this version. Reload the page.");
  const { start, end, leftBehind } = match;
  const decidedBy = match.decidedBy?.name ?? null;
  requireSeen(match, version, {
    what: "this note",
    did: "decided on",
    by: whoIs(viewer, match.decidedBy),
    current: { start, end, leftBehind, decidedBy, version: match.version },
  });
  return match;
}

/** Writes a person's decision. Later versions in which nobody has decided follow it. */
async function decide(
  tx: Tx,
  viewer: Viewer,
  { sourceId, noteId }: SeenMatch,
  to: Prisma.NoteMatchUncheckedUpdateInput,
) {
  await tx.noteMatch.update({
    where: { sourceId_noteId: { sourceId, noteId } },
    data: { ...to, decidedById: viewer.id, decidedAt: new Date(), version: { increment: 1 } },
  });
  await rematchNote(tx, sourceId, noteId);
}

/** What an event says about the thread. */
const threadOf = ({ noteId, note }: SeenMatch) => ({ note: noteId, kind: note.kind });

/** The target of an event: a private note must not show in the source's history. */
const targetOf = ({ sourceId, note }: SeenMatch) =>
  note.visibility === "PRIVATE" ? {} : { sourceId };
