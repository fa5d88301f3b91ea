import { isEditionIn } from "@/lib/analysis/in-relationship";
import { sql } from "@/lib/core/database/db";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { EditionRow } from "./schema";
import { isRecalled } from "./since-issued";

/**
 * A page of the editions that the viewer may see, of all relationships or those with issues of one, the latest first. One
 * statement.
 */
export async function loadEditions(
  viewer: Viewer,
  request: PageRequest = FIRST_PAGE,
  relationship = "",
): Promise<Page<EditionRow>> {
  const page = keyset([{ by: sql`e.number`, type: types.int, dir: "desc" }], request);
  const rows = await sql<(EditionRow & { at: number[] })[]>`
    select e.number, e.title, e."issuedAt", e.hash, u.name as "issuedBy", ${page.at},
      (select coalesce(json_agg(i.key order by x.place), '[]')
        from unnest(e."issueIds") with ordinality x(id, place) join "Issue" i on i.id = x.id) as issues,
      (select c.number from "Edition" c where c.id = e."correctsId") as corrects,
      (select max(c.number) from "Edition" c where c."correctsId" = e.id) as "correctedBy",
      ${isRecalled} as recalled,
      (select count(*)::int from "User" u where ${is.sentTo("e", "u")}) as "sentTo",
      r.opened as "openedBy", r.acknowledged as "acknowledgedBy", r.partly as "partlyAcknowledgedBy",
      r.mine as opened, ${is.issuedByHand("e", sql`${viewer.id}`)} as issued,
      (select count(*)::int from "Acknowledgement" a
        where a."editionId" = e.id and a."userId" = ${viewer.id}) as acknowledged
    from (select e.* from "Edition" e where e.content is not null
      and ${is.visibleEdition("e", viewer)} and ${isEditionIn(relationship)} and ${page.where} ${page.order}) e
    join "User" u on u.id = e."issuedById"
    cross join lateral (
      select count(*) filter (where s.sent)::int as opened,
        count(r."acknowledgedAt") filter (where s.sent)::int as acknowledged,
        count(*) filter (where s.sent and r."acknowledgedAt" is null and exists (
          select from "Acknowledgement" a
          where a."editionId" = r."editionId" and a."userId" = r."userId"))::int as partly,
        coalesce(bool_or(r."userId" = ${viewer.id}), false) as mine
      from "Receipt" r join "User" p on p.id = r."userId"
      cross join lateral (select ${is.sentTo("e", "p")} as sent) s where r."editionId" = e.id) r
    ${page.order}`;
  return page.pageOf(rows);
}
