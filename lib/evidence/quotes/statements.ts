import { db, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { is, linkedEvidence, readableQuotes, visibleLinks } from "@/lib/visibility";
import { plainQuote, quoteInclude } from "./queries";
import type { Position, RoleSince, Statement, StatementOrder } from "./schema";
import { statesOf } from "./status";

/**
 * SQL: a speaker's readable quotations `q`, each with its source `s`. Of those that continue one another from version
 * to version, only the latest. `offset 0` has each source looked up by its key: for a speaker with many quotations,
 * PostgreSQL would otherwise read all sources.
 */
const statementsOf = (speakerId: string) => sql`
  (select * from "Quote" q where q."speakerId" = ${speakerId} and ${is.present("q")}
    and not exists (select from "Quote" later
      where later."continuesId" = q.id and ${is.present("later")})) q
  cross join lateral (select s.id, s."publishedAt" from "Source" s
    where s.id = q."sourceId" and ${is.readable("s")} offset 0) s`;

/** From the oldest, undated ones last; or the reverse. */
const inOrder = (dir: "asc" | "desc"): SortKey[] => [
  { by: sql`(s."publishedAt" is null)::int`, type: types.int, dir },
  { by: sql`s."publishedAt"`, type: types.day, dir, nullable: true },
  { by: sql`q.number`, type: types.int, dir },
];

/**
 * A page of a speaker's readable quotations. Quotations that continue one another from version to version are one
 * statement: the latest, with the issues of all of them.
 */
export async function loadStatements(
  viewer: Viewer,
  speakerId: string,
  order: StatementOrder = "oldest",
  request = FIRST_PAGE,
): Promise<Page<Statement>> {
  const page = keyset(inOrder(order === "oldest" ? "asc" : "desc"), request);
  const found = await sql<{ id: string; line: string[]; at: (string | number | null)[] }[]>`
    select q.id, array(select quote_line(q.id)) as line, ${page.at}
    from ${statementsOf(speakerId)} where ${page.where} ${page.order}`;
  const { items, ...cursors } = page.pageOf(found);
  const rows = await rowsOf(
    viewer,
    speakerId,
    items.flatMap(({ line }) => line),
  );
  const states = await statesOf(items);
  const issuesOf = (line: string[]): Statement["issues"] => {
    const issues = line.flatMap((id) =>
      (rows.get(id)?.evidence ?? []).map(({ issue, relation }) => ({ ...issue, relation })),
    );
    return issues.filter(({ slug }, at) => issues.findIndex((on) => on.slug === slug) === at);
  };
  return {
    ...cursors,
    items: items.flatMap(({ id, line }) => {
      const row = rows.get(id);
      // It may just have been given to someone else.
      return row ? [{ ...plainQuote(row, states), issues: issuesOf(line) }] : [];
    }),
  };
}

/** These quotations of a speaker, by id. */
async function rowsOf(viewer: Viewer, speakerId: string, ids: string[]) {
  const rows = await db.quote.findMany({
    where: { id: { in: ids }, speakerId, ...readableQuotes },
    include: {
      ...quoteInclude,
      evidence: {
        where: { ...linkedEvidence, ...visibleLinks(viewer) },
        orderBy: { issue: { number: "asc" } },
        select: { relation: true, issue: { select: { slug: true, title: true } } },
      },
    },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** How a speaker last bore on each issue before a statement, by the issue's slug. Context doesn't count. */
export async function loadPositionsBefore(
  viewer: Viewer,
  speakerId: string,
  { number, source: { publishedAt } }: Statement,
): Promise<Record<string, Position>> {
  const place = sql`((s."publishedAt" is null)::int, coalesce(s."publishedAt", '-infinity'), q.number)`;
  const rows = await sql<({ slug: string } & Position)[]>`
    select distinct on (i.id) i.slug, e.relation, s.id as source
    from ${statementsOf(speakerId)}
    join "EvidenceLink" e on e."quoteId" = q.id and ${is.linked("e")} and e.relation <> 'CONTEXT'
    join "Issue" i on i.id = e."issueId" and ${is.visibleIssue("i", viewer)}
    where ${place} < (${publishedAt === null ? 1 : 0}::int,
      coalesce(${publishedAt}::date, '-infinity'), ${number}::int)
    order by i.id, (s."publishedAt" is null) desc, s."publishedAt" desc, q.number desc`;
  return Object.fromEntries(rows.map(({ slug, ...position }) => [slug, position]));
}

/** The most changes of role that a speaker's page shows. */
const MAX_ROLES = 50;

/**
 * The roles in which a speaker spoke, each with the first statement made in it, oldest first: the latest of them, and
 * how many there are.
 */
export async function loadRoles(
  _viewer: Viewer,
  speakerId: string,
): Promise<{ roles: RoleSince[]; count: number }> {
  const rows = await sql<(RoleSince & { count: number })[]>`
    select role, number, json_build_object('id', source, 'publishedAt', "publishedAt") as source,
      count(*) over ()::int as count
    from (
      select q."speakerRole" as role, q.number, s.id as source, s."publishedAt",
        lag(lower(q."speakerRole")) over in_order as before, row_number() over in_order as place
      from ${statementsOf(speakerId)} where q."speakerRole" <> ''
      window in_order as (order by s."publishedAt" nulls last, q.number)) said
    where lower(role) is distinct from before order by place desc ${atMost(MAX_ROLES)}`;
  return {
    count: rows[0]?.count ?? 0,
    roles: rows.map(({ count: _, ...row }) => row).reverse(),
  };
}
