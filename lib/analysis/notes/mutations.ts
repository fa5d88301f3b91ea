import { issueNamed, issueWhere } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { NoteVerb } from "@/lib/desk/events/schema";
import { type Citations, citationsOf } from "@/lib/evidence/citations";
import { holdSources, requireThere } from "@/lib/evidence/quotes/mutations";
import type { Prisma } from "@/lib/generated/prisma/client";
import { rematchNote } from "@/lib/sources/versions/note-matches/match";
import { wordsIn } from "@/lib/text/anchors/edges";
import { readProse } from "@/lib/text/markdown/read";
import { readableNotes, readableQuotes, readableSources } from "@/lib/visibility";
import { mayClose, ownNotes } from "./policy";
import { editNoteInput, type NoteTarget, noteVersionInput, writeNoteInput } from "./schema";

/**
 * Writes a note or a question on an issue, a quote or words of a source, or an answer to one, which
 * stands where its thread does and is seen by the same people. Gives its id.
 */
export const writeNote = command({
  input: writeNoteInput,
  verb: "writeNote",
  prepare: citedBy,
  run: async (tx, viewer, { body, kind, visibility, parentId, ...target }, citations) => {
    await hold(tx, citations, target);
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
      include: placeInclude,
    });
    const on = note.sourceId ?? note.quote?.sourceId;
    if (on && !parentId) await rematchNote(tx, on, note.id);
    await record(tx, viewer, note, "note.written");
    return { id: note.id, version: note.version };
  },
});

/** Rewords one's own note; each wording is kept, and the same words again change nothing. */
export const editNote = command({
  input: editNoteInput,
  verb: "editNote",
  prepare: citedBy,
  run: async (tx, viewer, { id, version, body }, citations) => {
    const note = await ownNote(tx, viewer, { id, version }, { deleted: false });
    if (note.body === body) return { id, version };
    await hold(tx, citations);
    await tx.noteRevision.create({
      data: { noteId: id, number: version + 1, body, authorId: viewer.id },
    });
    return change(tx, viewer, note, "note.edited", { body, editedAt: new Date() });
  },
});

/** Hides one's own note. It is kept, and its author can restore it. */
export const deleteNote = command({
  input: noteVersionInput,
  verb: "deleteNote",
  run: async (tx, viewer, { id, version }) => {
    const note = await ownNote(tx, viewer, { id, version }, { deleted: false });
    return change(tx, viewer, note, "note.deleted", { deletedAt: new Date() });
  },
});

/** Brings back one's own deleted note. */
export const restoreNote = command({
  input: noteVersionInput,
  verb: "restoreNote",
  run: async (tx, viewer, { id, version }) => {
    const note = await ownNote(tx, viewer, { id, version }, { deleted: true });
    await holdAgain(tx, note);
    return change(tx, viewer, note, "note.restored", { deletedAt: null });
  },
});

/** Says that a question is answered; once more changes nothing. */
export const closeNote = command({
  input: noteVersionInput,
  verb: "closeNote",
  run: async (tx, viewer, { id, version }) => {
    const note = await question(tx, viewer, { id, version });
    if (note.closedAt) return { id, version };
    return change(tx, viewer, note, "note.closed", { closedAt: new Date() });
  },
});

/** Says that a question is open after all; once more changes nothing. */
export const reopenNote = command({
  input: noteVersionInput,
  verb: "reopenNote",
  run: async (tx, viewer, { id, version }) => {
    const note = await question(tx, viewer, { id, version });
    if (!note.closedAt) return { id, version };
    return change(tx, viewer, note, "note.reopened", { closedAt: null });
  },
});

/** What a note cites. Refuses formatting that could not be shown. */
async function citedBy({ body }: { body: string }) {
  return citationsOf({ body });
}

/** Keeps what a note will rest on from being removed meanwhile. Refuses to cite what does not exist. */
async function hold(tx: Tx, citations: Citations, { quote, source }: NoteTarget = {}) {
  if (source) await tx.$queryRaw`select 1 from "Source" where id = ${source} for share`;
  const grounds = await holdSources(tx, { ids: quote ? [quote] : [], citations });
  requireThere(grounds, citations);
}

/**
 * Like hold, for a note that is restored as it was. Nobody can correct it meanwhile, so it is refused only
 * for what has since been removed, not for a number that never existed.
 */
async function holdAgain(tx: Tx, { body, quoteId }: { body: string; quoteId: string | null }) {
  const prose = readProse(body);
  const citations = { body: "cited" in prose ? prose.cited : [] };
  const grounds = await holdSources(tx, { ids: quoteId ? [quoteId] : [], citations });
  const removed = grounds.filter(({ removed }) => removed);
  if (removed.length > 0)
    refuse(
      "invalid",
      `Can’t restore this note: it relies on ${removed.map(({ number }) => `Q${number}`).join(", ")}, now removed.`,
    );
}

