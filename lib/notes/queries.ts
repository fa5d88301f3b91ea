import type { Viewer } from "@/lib/auth";
import { db, sql } from "@/lib/db";
import { issueWhere } from "@/lib/issue-ref";
import type { Note } from "./schema";

type Fragment = ReturnType<typeof sql>;

/** SQL: which notes the viewer may read; the same rule as `readableNotes` of the policy. */
const readable = (viewer: Viewer) => sql`(n.visibility = 'TEAM' or n."authorId" = ${viewer.id})`;

/**
 * SQL: a JSON array of an issue's notes, oldest first. A deleted note is shown to its author, to
 * restore it, and as an empty place where others have answered it. With `latest`, only so many of
 * the newest that stand.
 */
export const notesOf = (viewer: Viewer, issueId: Fragment, latest?: number): Fragment => sql`(
  select coalesce(json_agg(json_build_object(
    'id', n.id, 'parentId', n."parentId",
    'body', case when n."deletedAt" is null or n."authorId" = ${viewer.id} then n.body else '' end,
    'authorId', n."authorId", 'author', a.name, 'createdAt', n."createdAt",
    'editedAt', n."editedAt", 'deletedAt', n."deletedAt", 'version', n.version
  ) order by n."createdAt", n.id), '[]')
  from (select * from "Note" n
    where n."issueId" = ${issueId} and ${readable(viewer)} and ${
      latest
        ? sql`n."deletedAt" is null order by n."createdAt" desc, n.id desc limit ${latest}`
        : sql`(n."deletedAt" is null or n."authorId" = ${viewer.id}
      or exists (select 1 from "Note" r where r."parentId" = n.id and r."deletedAt" is null))`
    }) n
  join "User" a on a.id = n."authorId")`;

/** SQL: how many notes on an issue the viewer would read. */
export const noteCountOf = (viewer: Viewer, issueId: Fragment): Fragment => sql`(
  select count(*)::int from "Note" n
  where n."issueId" = ${issueId} and n."deletedAt" is null and ${readable(viewer)})`;

/** The notes on an issue, oldest first, without deleted ones; null where there is no such issue. */
export async function loadNotes(viewer: Viewer, issue: string): Promise<Note[] | null> {
  const found = await db.issue.findFirst({ where: issueWhere(issue), select: { id: true } });
  if (!found) return null;
  const [row] = await sql<{ notes: Note[] }[]>`
    select ${notesOf(viewer, sql`i.id`)} as notes from "Issue" i where i.id = ${found.id}`;
  return row ? row.notes.filter((note) => !note.deletedAt) : null;
}
