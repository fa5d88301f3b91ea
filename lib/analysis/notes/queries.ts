import { issueWhere } from "@/lib/analysis/issue-named";
import type { Wording } from "@/lib/analysis/wording";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import { keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import { MAX_LIMIT, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { linkedWithEarlier } from "@/lib/evidence/linked-quotes";
import { citedQuotes } from "@/lib/evidence/quotes/queries";
import type { Cited } from "@/lib/evidence/quotes/schema";
import { warningsOf } from "@/lib/evidence/warnings/queries";
import { originIn } from "@/lib/sources/versions/note-matches/queries";
import { anchors } from "@/lib/text/anchors/selectors";
import { is, readableSources } from "@/lib/visibility";
import type { Note, SourceNotes, SourceThread } from "./schema";

/** SQL: the warnings on what note `n` relies on, as a JSON array. */
const warnings: Fragment = warningsOf(
  sql`note_rests_on r where r."noteId" = n.id`,
  sql`coalesce(n."editedAt", n."createdAt")`,
);

/**
 * SQL: whether note `n` appears in the viewer's lists. A deleted note is shown to its author, who can
 * restore it, and to others without its words if it has replies.
 */
export const isShown = (viewer: Viewer, n = "n"): Fragment => sql`(${is.noteFor(n, viewer)}
  and (${sql(n)}."deletedAt" is null or ${sql(n)}."authorId" = ${viewer.id} or exists (
    select from "Note" r where r."parentId" = ${sql(n)}.id and r."deletedAt" is null)))`;

/** SQL: the fields of note `n` by author `a`, as pairs for json_build_object. */
export const noteFields = (viewer: Viewer) => sql`
  'id', n.id, 'parentId', n."parentId", 'kind', n.kind, 'visibility', n.visibility,
  'body', case when n."deletedAt" is null or n."authorId" = ${viewer.id} then n.body else '' end,
  'authorId', n."authorId", 'author', a.name, 'createdAt', n."createdAt", 'editedAt', n."editedAt",
  'closedAt', n."closedAt", 'deletedAt', n."deletedAt", 'version', n.version,
  'warnings', case when n."deletedAt" is null then ${warnings} else '[]' end`;

/** Oldest first, notes of the same moment by id. */
export const OLDEST_FIRST: SortKey[] = [
  { by: sql`n."createdAt"`, type: types.instant, dir: "asc" },
  { by: sql`n.id`, type: types.text, dir: "asc" },
];

/** SQL: whether note `n` is on an issue and the viewer may read it. */
export const isOnIssue = (viewer: Viewer, issueId: Fragment): Fragment =>
  sql`(n."issueId" = ${issueId} and n."deletedAt" is null and ${is.noteFor("n", viewer)})`;

/** SQL: the note with this id as JSON. */
export const noteOf = (viewer: Viewer, id: Fragment): Fragment => sql`(
  select json_build_object(${noteFields(viewer)})
  from "Note" n join "User" a on a.id = n."authorId" where n.id = ${id})`;

/** SQL: how many notes the viewer can read on each piece of an issue's evidence, by quotation. */
export const quoteNoteCountsOf = (viewer: Viewer, issueId: Fragment): Fragment => sql`(
  select coalesce(json_object_agg(c.here, c.count), '{}') from (
    select k.here, count(*)::int from (${linkedWithEarlier(issueId)}) k join "Note" n on n."quoteId" = k.id
    where n."deletedAt" is null and ${is.noteFor("n", viewer)}
    group by k.here) c)`;

/** SQL: a JSON array of the open questions on an issue and on its evidence, oldest first. */
export const openQuestionsOf = (viewer: Viewer, issueId: Fragment): Fragment => sql`(
  with asked as (
    select distinct on (n.id) n.id, n."createdAt", h.number, h."sourceId"
    from (${linkedWithEarlier(issueId)}) k
    join "Note" n on n."quoteId" = k.id and ${isOpenQuestion} and ${is.noteFor("n", viewer)}
    join "Quote" h on h.id = k.here and ${is.present("h")}
    order by n.id, h.number desc)
  select coalesce(json_agg(json_build_object('id', n.id, 'quote', n.quote)
    order by n."createdAt", n.id), '[]')
  from (
    select n.id, n."createdAt", null::json as quote from "Note" n
    where n."issueId" = ${issueId} and ${isOpenQuestion} and ${is.noteFor("n", viewer)}
    union all
    select a.id, a."createdAt",
      json_build_object('number', a.number, 'source', json_build_object('id', a."sourceId"))
    from asked a) n)`;

/** SQL: whether a question that the viewer may read is open on an issue or on its evidence. */
export const hasOpenQuestion = (viewer: Viewer, issueId: Fragment): Fragment => sql`(
  exists (select from "Note" n where ${isOnIssue(viewer, issueId)} and ${isOpenQuestion})
  or exists (select from (${linkedWithEarlier(issueId)}) k join "Note" n on n."quoteId" = k.id
    where ${isOpenQuestion} and ${is.noteFor("n", viewer)}))`;

/** SQL: whether note `n` is a question that nobody has closed. */
export const isOpenQuestion: Fragment = sql`(
  n.kind = 'QUESTION' and n."closedAt" is null and n."deletedAt" is null)`;

/**
 * A page of the notes on an issue, oldest first, replies among them, without deleted ones. Returns null if the issue is
 * missing.
 */
export async function loadNotes(
  viewer: Viewer,
  issue: string,
  request: PageRequest = { limit: MAX_LIMIT, cursor: null },
): Promise<Page<Note> | null> {
  const found = await db.issue.findFirst({
    where: issueWhere(viewer, issue),
    select: { id: true },
  });
  if (!found) return null;
  const page = keyset(OLDEST_FIRST, request);
  const rows = await sql<{ note: Note; at: string[] }[]>`
    select json_build_object(${noteFields(viewer)}) as note, ${page.at}
    from "Note" n join "User" a on a.id = n."authorId"
    where ${isOnIssue(viewer, sql`${found.id}`)} and ${page.where} ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  return { ...cursors, items: items.map(({ note }) => note) };
}

/** Every wording of a note, oldest first. Returns null if the note is missing, hidden or deleted. */
export async function loadWordings(viewer: Viewer, id: string): Promise<Wording[] | null> {
  const rows = await sql<Wording[]>`
    select r.number, r.body, r."createdAt"
    from "Note" n join "NoteRevision" r on r."noteId" = n.id
    where n.id = ${id} and ${is.readableNote("n", viewer)} order by r.number`;
  return rows.length > 0 ? rows : null;
}

type Row = Note &
  Pick<SourceThread, "quote" | "origin"> & { start: number | null; end: number | null };

/**
 * The threads on a source's words and quotations in the order of the text, including those from earlier
 * versions, and the threads from earlier versions that have no place in it. A thread on a quotation that
 * has been removed is shown on its words. Returns null if the source is missing or hidden.
 */
export async function loadSourceNotes(viewer: Viewer, id: string): Promise<SourceNotes | null> {
  const source = await db.source.findFirst({
    where: { id, ...readableSources },
    select: { text: true },
  });
  if (!source) return null;
  const numbers: Fragment = sql`select unnest(n.citations) from threads_in(${id}) t
    join "Note" n on n.id = t."noteId" or n."parentId" = t."noteId" where ${is.noteFor("n", viewer)}`;
  const [rows, [also]] = await Promise.all([
    sql<{ note: Row }[]>`
    select json_build_object(${noteFields(viewer)}, 'start', t.start, 'end', t."end",
      'quote', case when ${is.present("q")} and q.id is not null
        then json_build_object('id', q.id, 'number', q.number) end,
      'origin', ${originIn(sql`${id}`)}) as note
    from threads_in(${id}) t
    join lateral (
      select * from "Note" where id = t."noteId"
      union all select * from "Note" where "parentId" = t."noteId"
    ) n on true
    join "User" a on a.id = n."authorId"
    left join "Quote" q on q.id = t."quoteId"
    where ${isShown(viewer)}
    order by t.start, t."end", n."createdAt", n.id`,
    sql<{ cited: Cited[] }[]>`select ${citedQuotes(numbers)} as cited`,
  ]);
  const threads = threadsOf(rows.map(({ note }) => note));
  return { ...placedIn(threads, anchors(source.text)), cited: also?.cited ?? [] };
}

/** Groups notes into threads. A reply whose first note is gone starts a thread of its own. */
function threadsOf(notes: Row[]): (Row & { answers: Note[] })[] {
  const ids = new Set(notes.map((note) => note.id));
  const heads = notes.filter(({ parentId }) => !ids.has(parentId ?? ""));
  const threads = new Map(heads.map((note) => [note.id, { ...note, answers: [] as Note[] }]));
  for (const { start: _, end: __, quote: ___, origin: ____, ...note } of notes)
    threads.get(note.parentId ?? "")?.answers.push(note);
  return [...threads.values()];
}

/** Sorts threads by whether they have a place. Deleted ones without a place are left out. */
function placedIn(all: ReturnType<typeof threadsOf>, anchor: ReturnType<typeof anchors>) {
  const notes: Omit<SourceNotes, "cited"> = { threads: [], unplaced: [] };
  for (const { start, end, quote, origin, ...thread } of all)
    if (start !== null && end !== null)
      notes.threads.push({ ...thread, quote, origin, start, end, exact: anchor(start, end).exact });
    else if (origin?.match && [thread, ...thread.answers].some(({ deletedAt }) => !deletedAt))
      notes.unplaced.push({ ...thread, origin: { ...origin, match: origin.match } });
  return notes;
}
