import { issueWhere } from "@/lib/analysis/issue-named";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { RelatedIssue } from "./schema";

/** SQL: a JSON array of the issues, save hidden ones, that an issue is related to, by relation and key. */
export const relatedTo = (viewer: Viewer, issueId: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('key', o.key, 'slug', o.slug, 'title', o.title,
      'relation', x.relation, 'inverse', x.inverse) order by x.relation, x.inverse, o.number, o.id), '[]')
  from (select r."otherId" as id, r.relation, false as inverse from "RelatedIssue" r
      where r."issueId" = ${issueId}
    union all select r."issueId", r.relation, r.relation <> 'RELATED' from "RelatedIssue" r
      where r."otherId" = ${issueId}) x
  join "Issue" o on o.id = x.id and ${is.visibleIssue("o", viewer)})`;

/** The issues that an issue is related to, by relation and key. Returns null if it is missing. */
export async function loadRelated(viewer: Viewer, ref: string): Promise<RelatedIssue[] | null> {
  const issue = await db.issue.findFirst({ where: issueWhere(viewer, ref), select: { id: true } });
  if (!issue) return null;
  const [row] = await sql<{ related: RelatedIssue[] }[]>`
    select ${relatedTo(viewer, sql`${issue.id}`)} as related`;
  return row!.related;
}
