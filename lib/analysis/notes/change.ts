import { readTexts } from "@/lib/analysis/checked-texts";
import { type IssueKeys, requireIssues } from "@/lib/analysis/issue-keys";
import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lastActor } from "@/lib/desk/events/queries";
import type { NoteVerb } from "@/lib/desk/events/schema";
import type { Citations } from "@/lib/evidence/check-citations";
import { holdSources, requireThere } from "@/lib/evidence/held-quotes";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { NoteTarget } from "./schema";

// The steps that all changes to a note share.

/** What a note cites, and which people and issues it names. Refuses formatting that is beyond the limits. */
export const readBody = async ({ body }: { body: string }) => readTexts({ body });

/**
 * Locks what a note will rely on, so that it can't be removed before the note is saved. Refuses
 * citations of quotations, and keys of issues, that don't exist.
 */
export async function keepEvidence(
  tx: Tx,
  viewer: Viewer,
  { citations, keys = {} }: { citations: Citations; keys?: IssueKeys },
  { quote, source }: NoteTarget = {},
) {
  await requireIssues(tx, viewer, keys);
  if (source) await tx.$queryRaw`select 1 from "Source" where id = ${source} for share`;
  const cited = await holdSources(tx, { ids: quote ? [quote] : [], citations });
  requireThere(cited, citations);
}

/** What to read with a note in order to say where it is. */
export const PLACE = {
  issue: { select: { title: true } },
  quote: { select: { number: true, sourceId: true, source: { select: { title: true } } } },
  source: { select: { title: true } },
} satisfies Prisma.NoteInclude;

type PlacedNote = Prisma.NoteGetPayload<{ include: typeof PLACE }>;

/** Where a note is, and who may read it. */
export type Place = Pick<
  PlacedNote,
  "issueId" | "quoteId" | "sourceId" | "start" | "end" | "visibility" | "issue" | "quote" | "source"
>;

/** What is said of a note, and to whom, depends on these. */
export type KnownNote = Place & Pick<PlacedNote, "id" | "kind" | "parentId" | "body">;

/**
 * Locks and reads a note. Refuses with `missing` if none matches `where`, and with the current note if
 * it has changed since the writer's version.
 */
export async function lockNote(
  tx: Tx,
  viewer: Viewer,
  { id, version }: { id: string; version: number },
  where: Prisma.NoteWhereInput,
  missing: string,
): Promise<PlacedNote> {
  await tx.$queryRaw`select 1 from "Note" where id = ${id} for update`;
  const note = await tx.note.findFirst({ where: { id, ...where }, include: PLACE });
  if (!note) return refuse("not-found", missing);
  requireSeen(note, version, {
    what: "this note",
    by: () => lastActor(viewer, CHANGES, { note: id }),
    current: note,
  });
  return note;
}

const CHANGES = [
  ...(["note.edited", "note.deleted", "note.restored", "note.closed", "note.reopened"] as const),
];

/** Writes a change to a locked note and records it. Returns the event, and what the command returns. */
export async function changeNote(
  tx: Tx,
  viewer: Viewer,
  note: PlacedNote,
  verb: NoteVerb,
  data: Prisma.NoteUpdateInput,
) {
  await tx.note.update({ where: { id: note.id }, data: { ...data, version: { increment: 1 } } });
  const event = await recordNote(tx, viewer, note, verb);
  return { event, changed: { id: note.id, version: note.version + 1 } };
}

/**
 * Records what happened to a note, and where. A private note's event is on no issue or source, so
 * that it shows in no activity list, refreshes no open page and changes no issue. Returns the event's id.
 */
export async function recordNote(
  tx: Tx,
  viewer: Viewer,
  note: Pick<KnownNote, "id" | "kind" | keyof Place>,
  verb: NoteVerb,
) {
  const { id, kind, issueId, quote, source, visibility } = note;
  const sourceId = note.sourceId ?? quote?.sourceId;
  const on = { ...(issueId && { issueId }), ...(sourceId && { sourceId }) };
  const where = { ...(quote && { quote: quote.number }), ...(source && { source: source.title }) };
  return recordEvent(tx, viewer, visibility === "PRIVATE" ? {} : on, {
    verb,
    note: id,
    kind,
    ...where,
  });
}
