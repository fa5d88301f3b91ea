import { dissentMarksOf } from "@/lib/analysis/dissents/queries";
import { isDue } from "@/lib/analysis/forecasts/queries";
import { outlookWarnings, withWord } from "@/lib/analysis/outlooks/queries";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { enumType, keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, MAX_COUNT } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { CONFIDENCES } from "@/lib/tradecraft/confidence";
import { TRENDS } from "@/lib/tradecraft/trend";
import { is } from "@/lib/visibility";
import type { IssueFilter, IssueSort } from "./filter";
import { issueFacts } from "./queries";
import type { IssueList, IssueRow, RowOutlook } from "./schema";
import { ISSUE_STATUSES } from "./status";

type Fragment = ReturnType<typeof sql>;

const line: Fragment = sql`join "IssueLine" l on l."issueId" = i.id`;
const outlook: Fragment = sql`left join "OutlookRevision" o on o.id = l."outlookId"`;
const owner: Fragment = sql`left join "User" w on w.id = i."ownerId"`;

/** SQL: how many notes on issue `i` the viewer can read: the team's, and their own private ones. */
const notes = (viewer: Viewer): Fragment => sql`(l.notes + (select count(*)::int from "Note" n
  where n."issueId" = i.id and not ${is.teamNote("n")} and n."authorId" = ${viewer.id}
    and n."deletedAt" is null))`;

/** SQL: what each column sorts by. */
const sortKey = (viewer: Viewer, sort: IssueSort): Omit<SortKey, "dir"> => {
  const keys: Record<IssueSort, Omit<SortKey, "dir">> = {
    key: { by: sql`i.number`, type: types.int },
    title: { by: sql`lower(i.title)`, type: types.text },
    trend: { by: sql`l.trend`, type: enumType("Trend", TRENDS), nullable: true },
    likelihood: { by: sql`l.likelihood`, type: types.int, nullable: true },
    confidence: {
      by: sql`l.confidence`,
      type: enumType("Confidence", CONFIDENCES),
      nullable: true,
    },
    moved: { by: sql`i."changedAt"`, type: types.instant },
    owner: { by: sql`lower(w.name)`, type: types.text, nullable: true },
    quotes: { by: sql`l.quotes`, type: types.int },
    notes: { by: notes(viewer), type: types.int },
    salience: { by: sql`i.salience`, type: types.int },
  };
  return keys[sort];
};

/** SQL: the filter as conditions on issue `i` and, if there are words, its current outlook `o`. */
function matches({ status, owner, label, q }: IssueFilter): Fragment {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`true
    ${status === "ALL" ? sql`` : sql`and i.status = ${status}`}
    ${owner === "none" ? sql`and i."ownerId" is null` : owner ? sql`and i."ownerId" = ${owner}` : sql``}
    ${label ? sql`and i.labels @> array[${label}]` : sql``}
    ${q ? sql`and (i.title ilike ${like} or i.key ilike ${like} or i."bottomLine" ilike ${like} or o.judgement ilike ${like})` : sql``}`;
}

/** SQL: how many issues match a filter by status, as a JSON object. */
function countsOf(filter: IssueFilter): Fragment {
  const statuses = filter.status === "ALL" ? ISSUE_STATUSES : [filter.status];
  return sql`(select json_object_agg(status, count) from (${statuses
    .map(
      (status): Fragment =>
        sql`select ${status}::text as status, ${countOf({ ...filter, status })} as count`,
    )
    .reduce((all, one): Fragment => sql`${all} union all ${one}`)}) c)`;
}

/** SQL: how many issues of a status match a filter, at most one more than are counted. */
const countOf = (filter: IssueFilter): Fragment => sql`(select count(*)::int from (
  select from "Issue" i ${filter.q ? sql`${line} ${outlook}` : sql``}
  where ${matches(filter)} ${atMost(MAX_COUNT + 1)}) counted)`;

type StoredRow = Omit<IssueRow, "outlook"> & {
  outlook: Omit<RowOutlook, "word"> | null;
  at: (string | number | null)[];
  counts: IssueList["counts"];
};

/**
 * A page of the issues that match a filter, each with its current outlook and counts, and how many there
 * are by status. One statement.
 */
export async function loadIssues(
  viewer: Viewer,
  filter: IssueFilter,
  request = FIRST_PAGE,
): Promise<IssueList> {
  const page = keyset(
    [
      ...(filter.status === "ALL" ? [BY_STATUS] : []),
      { ...sortKey(viewer, filter.sort), dir: filter.dir },
      { by: sql`i.number`, type: types.int, dir: "asc" },
      { by: sql`i.id`, type: types.text, dir: "asc" },
    ],
    request,
  );
  const rows = await sql<StoredRow[]>`
    select ${issueFacts},
      case when o.id is null then null else json_build_object(
        'trend', l.trend, 'alerts', l.alerts, 'wording', f.wording, 'likelihood', l.likelihood,
        'previousLikelihood', l."previousLikelihood", 'scale', f.scale, 'closesOn', f."closesOn",
        'due', ${isDue}, 'confidence', l.confidence, 'createdAt', o."createdAt",
        'dissents', ${dissentMarksOf(sql`f.id`)},
        'warnings', case when l."mayWarn" then ${outlookWarnings} else '[]' end) end as outlook,
      l.quotes, ${notes(viewer)} as notes, ${page.at},
      ${countsOf(filter)} as counts
    from (
      select i.id from "Issue" i ${line}
      ${filter.sort === "owner" ? owner : sql``} ${filter.q ? outlook : sql``}
      where ${matches(filter)} and ${page.where} ${page.order}) p
    join "Issue" i on i.id = p.id ${line} ${owner} ${outlook}
    left join "Forecast" f on f.id = o."forecastId"
    ${page.order}`;
  // A page after the last issue, such as when the others were closed meanwhile.
  if (rows.length === 0 && request.cursor)
    return loadIssues(viewer, filter, { ...request, cursor: null });
  const { items, ...cursors } = page.pageOf(rows);
  return {
    ...cursors,
    counts: rows[0]?.counts ?? {},
    items: items.map(({ counts: _, outlook, ...row }) => ({
      ...row,
      outlook: outlook && withWord(outlook),
    })),
  };
}

const BY_STATUS: SortKey = {
  by: sql`i.status`,
  type: enumType("IssueStatus", ISSUE_STATUSES),
  dir: "asc",
};
