import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { Prisma } from "@/lib/generated/prisma/client";
import { anchors } from "@/lib/text/anchors/selectors";
import { wordsIn } from "@/lib/text/anchors/span";
import { type Reanchored, reanchor } from "@/lib/text/matching/reanchor";
import { isInTx, notesFor, readableSources } from "@/lib/visibility";
import { leaveBehindNoteInput, placeNoteInput } from "./schema";

/** Places a thread of an earlier version: it is about these words of the later one. */
export const placeNote = command({
  input: placeNoteInput,
  verb: "placeNote",
  run: async (tx, viewer, { source: id, note, version, ...span }) => {
    const source = await heldSource(tx, id);
    const match = await seenMatch(tx, viewer, { source: id, note, version });
    const to = wordsIn(source.text, span);
    if (!to) return refuse("invalid", "Select some words of the article.");
    const { start, end, leftBehind } = match;
    if (!leftBehind && start === to.start && end === to.end) return { version };
    await decide(tx, viewer, match, { ...to, leftBehind: false });
    const from = leftBehind || start === null || end === null ? null : { start, end };
    await recordEvent(tx, viewer, placeOfEvent(match), {
      ...{ verb: "note-match.placed", ...eventOf(match), source: source.title },
      ...{ from, to },
    });
    return { version: version + 1 };
  },
});

/**
 * Says that a thread stays with the earlier version, or takes that back: then it stands where it
 * stood, or waits again.
 */
export const leaveBehindNote = command({
  input: leaveBehindNoteInput,
  verb: "leaveBehindNote",
  run: async (tx, viewer, { source: id, note, version, leftBehind }) => {
    const source = await heldSource(tx, id);
    const match = await seenMatch(tx, viewer, { source: id, note, version });
    if (match.leftBehind === leftBehind) return { version };
    await decide(tx, viewer, match, { leftBehind });
    await recordEvent(tx, viewer, placeOfEvent(match), {
      ...{
        verb: leftBehind ? "note-match.left-behind" : "note-match.restored",
        ...eventOf(match),
        source: source.title,
      },
    });
    return { version: version + 1 };
  },
});

interface Version {
  id: string;
  text: string;
}

/**
 * For the commit of a source: looks there for the threads of the version before it. What somebody
 * decided before the commit was taken back stands again.
 */
export async function matchThreads(tx: Tx, later: Version & { supersedesId: string | null }) {
  const before = later.supersedesId
    ? await tx.source.findUniqueOrThrow({
        where: { id: later.supersedesId },
        select: { id: true, text: true },
      })
    : null;
  const notes = before ? await matchInto(tx, before, later) : [];
  await tx.$executeRaw`
    delete from "NoteMatch" where "sourceId" = ${later.id} and not "noteId" = any(${notes})`;
}

/**
 * Looks for what was never looked for: threads of a desk from before notes were matched on. Once that
 * is done it finds nothing to do.
 */
export async function matchMissing(): Promise<void> {
  // The later version of two comes after the earlier one, and what that has is looked for in it.
  const later = await db.source.findMany({
    where: { ...readableSources, supersedesId: { not: null } },
    orderBy: { approvedAt: "asc" },
    select: { id: true, supersedesId: true },
  });
  for (const { id, supersedesId } of later) {
    const [missing] = await db.$queryRaw<unknown[]>`
      select 1 from threads_in(${supersedesId}) t
      where t."noteId" not in (select s."noteId" from threads_in(${id}) s) limit 1`;
    if (!missing) continue;
    await transaction(async (tx) => {
      const { text } = await heldSource(tx, id);
      await matchThreads(tx, { id, text, supersedesId });
    });
  }
}

/** For a commit that is taken back: forgets what it found. What somebody decided is kept. */
export const forgetThreads = (tx: Tx, sourceId: string) =>
  tx.noteMatch.deleteMany({ where: { sourceId, decidedAt: null } });

/** Looks for a thread that is new or has moved in a version in those after it, one by one. */
export async function matchAgain(tx: Tx, sourceId: string, note: string) {
  const select = { id: true, text: true };
  let before = sourceId;
  for (;;) {
    // What is being approved as its later version looks for the thread itself, or is waited for.
    await tx.$queryRaw`select 1 from "Source" where id = ${before} for share`;
    const where = { supersedesId: before, ...readableSources };
    const later = await tx.source.findFirst({ where, select });
    if (!later) return;
    const earlier = await tx.source.findUniqueOrThrow({ where: { id: before }, select });
    await matchInto(tx, earlier, later, note);
    before = later.id;
  }
}

interface WithdrawalAndGrades {
  note: string;
  /** Its place in the version before; without one it is looked for from where it was written. */
  start: number | null;
  end: number | null;
  leftBehind: boolean;
  origin: { source: string; start: number; end: number };
  /** The words that it was written on, where these are not plain words of the version before. */
  exact: string | null;
}

/**
 * Looks in a version for the threads of the one before, or for one of them, save those that go with
 * a quote that goes on. Gives whose they are. A decision of somebody stands.
 */
