import { isIn } from "@/lib/analysis/in-relationship";
import { issueWhere } from "@/lib/analysis/issue-named";
import { db, sql } from "@/lib/core/database/db";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { DateFilter } from "./filter";
import { type Branch, DATES, datesIn } from "./queries";
import type { DateLine } from "./schema";

type Row = Omit<DateLine, "issue"> & {
  issue: DateLine["issue"];
  at: (string | number | null)[];
};

/**
 * A page of the dates of all issues, of a relationship’s, or of one: those ahead, the soonest first, or those that have passed, the latest
 * first. Archived issues are left out unless asked for. Returns null if the issue that is asked for is missing.
 */
export async function loadDates(
  viewer: Viewer,
  { kind, issue: ref, past, in: relationship }: DateFilter,
  request: PageRequest = FIRST_PAGE,
): Promise<Page<DateLine> | null> {
  const issue = ref
    ? await db.issue.findFirst({ where: issueWhere(viewer, ref), select: { id: true } })
    : null;
  if (ref && !issue) return null;
  const dir = past ? "desc" : "asc";
  const page = keyset(
    [
      { by: sql`d."startsOn"`, type: types.day, dir },
      { by: sql`d.ref`, type: types.text, dir },
    ],
    request,
  );
  const where = sql`${kind ? sql`d.kind = ${kind}` : sql`true`}
    and ${
      issue
        ? sql`d."issueId" = ${issue.id}`
        : sql`(select i.status from "Issue" i where i.id = d."issueId"
            and ${is.visibleIssue("i", viewer)} and ${isIn(relationship)}) <> 'ARCHIVED'`
    } and ${page.where}`;
  // Each kind is cut to a page before they are merged.
  const some = (branch: Branch) =>
    sql`(select d.* from (${datesIn(branch, past)}) d where ${where} ${page.order})`;
  const rows = await sql<Row[]>`
    select d.ref, d.kind, d.title, to_char(d."startsOn", 'YYYY-MM-DD') as "startsOn",
      to_char(d."endsOn", 'YYYY-MM-DD') as "endsOn", d.precision, d.state, d.outcome, d.place, d.source, d.forecast,
      d.lead, a.name as author, d.version, d."changedAt",
      json_build_object('key', i.key, 'slug', i.slug, 'title', i.title) as issue, ${page.at}
    from (select d.* from (${some(DATES.entered)} union all ${some(DATES.forecasts)}
      union all ${some(DATES.issues)}) d ${page.order}) d
    join "Issue" i on i.id = d."issueId" left join "User" a on a.id = d."authorId"
    ${page.order}`;
  return page.pageOf(rows);
}
