import { isIn } from "@/lib/analysis/in-relationship";
import { issueWhere } from "@/lib/analysis/issue-named";
import type { Wording } from "@/lib/analysis/wording";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { citedQuotes } from "@/lib/evidence/quotes/queries";
import { is } from "@/lib/visibility";
import type { IssueRfi, OpenRfi, Rfi } from "./schema";

/** The most notes offered as an answer. */
const MAX_NOTES = 10;

/** SQL: the team's latest notes on the issue of open request `r` since it was asked, as a JSON array. */
const notesSince: Fragment = sql`(
  select coalesce(json_agg(json_build_object('id', n.id, 'author', w.name, 'words', left(n.body, 80))
    order by n."createdAt" desc), '[]')
  from (select n.* from "Note" n where r."answeredAt" is null and n."issueId" = r."issueId"
    and n."createdAt" > r."createdAt" and n."deletedAt" is null and ${is.teamNote("n")}
    order by n."createdAt" desc limit ${MAX_NOTES}) n join "User" w on w.id = n."authorId")`;

/** SQL: the events that gave the answer to request `r` each of its wordings. */
const wordings: Fragment = sql`"Event" e where e."issueId" = r."issueId" and e.details ->> 'rfi' = r.id`;

/** SQL: when the answer to request `r` was last corrected. One whose version is 2 was only asked and answered. */
const correctedAt: Fragment = sql`case when r.version > 2 then (
  select max(e.at) from ${wordings} and e.verb = 'rfi.corrected') end`;

/** SQL: request `r` as a JSON object. */
const facts: Fragment = sql`json_build_object(
  'id', r.id, 'issue', (select i.key from "Issue" i where i.id = r."issueId"), 'body', r.body,
  'cited', ${citedQuotes(sql`select unnest(cited_numbers(r.body))`)},
  'askedBy', (select u.name from "User" u where u.id = r."askedById"), 'askedById', r."askedById",
  'at', r."createdAt", 'follows', r."followsId",
  'assignedTo', (select json_build_object('id', u.id, 'name', u.name)
    from "User" u where u.id = r."assignedToId"),
  'answer', case when r."answeredAt" is not null then json_build_object('body', r.answer,
    'by', (select u.name from "User" u where u.id = r."answeredById"), 'byId', r."answeredById",
    'at', r."answeredAt", 'correctedAt', ${correctedAt},
    'note', r."noteId", 'cited', ${citedQuotes(sql`select unnest(r.citations)`)}) end,
  'version', r.version, 'notes', ${notesSince})`;

/** SQL: a JSON array of the requests on an edition, oldest first. */
export const rfisOf = (editionId: Fragment): Fragment => sql`(
  select coalesce(json_agg(${facts} order by r."createdAt", r.id), '[]')
  from "Rfi" r where r."editionId" = ${editionId})`;

/**
 * SQL: a JSON array of the requests on the editions that edition `e` corrects, on its issues, oldest first. Leaves out
 * editions that the viewer may not see.
 */
export const earlierRfisOf = (viewer: Viewer): Fragment => sql`(
  with recursive corrected as (
    select c.* from "Edition" c where c.id = e."correctsId"
    union all select c.* from "Edition" c join corrected d on c.id = d."correctsId")
  select coalesce(json_agg(json_build_object('id', r.id, 'edition', c.number, 'issue', i.key,
    'askedBy', u.name, 'at', r."createdAt", 'words', left(r.body, 120),
    'answered', r."answeredAt" is not null) order by r."createdAt", r.id), '[]')
  from corrected c join "Rfi" r on r."editionId" = c.id join "User" u on u.id = r."askedById"
  join "Issue" i on i.id = r."issueId" and i.id = any(e."issueIds")
  where ${is.visibleEdition("c", viewer)})`;

/** A request for information. Returns null if it is missing, or on an edition that is hidden. */
export async function loadRfi(viewer: Viewer, id: string): Promise<Rfi | null> {
  const [row] = await sql<{ rfi: Rfi }[]>`
    select ${facts} as rfi from "Rfi" r join "Edition" e on e.id = r."editionId"
    where r.id = ${id} and ${is.visibleEdition("e", viewer)}`;
  return row?.rfi ?? null;
}

/**
 * Every wording of the answer to a request, oldest first; none while it is open. Returns null if the request is missing,
 * or on an edition that is hidden.
 */
export async function loadAnswerWordings(viewer: Viewer, id: string): Promise<Wording[] | null> {
  const [row] = await sql<{ wordings: Wording[] }[]>`
    select (select coalesce(json_agg(json_build_object('number', w.number, 'body', w.answer, 'createdAt', w.at)
        order by w.number), '[]')
      from (select row_number() over (order by e.id) as number, e.details ->> 'answer' as answer, e.at
        from ${wordings} and e.verb in ('rfi.answered', 'rfi.corrected')) w) as wordings
    from "Rfi" r join "Edition" d on d.id = r."editionId"
    where r.id = ${id} and ${is.visibleEdition("d", viewer)}`;
  return row?.wordings ?? null;
}

/**
 * A page of the requests on an issue's judgements, newest first. Leaves out editions that the viewer may not see. Returns
 * null if the issue is missing or hidden.
 */
export async function loadIssueRfis(
  viewer: Viewer,
  issue: string,
  request: PageRequest = FIRST_PAGE,
): Promise<Page<IssueRfi> | null> {
  const found = await db.issue.findFirst({
    where: issueWhere(viewer, issue),
    select: { id: true },
  });
  if (!found) return null;
  const page = keyset(
    [
      { by: sql`r."createdAt"`, type: types.instant, dir: "desc" },
      { by: sql`r.id`, type: types.text, dir: "desc" },
    ],
    request,
  );
  const rows = await sql<{ rfi: Rfi; edition: number; at: (string | number | null)[] }[]>`
    select ${facts} as rfi, e.number as edition, ${page.at}
    from "Rfi" r join "Edition" e on e.id = r."editionId"
    where r."issueId" = ${found.id} and ${is.visibleEdition("e", viewer)} and ${page.where} ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  return { ...cursors, items: items.map(({ rfi, edition }) => ({ ...rfi, edition })) };
}

/** The most open requests that are listed. */
const MAX_OPEN = 100;

/** The open requests that the viewer asked or is to answer, of all relationships or one, oldest first. One statement. */
export const loadOpenRfis = (viewer: Viewer, relationship = ""): Promise<OpenRfi[]> => sql<
  OpenRfi[]
>`
  select r.id, e.number as edition, i.title as issue, left(r.body, 300) as words, r."createdAt" as at,
    a.name as "askedBy", t.name as "assignedTo", r."askedById" = ${viewer.id} as own
  from "Rfi" r join "Edition" e on e.id = r."editionId" join "Issue" i on i.id = r."issueId"
  join "User" a on a.id = r."askedById" left join "User" t on t.id = r."assignedToId"
  where r."answeredAt" is null and (r."askedById" = ${viewer.id} or r."assignedToId" = ${viewer.id})
    and ${is.visibleEdition("e", viewer)} and ${isIn(relationship)}
  order by r."createdAt", r.id ${atMost(MAX_OPEN)}`;
