import { z } from "zod";
import { isIssueNamed } from "@/lib/analysis/issue-named";
import { type Fragment, sql } from "@/lib/core/database/db";
import { likeLiteral } from "@/lib/core/database/like";
import { atMost } from "@/lib/core/database/limit";
import { MAX_COUNT } from "@/lib/core/paging/counts";
import { enumType, keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { isGradedOf } from "@/lib/evidence/warnings/queries";
import { versionNumber } from "@/lib/sources/versions/queries";
import { RELIABILITIES } from "@/lib/tradecraft/grades";
import { is } from "@/lib/visibility";
import { parseFilter, type SourceFilter, type SourceSort } from "./filter";
import type { Catalogue, DraftPage, SourceRow } from "./schema";

const line: Fragment = sql`join "SourceLine" l on l."sourceId" = s.id`;
const addedBy: Fragment = sql`join "User" a on a.id = s."addedById"`;

/** A day, with a value for articles without one: a column of plain values is one that an index can start in. */
const dayOrLast = {
  schema: z.union([z.iso.date(), z.literal(["infinity", "-infinity"])]),
  cast: sql`date`,
};
const published: Record<"asc" | "desc", SortKey> = {
  asc: { by: sql`coalesce(s."publishedAt", date 'infinity')`, type: dayOrLast, dir: "asc" },
  desc: { by: sql`coalesce(s."publishedAt", date '-infinity')`, type: dayOrLast, dir: "desc" },
};

/** The order of sources that are equal otherwise: newest article first, of the same day the one that was added last. */
const newestFirst: SortKey[] = [
  published.desc,
  { by: sql`s."createdAt"`, type: types.instant, dir: "desc" },
  { by: sql`s.id`, type: types.text, dir: "desc" },
];

/** The order in which drafts are reviewed, as `loadNextDraft` has it: what has waited longest comes first. */
const longestWaiting: SortKey[] = [
  { by: sql`s."createdAt"`, type: types.instant, dir: "asc" },
  { by: sql`s.id`, type: types.text, dir: "asc" },
];

const natural = (words: Fragment) => ({
  by: sql`${words} collate natural_order`,
  type: types.text,
});

const SORT_KEYS: Record<Exclude<SourceSort, "published">, Omit<SortKey, "dir">> = {
  title: natural(sql`s.title`),
  publisher: { ...natural(sql`s.publisher`), nullable: true },
  // A source that can't be judged isn't the worst.
  reliability: {
    by: sql`nullif(s.reliability, 'F')`,
    type: enumType("Reliability", RELIABILITIES),
    nullable: true,
  },
  quotes: { by: sql`l.quotes`, type: types.int },
  speakers: { by: sql`l.speakers`, type: types.int },
  added: natural(sql`a.name`),
};

/** SQL: what a sort column is read from, besides the source. */
const JOINS: Partial<Record<SourceSort, Fragment>> = {
  quotes: line,
  speakers: line,
  added: addedBy,
};

const sortKeys = ({ sort, dir }: SourceFilter): SortKey[] =>
  sort === "published"
    ? [published[dir], ...newestFirst.slice(1)]
    : [{ ...SORT_KEYS[sort], dir }, ...newestFirst];

/** SQL: the filter, without its state and versions, as conditions on a source. */
function matches(viewer: Viewer, filter: SourceFilter, s: Fragment): Fragment {
  const { q, publisher, from, to, issue, speaker, reliability } = filter;
  const words = q.split(/\s+/).filter(Boolean);
  const titled = words
    .map((word) => `%${likeLiteral(word)}%`)
    .map((like): Fragment => sql`and ${s}.title ilike ${like}`);
  return sql`true ${titled.length > 0 ? titled : sql``}
    ${publisher ? sql`and ${s}.publisher = ${publisher}` : sql``}
    ${reliability ? sql`and ${s}.reliability = ${reliability}` : sql``}
    ${from ? sql`and ${s}."publishedAt" >= ${from}` : sql``}
    ${to ? sql`and ${s}."publishedAt" <= ${to}` : sql``}
    ${issue || speaker ? sql`and ${s}.id in (${quoting(viewer, { issue, speaker })})` : sql``}`;
}

/**
 * SQL: the filter, without its state, as conditions on source `s`. As a value, not as `not exists`: the next version is
 * looked up for each row, where a join would read them all.
 */
const listed = (viewer: Viewer, filter: SourceFilter): Fragment =>
  filter.versions === "all"
    ? matches(viewer, filter, sql`s`)
    : sql`${matches(viewer, filter, sql`s`)} and (select true from "Source" n
        where n."supersedesId" = s.id and n.status = s.status and ${matches(viewer, filter, sql`n`)}) is null`;

/** SQL: the ids of the sources with a quotation of this speaker, or on this issue, or both. */
const quoting = (
  viewer: Viewer,
  { issue, speaker }: Pick<SourceFilter, "issue" | "speaker">,
): Fragment => sql`
  select q."sourceId" from "Quote" q
  ${issue ? sql`join "EvidenceLink" e on e."quoteId" = q.id join "Issue" i on i.id = e."issueId"` : sql``}
  where ${is.present("q")}
    ${speaker ? sql`and q."speakerId" = ${speaker}` : sql``}
    ${issue ? sql`and ${isIssueNamed(issue)} and ${is.visibleIssue("i", viewer)} and ${is.linked("e")}` : sql``}`;

/** SQL: how many sources meet these conditions, at most one more than are counted. */
const countOf = (where: Fragment): Fragment => sql`(select count(*)::int from (
  select from "Source" s where ${where} ${atMost(MAX_COUNT + 1)}) counted)`;

const withdrawn: Fragment = sql`s.status = 'WITHDRAWN'`;

type StateCounts = Omit<Catalogue["counts"], "ALL">;

/** SQL: the counts of a catalogue, as a JSON object. They ignore the state in the filter. */
const countsOf = (viewer: Viewer, filter: SourceFilter): Fragment => sql`json_build_object(
  'APPROVED', ${countOf(sql`${is.citable("s")} and ${listed(viewer, filter)}`)},
  'WITHDRAWN', ${countOf(sql`${withdrawn} and ${listed(viewer, filter)}`)})`;

/**
 * A page of the sources that meet these conditions, and what is counted with it; the latter is null if there is
 * no source. One statement: the inner query reads narrow rows only, the outer one the rest of the page's.
 */
async function loadRows<C>(
  viewer: Viewer,
  request: PageRequest,
  { where, keys, join = sql``, more = sql``, counts }: Reading,
): Promise<Page<SourceRow> & { counts: C | null }> {
  const page = keyset(keys, request);
  const rows = await sql<(SourceRow & { at: (string | number | null)[]; counts: C })[]>`
    select s.id, s.status, s.title, s.byline, s.publisher, s."publishedAt", s.language, s.url,
      s.reliability, ${isGradedOf("s")} as graded, s.inherited, s.version, s."createdAt", a.name as "addedBy", l.quotes, l.speakers,
      (select count(*)::int from "Proposal" o
        where o."sourceId" = s.id and o.state = 'PENDING') as pending,
      ${versionNumber("s")} as "versionNumber", ${more} ${page.at}, ${counts} as counts
    from (select s.id from "Source" s ${join} where ${where} and ${page.where} ${page.order}) p
    join "Source" s on s.id = p.id ${line} ${addedBy}
    ${page.order}`;
  // A page after the last source, such as when the others were withdrawn meanwhile.
  if (rows.length === 0 && request.cursor)
    return loadRows(viewer, { ...request, cursor: null }, { where, keys, join, more, counts });
  const { items, ...cursors } = page.pageOf(rows);
  return {
    ...cursors,
    items: items.map(({ counts: _, ...row }) => row),
    counts: rows[0]?.counts ?? null,
  };
}

interface Reading {
  where: Fragment;
  keys: SortKey[];
  join?: Fragment | undefined;
  /** Further columns, each with a comma. */
  more?: Fragment;
  counts: Fragment;
}

/**
 * A page of the approved and withdrawn sources that match a filter, in its order; by default, of all of them,
 * newest article first. The counts by state ignore the state in the filter.
 */
export async function loadCatalogue(
  viewer: Viewer,
  filter = parseFilter({}),
  request = FIRST_PAGE,
): Promise<Catalogue> {
  const states = { ALL: is.readable("s"), APPROVED: is.citable("s"), WITHDRAWN: withdrawn };
  const { counts, ...page } = await loadRows<StateCounts>(viewer, request, {
    where: sql`${states[filter.state]} and ${listed(viewer, filter)}`,
    keys: sortKeys(filter),
    join: JOINS[filter.sort],
    counts: countsOf(viewer, filter),
  });
  const counted = counts ?? (await countsAlone(viewer, filter));
  return { ...page, counts: { ...counted, ALL: counted.APPROVED + counted.WITHDRAWN } };
}

/** The counts of a catalogue that has no source in the state of its filter. */
async function countsAlone(viewer: Viewer, filter: SourceFilter): Promise<StateCounts> {
  const [row] = await sql<{ counts: StateCounts }[]>`select ${countsOf(viewer, filter)} as counts`;
  return row!.counts;
}

/** A page of the drafts that the viewer sees, what has waited longest first: of all of them for admins, of their own for analysts. */
export async function loadDrafts(viewer: Viewer, request = FIRST_PAGE): Promise<DraftPage> {
  const where = is.visibleDraft("s", viewer);
  const { counts, ...page } = await loadRows<number>(viewer, request, {
    where,
    keys: longestWaiting,
    more: sql`(select coalesce(o.publisher, '“' || o.title || '”') from "Source" o
      where o.id = s."originId" and s."supersedesId" is null and ${is.open("o", viewer)}) as "copyOf",`,
    counts: countOf(where),
  });
  return { ...page, count: counts ?? 0 };
}
