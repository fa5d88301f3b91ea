import { dissentMarksOf } from "@/lib/analysis/dissents/queries";
import { isDue } from "@/lib/analysis/forecasts/is-due";
import { outlookWarnings, withWord } from "@/lib/analysis/outlooks/queries";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { MAX_COUNT } from "@/lib/core/paging/counts";
import { enumType, keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { CONFIDENCES } from "@/lib/tradecraft/confidence";
import { TRENDS } from "@/lib/tradecraft/trend";
import { is } from "@/lib/visibility";
import { bandOf, matches, needsLine } from "./conditions";
import { groupOf, type IssueFilter, type IssueGroup, type IssueSort } from "./filter";
import { issueFacts } from "./queries";
import type { IssueList, IssueRow, RowOutlook } from "./schema";
import { ISSUE_STATUSES } from "./status";

const line: Fragment = sql`join "IssueLine" l on l."issueId" = i.id`;
const outlook: Fragment = sql`left join "OutlookRevision" o on o.id = l."outlookId"`;
const owner: Fragment = sql`left join "User" w on w.id = i."ownerId"`;
const lead: Fragment = sql`left join "Forecast" lf on lf."issueId" = i.id and lf.lead`;

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
    closes: { by: sql`lf."closesOn"`, type: types.day, nullable: true },
  };
  return keys[sort];
};

/** SQL: the letters of an issue's key: sorted by key, each relationship is together. */
const KEY_LETTERS = { by: sql`split_part(i.key, '-', 1)`, type: types.text };

/** SQL: what the list is grouped by, which is also its first sort key. */
const GROUP_KEYS: Record<Exclude<IssueGroup, "none">, SortKey> = {
  status: { by: sql`i.status`, type: enumType("IssueStatus", ISSUE_STATUSES), dir: "asc" },
  owner: { by: sql`lower(w.name)`, type: types.text, dir: "asc", nullable: true },
  trend: { by: sql`l.trend`, type: enumType("Trend", TRENDS), dir: "desc", nullable: true },
  salience: { by: bandOf, type: types.int, dir: "asc" },
  label: { by: sql`i.labels[1]`, type: types.text, dir: "asc", nullable: true },
};

/** SQL: the name of the group that an issue is in, as a text; null if it has none. */
const GROUP_NAMES: Record<IssueGroup, Fragment> = {
  none: sql`''`,
  status: sql`i.status::text`,
  owner: sql`w.name`,
  trend: sql`l.trend::text`,
  salience: sql`(${bandOf})::text`,
  label: sql`i.labels[1]`,
};

/**
 * SQL: how many issues match a filter by group, as a JSON object, in which "" stands for those without one. Stops one
 * above the counting limit.
 */
function countsOf(viewer: Viewer, filter: IssueFilter): Fragment {
  const group = groupOf(filter);
  return sql`(select json_object_agg(name, count) from (
    select coalesce(name, '') as name, count(*)::int as count from (
      select ${GROUP_NAMES[group]} as name from "Issue" i
      ${group === "trend" || needsLine(filter) ? line : sql``} ${group === "owner" ? owner : sql``}
      ${filter.q ? outlook : sql``}
      where ${matches(viewer, filter)} ${atMost(MAX_COUNT + 1)}) counted
    group by name) c)`;
}

/** How many issues match each filter, stopping one above the counting limit. One statement. */
export async function countIssues(viewer: Viewer, filters: IssueFilter[]): Promise<number[]> {
  if (filters.length === 0) return [];
  const counts = filters.map(
    (filter): Fragment => sql`(select count(*)::int from (
      select from "Issue" i ${needsLine(filter) ? line : sql``} ${filter.q ? outlook : sql``}
      where ${matches(viewer, filter)} ${atMost(MAX_COUNT + 1)}) counted)`,
  );
  const [row] = await sql<{ counts: number[] }[]>`
    select array[${counts.reduce((all, one): Fragment => sql`${all}, ${one}`)}] as counts`;
  return row!.counts;
}

type StoredRow = Omit<IssueRow, "outlook"> & {
  outlook: Omit<RowOutlook, "word"> | null;
  at: (string | number | null)[];
  counts: IssueList["counts"];
};

/**
 * A page of the issues that match a filter, each with its current outlook and counts, and how many there
 * are by group, unless they needn't be counted. One statement.
 */
export async function loadIssues(
  viewer: Viewer,
  filter: IssueFilter,
  request = FIRST_PAGE,
  { counted = true } = {},
): Promise<IssueList> {
  const group = groupOf(filter);
  const joinsOwner = filter.sort === "owner" || group === "owner";
  const page = keyset(
    [
      ...(group === "none" ? [] : [GROUP_KEYS[group]]),
      ...(filter.sort === "key" ? [{ ...KEY_LETTERS, dir: filter.dir }] : []),
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
        'due', ${isDue}, 'outcome', f.outcome, 'confidence', l.confidence, 'createdAt', o."createdAt",
        'dissents', ${dissentMarksOf(sql`f.id`)},
        'warnings', case when l."mayWarn" then ${outlookWarnings} else '[]' end) end as outlook,
      l.quotes, ${notes(viewer)} as notes, ${page.at},
      ${counted ? countsOf(viewer, filter) : sql`null`} as counts
    from (
      select i.id from "Issue" i ${line}
      ${joinsOwner ? owner : sql``} ${filter.q ? outlook : sql``}
      ${filter.sort === "closes" ? lead : sql``}
      where ${matches(viewer, filter)} and ${page.where} ${page.order}) p
    join "Issue" i on i.id = p.id ${line} ${owner} ${outlook}
    left join "Forecast" f on f.id = o."forecastId"
    ${filter.sort === "closes" ? lead : sql``}
    ${page.order}`;
  // A page after the last issue, such as when the others were closed meanwhile.
  if (rows.length === 0 && request.cursor)
    return loadIssues(viewer, filter, { ...request, cursor: null }, { counted });
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
