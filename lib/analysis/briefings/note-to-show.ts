import { isOnIssue } from "@/lib/analysis/notes/queries";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";

/**
 * SQL: the one note on issue `i` to show in the summary, and why (1 to 3, as in NOTE_REASONS). An open
 * question comes first, since someone is waiting for an answer; then a colleague's note since the current
 * revision `o`, which supports or disputes it; otherwise the latest note. Of several, the newest. `before` is whether it
 * was written before that revision, and so says nothing about it.
 */
export const noteToShow = (viewer: Viewer): Fragment => sql`(
  select n.id, case when n.kind = 'QUESTION' and n."closedAt" is null then 1
    when n."createdAt" > o."createdAt" and n."authorId" <> o."authorId" then 2 else 3 end as rank,
    coalesce(n."createdAt" < o."createdAt", false) as before
  from "Note" n where ${isOnIssue(viewer, sql`i.id`)}
  order by rank, n."createdAt" desc, n.id desc limit 1)`;
