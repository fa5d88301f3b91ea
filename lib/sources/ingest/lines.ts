import { type Fragment, sql } from "@/lib/core/database/db";
import { NOT_UPLOADED, RETRYABLE } from "./schema";

/** After this long without any progress, the files that a batch is still waiting for count as failed. */
const UPLOAD_TIMEOUT = "15 minutes";

/** SQL: whether the files that batch `b` still waits for count as failed. */
const abandoned: Fragment = sql`greatest(b."createdAt",
  (select max(started."startedAt") from "BatchItem" started where started."batchId" = b.id))
  < now() - ${UPLOAD_TIMEOUT}::interval`;

/** SQL: the items of batch `b`, with the state that counts, and their place: the files of an archive follow it. */
export const itemsOf: Fragment = sql`(
  select i.id, i.ordinal, i.name, i.reason, i.failure, i.known, i."sourceId", r.name as archive,
    coalesce(r.ordinal, i.ordinal) as place,
    case when i.state = 'UPLOADING' and a.abandoned then 'FAILED' else i.state end as state,
    case when i.state = 'UPLOADING' and a.abandoned then ${NOT_UPLOADED} else i.reason end as why,
    i.state = 'DONE' and i."sourceId" is null
      and exists (select from "BatchItem" held where held."archiveId" = i.id) as unpacked
  from (select ${abandoned} as abandoned) a, "BatchItem" i left join "BatchItem" r on r.id = i."archiveId"
  where i."batchId" = b.id)`;

/** SQL: item `i` as its line shows it, as JSON. */
export const lineOf: Fragment = sql`json_build_object(
  'id', i.id, 'ordinal', i.ordinal, 'name', i.name, 'state', i.state, 'reason', i.why, 'archive', i.archive,
  'unpacked', i.unpacked, 'known', i.known,
  'retryable', coalesce(i.failure::text = any(${[...RETRYABLE]}), false),
  'source', (select json_build_object('id', s.id, 'title', s.title, 'status', s.status,
      'proposals', (select count(*)::int from "Proposal" p where p."sourceId" = s.id))
    from "Source" s where s.id = i."sourceId"))`;
