import { issueWhere } from "@/lib/analysis/issue-named";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { isAbout } from "@/lib/desk/notifications/conditions";
import { isUnreadBy } from "@/lib/desk/notifications/queries";
import { readableSources } from "@/lib/visibility";
import type { Follows } from "./schema";

/** SQL: who follows an issue or a source, by its id, as JSON. */
const followsWhere = (viewer: Viewer, subject: Fragment, isOn: Fragment): Fragment => sql`(
  select json_build_object(
    'following', coalesce(bool_or(f."userId" = ${viewer.id}), false),
    'people', coalesce(json_agg(u.name order by lower(u.name)), '[]'),
    'unread', exists (select from "Notification" t
      where ${isUnreadBy(viewer)} and ${isAbout<Fragment>(sql, subject)}))
  from "Follow" f join "User" u on u.id = f."userId" and u."disabledAt" is null
  where f.following and ${isOn})`;

/** SQL: who follows an issue, by its id, as JSON. */
export const followsOfIssue = (viewer: Viewer, id: Fragment): Fragment =>
  followsWhere(viewer, id, sql`f."issueId" = ${id}`);

/** Who follows an issue (by key, slug or id) or a source. Returns null if it is missing or hidden. */
export async function loadFollows(
  viewer: Viewer,
  on: { issue: string } | { source: string },
): Promise<Follows | null> {
  const found =
    "issue" in on
      ? await db.issue.findFirst({ where: issueWhere(viewer, on.issue), select: { id: true } })
      : await db.source.findFirst({
          where: { id: on.source, ...readableSources },
          select: { id: true },
        });
  if (!found) return null;
  const id: Fragment = sql`${found.id}`;
  const isOn: Fragment = "issue" in on ? sql`f."issueId" = ${id}` : sql`f."sourceId" = ${id}`;
  const [row] = await sql<{ follows: Follows }[]>`
    select ${followsWhere(viewer, id, isOn)} as follows`;
  return row!.follows;
}
