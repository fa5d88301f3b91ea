import { issueWhere } from "@/lib/analysis/issue-named";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { Hypothesis } from "./schema";

/** SQL: what pages and REST show of hypothesis `h`, as a JSON object. */
const facts: Fragment = sql`json_build_object(
  'number', h.number, 'text', h.text, 'version', h.version, 'createdAt', h."createdAt",
  'author', (select a.name from "User" a where a.id = h."authorId"),
  'retired', case when h."retiredAt" is not null then
    json_build_object('at', h."retiredAt", 'reason', h."retiredReason") end)`;

/** SQL: a JSON array of an issue's hypotheses in their order, retired ones last. */
export const hypothesesOf = (issueId: Fragment): Fragment => sql`(
  select coalesce(json_agg(${facts}
    order by h."retiredAt" is not null, h.position, h.number), '[]')
  from "Hypothesis" h where h."issueId" = ${issueId})`;

/** All hypotheses of an issue, in their order, retired ones last. Returns null if the issue is missing. */
export async function loadHypotheses(viewer: Viewer, issue: string): Promise<Hypothesis[] | null> {
  const found = await db.issue.findFirst({
    where: issueWhere(viewer, issue),
    select: { id: true },
  });
  if (!found) return null;
  const [row] = await sql<{ hypotheses: Hypothesis[] }[]>`
    select ${hypothesesOf(sql`${found.id}`)} as hypotheses`;
  return row!.hypotheses;
}

/**
 * SQL: an issue's open hypotheses, and the points against each in each person's matrix, as a JSON object: an I counts one,
 * a II two (lib/tradecraft/hypotheses/cells). Whoever has assessed anything has a line for each hypothesis.
 */
export const hypothesesBriefOf = (issueId: Fragment): Fragment => sql`(
  with open as (select h.id, h.number, h.text, h.position from "Hypothesis" h
    where h."issueId" = ${issueId} and h."retiredAt" is null),
  sums as materialized (select a."personId", a."hypothesisId",
      sum(case a.cell when 'II' then 2 when 'I' then 1 else 0 end) as points
    from open h
    join "Assessment" a on a."hypothesisId" = h.id and a.cell is not null
    join "EvidenceLink" e on e.id = a."linkId" and ${is.linked("e")}
    join "Quote" q on q.id = e."quoteId"
    join "Source" s on s.id = q."sourceId" and ${is.citableQuote("q", "s")}
    group by 1, 2)
  select json_build_object(
    'items', (select coalesce(json_agg(json_build_object('number', h.number, 'text', h.text)
      order by h.position, h.number), '[]') from open h),
    'points', (select coalesce(json_agg(json_build_object('person', p.name, 'hypothesis', h.number,
        'points', coalesce(c.points, 0)) order by p.name, p.id, h.position, h.number), '[]')
      from (select distinct "personId" from sums) d join "User" p on p.id = d."personId" cross join open h
      left join sums c on c."personId" = p.id and c."hypothesisId" = h.id)))`;