async function matchInto(tx: Tx, before: Version, later: Version, only?: string) {
  const threads = await tx.$queryRaw<WithdrawalAndGrades[]>`
    select t."noteId" as note, t.start, t."end", coalesce(c."leftBehind", false) as "leftBehind",
      json_build_object('source', coalesce(n."sourceId", q."sourceId"),
        'start', coalesce(n.start, q.start), 'end', coalesce(n."end", q."end")) as origin,
      coalesce(c.exact, q.exact) as exact
    from threads_in(${before.id}) t join "Note" n on n.id = t."noteId"
    left join "Quote" q on q.id = n."quoteId"
    left join "NoteMatch" c on c."sourceId" = ${before.id} and c."noteId" = n.id
    where t."noteId" = coalesce(${only ?? null}, t."noteId") and not exists (
      select 1 from "Quote" g where g."continuesId" = t."quoteId"
        and g."sourceId" = ${later.id} and ${isInTx.present("g")})`;
  const rows = await findThreads(tx, before, later, threads);
  await keep(tx, later.id, rows);
  return threads.map(({ note }) => note);
}

/** Where threads stand in the later version, each looked for in the text where it last had a place. */
async function findThreads(
  tx: Tx,
  before: Version,
  later: Version,
  threads: WithdrawalAndGrades[],
) {
  const placed = threads.map(({ start, end, origin, ...thread }) => ({
    ...thread,
    from: start === null || end === null ? origin : { source: before.id, start, end },
  }));
  const ids = [...new Set(placed.map(({ from }) => from.source))];
  const rows: Found[] = [];
  for (const id of ids) {
    const text = id === before.id ? before.text : await textOf(tx, id);
    const anchor = anchors(text);
    const here = placed.filter(({ from }) => from.source === id);
    const spans = here.map(({ from }) => anchor(from.start, from.end));
    reanchor(text, later.text, spans).forEach((found, k) => {
      const { note, leftBehind, exact } = here[k]!;
      rows.push({ note, leftBehind, exact: exact ?? spans[k]!.exact, ...placeOf(found) });
    });
  }
  return rows;
}

type Found = Pick<WithdrawalAndGrades, "note" | "leftBehind"> & { exact: string } & ReturnType<
    typeof placeOf
  >;

/** What the columns say of what was found. Only a proven place is one already. */
function placeOf(found: Reanchored) {
  const span = found.class === "GONE" ? null : found.span;
  const proven = found.class === "INTACT" || found.class === "MOVED" ? span : null;
  return {
    state: found.class,
    similarity: found.class === "INTACT" ? 1 : found.class === "GONE" ? 0 : found.similarity,
    foundStart: span?.start ?? null,
    foundEnd: span?.end ?? null,
    start: proven?.start ?? null,
    end: proven?.end ?? null,
  };
}

const textOf = async (tx: Tx, id: string) =>
  (await tx.source.findUniqueOrThrow({ where: { id }, select: { text: true } })).text;

/** Writes down what was found, where nobody has decided. */
const keep = (tx: Tx, sourceId: string, rows: Found[]) => tx.$executeRaw`
  insert into "NoteMatch" as c ("sourceId", "noteId", state, similarity, exact,
    "foundStart", "foundEnd", start, "end", "leftBehind")
  select ${sourceId}, r.note, r.state::"MatchState", r.similarity, r.exact,
    r."foundStart", r."foundEnd", r.start, r."end", r."leftBehind"
  from json_to_recordset(${JSON.stringify(rows)}::json) as r(note text, state text,
    similarity float, exact text, "foundStart" int, "foundEnd" int, start int, "end" int, "leftBehind" bool)
  on conflict ("sourceId", "noteId") do update set state = excluded.state,
    similarity = excluded.similarity, "foundStart" = excluded."foundStart",
    "foundEnd" = excluded."foundEnd", start = excluded.start, "end" = excluded."end",
    "leftBehind" = excluded."leftBehind", version = c.version + 1
  where c."decidedAt" is null`;

/** The later version, kept from being taken back meanwhile. */
async function heldSource(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for share`;
  const source = await tx.source.findFirst({ where: { id, ...readableSources } });
  return source ?? refuse("not-found", "There is no such source.");
}

const matchInclude = {
  note: { select: { kind: true, visibility: true } },
  decidedBy: { select: { name: true } },
} satisfies Prisma.NoteMatchInclude;

type SeenMatch = Prisma.NoteMatchGetPayload<{ include: typeof matchInclude }>;

/** How a thread stands in a version, its row locked, as the viewer saw it. */
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
  if (!match) return refuse("not-found", "There is no such note of an earlier version.");
  if (match.version !== version) {
    const { start, end, leftBehind, decidedBy } = match;
    const by = decidedBy?.name ?? "Somebody";
    refuse("conflict", `${by} has just decided on this note. It is shown as it stands now.`, {
      current: {
        start,
        end,
        leftBehind,
        decidedBy: decidedBy?.name ?? null,
        version: match.version,
      },
    });
  }
  return match;
}

/** Somebody's decision; later versions that nobody has decided on follow it. */
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
  await matchAgain(tx, sourceId, noteId);
}

/** What an event says of the thread, and on what it stands: for a private note on nothing. */
const eventOf = ({ noteId, note }: SeenMatch) => ({ note: noteId, kind: note.kind });
const placeOfEvent = ({ sourceId, note }: SeenMatch) =>
  note.visibility === "PRIVATE" ? {} : { sourceId };
