import { type Fragment, sql } from "@/lib/core/database/db";

/**
 * SQL: where note `n` was written and, for its thread `t`, the match in a source, as a JSON
 * `WrittenAt`; null if it was written on the source itself.
 */
export const originIn = (sourceId: Fragment): Fragment => sql`(
  select json_build_object('source', o.id, 'quote', o.number, 'match', (
    select json_build_object('state', c.state, 'similarity', c.similarity, 'exact', c.exact,
      'found', case when c."foundStart" is not null
        then json_build_object('start', c."foundStart", 'end', c."foundEnd") end,
      'leftBehind', c."leftBehind", 'decidedBy', d.name, 'version', c.version)
    from "NoteMatch" c left join "User" d on d.id = c."decidedById"
    where c."sourceId" = ${sourceId} and c."noteId" = t."noteId"))
  from (
    select n."sourceId" as id, null::int as number where n."sourceId" is not null
    union all select w."sourceId", w.number from "Quote" w where w.id = n."quoteId"
  ) o
  where o.id <> ${sourceId})`;
