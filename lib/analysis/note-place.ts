import { sql } from "@/lib/core/database/db";
import { DEFAULT_LIMIT } from "@/lib/core/paging/page";
import { is } from "@/lib/visibility";

/**
 * SQL: the page that shows note `n`, as JSON: its issue, or the source it is about. Null if that source
 * can't be read.
 */
export const placeOfNote: ReturnType<typeof sql> = sql`(
  select json_build_object('href', p.page || '#note-' || n.id, 'title', p.title)
  from (
    select '/issues/' || i.slug ||
      case when l.notes > ${DEFAULT_LIMIT} then '?note=' || n.id else '' end as page, i.title
    from "Issue" i join "IssueLine" l on l."issueId" = i.id where i.id = n."issueId"
    union all
    select '/sources/' || t.id, t.title from "Source" t
    where t.id = coalesce(n."sourceId", (select q."sourceId" from "Quote" q where q.id = n."quoteId"))
      and ${is.readable("t")}
  ) p)`;
