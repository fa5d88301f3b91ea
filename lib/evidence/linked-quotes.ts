import { type Fragment, sql } from "@/lib/core/database/db";
import { is } from "@/lib/visibility";

/**
 * SQL: rows (`here`, `id`) of an issue's evidence: each linked quotation (`here`) with itself and with those of earlier
 * versions that it continues. What was said about any of these is about it. Few quotations continue another one, and
 * only for these is the line followed: following it for each costs ten times as much.
 *
 * @param issueId the issue's id, as SQL
 */
export const linkedWithEarlier = (issueId: Fragment): Fragment => sql`
  select l."quoteId" as here, l."quoteId" as id from "EvidenceLink" l
  where l."issueId" = ${issueId} and ${is.linked("l")}
  union all
  select l."quoteId", k.id from "EvidenceLink" l
  join "Quote" c on c.id = l."quoteId" and c."continuesId" is not null
  cross join lateral quote_line(c."continuesId") k(id)
  where l."issueId" = ${issueId} and ${is.linked("l")}`;