type Place = Pick<
  Prisma.NoteUncheckedCreateInput,
  "issueId" | "quoteId" | "sourceId" | "start" | "end"
>;

/** What a note is to stand on, by the columns that say so. */
async function placeNamed(
  tx: Tx,
  { issue, quote, source, start = 0, end = 0 }: NoteTarget,
): Promise<Place> {
  if (issue !== undefined) return { issueId: (await issueNamed(tx, issue)).id };
  if (quote !== undefined) {
    const found = await tx.quote.count({ where: { id: quote, ...readableQuotes } });
    return found ? { quoteId: quote } : refuse("not-found", "There is no such quote.");
  }
  const found = await tx.source.findFirst({
    where: { id: source ?? "", ...readableSources },
    select: { id: true, text: true },
  });
  if (!found) return refuse("not-found", "There is no such source.");
  const words = wordsIn(found.text, { start, end });
  return words
    ? { sourceId: found.id, ...words }
    : refuseField("start", "Select some words of the article.");
}

/** What an answer takes over from the note that it answers, which is on the target where one is named. */
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
    return refuse("not-found", "The note that you answer is gone.");
  const { issueId, quoteId, sourceId, start, end, visibility } = parent;
  // A thread is one level deep: an answer to an answer stands beside it.
  const parentId = parent.parentId ?? id;
  return { issueId, quoteId, sourceId, start, end, visibility, parentId };
}

/** Whether a note's thread is shown with a source: on its words, or matched on from an earlier version. */
async function isShown(
  tx: Tx,
  { id, parentId }: { id: string; parentId: string | null },
  source: string,
) {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from threads_in(${source}) t where t."noteId" = ${parentId ?? id}`;
  return rows.length > 0;
}

const placeInclude = {
  quote: { select: { number: true, sourceId: true } },
  source: { select: { title: true } },
} satisfies Prisma.NoteInclude;

type PlacedNote = Prisma.NoteGetPayload<{ include: typeof placeInclude }>;

/** A note, its row locked, as the writer saw it; refuses where there is none like `where`. */
async function lockedNote(
  tx: Tx,
  { id, version }: { id: string; version: number },
  where: Prisma.NoteWhereInput,
  missing: string,
): Promise<PlacedNote> {
  await tx.$queryRaw`select 1 from "Note" where id = ${id} for update`;
  const note = await tx.note.findFirst({ where: { id, ...where }, include: placeInclude });
  if (!note) return refuse("not-found", missing);
  if (note.version !== version)
    refuse("conflict", "This note has changed since you opened it. Compare, then save again.", {
      current: note,
    });
  return note;
}

/** One's own note in the state that the change supposes. */
async function ownNote(
  tx: Tx,
  viewer: Viewer,
  seen: { id: string; version: number },
  { deleted }: { deleted: boolean },
) {
  const note = await lockedNote(tx, seen, ownNotes(viewer), "There is no such note of yours.");
  if ((note.deletedAt !== null) !== deleted)
    refuse("not-found", deleted ? "This note was not deleted." : "This note was deleted.");
  return note;
}

/** A question that the viewer may settle. */
async function question(tx: Tx, viewer: Viewer, seen: { id: string; version: number }) {
  const where = { kind: "QUESTION", ...readableNotes(viewer) } as const;
  const note = await lockedNote(tx, seen, where, "There is no such question.");
  if (!mayClose(viewer, note))
    refuse("forbidden", "Who asked, an analyst or an admin can settle this question.");
  return note;
}

async function change(
  tx: Tx,
  viewer: Viewer,
  note: PlacedNote,
  verb: NoteVerb,
  data: Prisma.NoteUpdateInput,
) {
  await tx.note.update({ where: { id: note.id }, data: { ...data, version: { increment: 1 } } });
  await record(tx, viewer, note, verb);
  return { id: note.id, version: note.version + 1 };
}

/**
 * Records what happened to a note, and where. A private note's event stands on nothing: no history
 * shows it, no open page follows it and no issue has changed by it.
 */
async function record(tx: Tx, viewer: Viewer, note: PlacedNote, verb: NoteVerb) {
  const { id, kind, issueId, quote, source, visibility } = note;
  const sourceId = note.sourceId ?? quote?.sourceId;
  const on = { ...(issueId && { issueId }), ...(sourceId && { sourceId }) };
  const where = { ...(quote && { quote: quote.number }), ...(source && { source: source.title }) };
  await recordEvent(tx, viewer, visibility === "PRIVATE" ? {} : on, {
    ...{ verb, note: id, kind },
    ...where,
  });
}
