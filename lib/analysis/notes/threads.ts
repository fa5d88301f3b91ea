import { type Fragment, sql } from "@/lib/core/database/db";
import { cursorAfter, keyset } from "@/lib/core/paging/keyset";
import type { Page, PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { isOnIssue, isShown, noteFields, OLDEST_FIRST } from "./queries";
import type { Note } from "./schema";

/** An issue's threads as `threadsPageOf` reads them. */
export interface StoredThreads {
  /** The first note of each. */
  heads: { id: string; at: string[] }[];
  /** All notes of these threads, oldest first. */
  items: (Note & { head: string })[];
  /** The numbers of the quotations that they cite. */
  cites: number[];
  /** How many notes are on the issue, without deleted ones. */
  count: number;
}

/**
 * SQL: a page of an issue's threads, oldest first, as JSON; and the function that makes a page of notes of it. A reply
 * whose first note is not shown is a thread of its own. A thread is never divided.
 */
export function threadsPageOf(viewer: Viewer, issueId: Fragment, request: PageRequest) {
  const page = keyset(OLDEST_FIRST, request);
  const select: Fragment = sql`(
    with head as materialized (
      select n.id, ${page.at} from "Note" n
      where n."issueId" = ${issueId} and ${isShown(viewer)} and (n."parentId" is null or not exists (
        select from "Note" p where p.id = n."parentId" and p."issueId" = n."issueId"
          and ${isShown(viewer, "p")}))
        and ${page.where} ${page.order}),
    note as (
      select n.*, h.id as head from head h
      cross join lateral (select * from "Note" f where f.id = h.id
        union all select * from "Note" f where f."parentId" = h.id) n
      where ${isShown(viewer)})
    select json_build_object(
      'heads', (select coalesce(json_agg(json_build_object('id', h.id, 'at', h.at)), '[]')
        from head h),
      'items', (
        select coalesce(json_agg(json_build_object('head', n.head, ${noteFields(viewer)})
          order by n."createdAt", n.id), '[]')
        from note n join "User" a on a.id = n."authorId"),
      'cites', (select coalesce(json_agg(distinct c), '[]') from note n, unnest(n.citations) c),
      'count', (select count(*) from "Note" n where ${isOnIssue(viewer, issueId)})))`;
  const pageOf = ({ heads, items }: StoredThreads): Page<Note> => {
    const { items: shown, ...cursors } = page.pageOf(heads);
    const ids = new Set(shown.map(({ id }) => id));
    return {
      ...cursors,
      items: items.flatMap(({ head, ...note }) => (ids.has(head) ? [note] : [])),
    };
  };
  return { select, pageOf };
}

/** The cursor of the page that begins with the thread of this note on an issue. Null if there is no such note. */
export async function cursorOfNote(
  viewer: Viewer,
  issueId: string,
  id: string,
): Promise<string | null> {
  const [thread] = await sql<{ at: string }[]>`
    select f."createdAt" as at from "Note" n join "Note" f on f.id = coalesce(n."parentId", n.id)
    where n.id = ${id} and n."issueId" = ${issueId} and ${isShown(viewer)}`;
  return thread ? cursorAfter([thread.at, ""]) : null;
}
