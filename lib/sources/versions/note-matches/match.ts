import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { isInTx, readableSources } from "@/lib/visibility";
import { type FoundThread, findThreads, type Thread, type Version } from "./find-threads";

/**
 * Looks in a source that is being approved for the threads of the version before it, if there is one.
 * Decisions from before the source was reopened are kept.
 */
export async function matchNotes(
  tx: Tx,
  later: Version & { supersedesId: string | null },
): Promise<void> {
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

/** Matches the threads of desks from before notes were matched. Once done, it finds nothing to do. */
export async function matchUnmatchedNotes(): Promise<void> {
  // In this order, a version has its own matches before the version after it is searched for them.
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
      const { text } = await lockReadableSource(tx, id);
      await matchNotes(tx, { id, text, supersedesId });
    });
  }
}

/** Deletes the matches in a source that is being reopened, except those that a person has decided. */
export const deleteUndecidedMatches = (tx: Tx, sourceId: string) =>
  tx.noteMatch.deleteMany({ where: { sourceId, decidedAt: null } });

/** Looks for a thread that is new in a version, or has moved in it, in each of the later versions. */
export async function rematchNote(tx: Tx, sourceId: string, note: string): Promise<void> {
  const select = { id: true, text: true };
  let before = sourceId;
  for (;;) {
    // Waits for a later version that is being approved, unless its approval will find the thread itself.
    await tx.$queryRaw`select 1 from "Source" where id = ${before} for share`;
    const where = { supersedesId: before, ...readableSources };
    const later = await tx.source.findFirst({ where, select });
    if (!later) return;
    const earlier = await tx.source.findUniqueOrThrow({ where: { id: before }, select });
    await matchInto(tx, earlier, later, note);
    before = later.id;
  }
}

/** An approved or withdrawn source, locked so that it cannot be reopened in the meantime. */
export async function lockReadableSource(tx: Tx, id: string) {
  await tx.$queryRaw`select 1 from "Source" where id = ${id} for share`;
  const source = await tx.source.findFirst({ where: { id, ...readableSources } });
  return source ?? refuse("not-found", "This source is no longer available.");
}

/**
 * Looks in a version for the threads of the one before, or only for one of them. Skips threads that follow
 * a quotation continued there. Returns the ids of the notes. Keeps what a person has decided.
 */
async function matchInto(tx: Tx, before: Version, later: Version, only?: string) {
  const threads = await tx.$queryRaw<Thread[]>`
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
  await writeMatches(tx, later.id, await findThreads(tx, before, later, threads));
  return threads.map(({ note }) => note);
}

/** Writes what was found, except where a person has decided. */
const writeMatches = (tx: Tx, sourceId: string, rows: FoundThread[]) => tx.$executeRaw`
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
