import { issueNamed, issueWhere } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { peopleMentioned, unreached } from "@/lib/desk/members/mentions";
import { rematchNote } from "@/lib/sources/versions/note-matches/match";
import { wordsIn } from "@/lib/text/anchors/span";
import { readableNotes, readableQuotes, readableSources } from "@/lib/visibility";
import { keepEvidence, PLACE, type Place, readBody, recordNote } from "./change";
import { notifyOfNote } from "./notify";
import { type NoteTarget, writeNoteInput } from "./schema";

/**
 * Writes a note or a question on an issue, a quotation or words of a source, or a reply to a note. A
 * reply belongs where its thread does and is visible to the same people. Returns the note's id and
 * version; those of the first, if the same note is sent again under its id. `unseen` names those mentioned who aren't
 * notified.
 */
export const writeNote = command({
  input: writeNoteInput,
  verb: "writeNote",
  prepare: readBody,
  run: async (
    tx,
    viewer,
    { id, body, kind, visibility, parentId, ...target },
    { citations, keys, mentions },
  ) => {
    const earlier = id ? await tx.note.findUnique({ where: { id } }) : null;
    await keepEvidence(tx, viewer, { citations, keys }, target);
    const mentioned = await peopleMentioned(tx, mentions);
    const place = parentId
      ? await placeOfThread(tx, viewer, parentId, target)
      : { ...(await placeNamed(tx, viewer, target)), visibility: visibility ?? "TEAM" };
    if (visibility && visibility !== place.visibility)
      refuseField(
        "visibility",
        "A reply is visible to everyone who can see its thread. Leave this out.",
      );
    const unseen = place.visibility === "TEAM" ? await unreached(tx, mentioned, place.issueId) : [];
    const { issue, quote, source, ...columns } = place;
    const by = { body, authorId: viewer.id };
    const sent = { parentId: null, deletedAt: null, ...columns, kind, ...by };
    const fields = Object.keys(sent) as (keyof typeof sent)[];
    if (earlier && fields.every((field) => earlier[field] === sent[field]))
      return { id: earlier.id, version: earlier.version, unseen };
    const note = await tx.note.create({
      data: { ...columns, kind, ...by, ...(id && !earlier && { id }) },
      select: { id: true, kind: true, version: true },
    });
    await tx.noteRevision.createMany({ data: { noteId: note.id, number: 1, ...by } });
    const on = place.sourceId ?? quote?.sourceId;
    if (on && !parentId) await rematchNote(tx, on, note.id);
    const written = { parentId: null, ...by, ...place, ...note };
    const event = await recordNote(tx, viewer, written, "note.written");
    await notifyOfNote(tx, viewer, { note: written, event, mentioned });
    return { id: note.id, version: note.version, unseen };
  },
});

const NOWHERE: Omit<Place, "visibility"> = {
  issueId: null,
  quoteId: null,
  sourceId: null,
  start: null,
  end: null,
  issue: null,
  quote: null,
  source: null,
};

/** What a note is written on. Refuses what is missing or hidden. */
async function placeNamed(
  tx: Tx,
  viewer: Viewer,
  { issue, quote, source, start = 0, end = 0 }: NoteTarget,
): Promise<Omit<Place, "visibility">> {
  if (issue !== undefined) {
    const { id, title } = await issueNamed(tx, viewer, issue);
    return { ...NOWHERE, issueId: id, issue: { title } };
  }
  if (quote !== undefined) {
    const found = await tx.quote.findFirst({
      where: { id: quote, ...readableQuotes },
      ...PLACE.quote,
    });
    return found
      ? { ...NOWHERE, quoteId: quote, quote: found }
      : refuse("not-found", "This quotation doesn’t exist.");
  }
  const found = await tx.source.findFirst({
    where: { id: source ?? "", ...readableSources },
    select: { id: true, title: true, text: true },
  });
  if (!found) return refuse("not-found", "This source doesn’t exist.");
  const words = wordsIn(found.text, { start, end });
  return words
    ? { ...NOWHERE, sourceId: found.id, source: found, ...words }
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
      id,
      ...readableNotes(viewer),
      ...(issue !== undefined && { issue: issueWhere(viewer, issue) }),
      ...(quote !== undefined && { quoteId: quote }),
    },
    include: PLACE,
  });
  if (!parent || (source !== undefined && !(await isShown(tx, parent, source))))
    return refuse(
      "not-found",
      "The note you are replying to isn’t here. It may have been deleted.",
    );
  const { issueId, quoteId, sourceId, start, end, visibility } = parent;
  return {
    issueId,
    quoteId,
    sourceId,
    start,
    end,
    visibility,
    issue: parent.issue,
    quote: parent.quote,
    source: parent.source,
    // Threads are one level deep: a reply to a reply joins the same thread.
    parentId: parent.parentId ?? id,
  };
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
