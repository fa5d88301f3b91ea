import { sql } from "@/lib/core/database/db";
import { is } from "@/lib/visibility";
import { type Activity, describeEvent, eventDetails } from "./schema";

type Fragment = ReturnType<typeof sql>;

export interface StoredEvent {
  id: string;
  at: string;
  actor: string;
  details: unknown;
}

const MOST = 30;

/** SQL: the latest events of an issue, by id. */
const ownEventsOf = (issueId: Fragment) => sql`
  select e.id from "Event" e where e."issueId" = ${issueId} order by e.id desc limit ${MOST}`;

/**
 * SQL: what was last noted on the quotes that an issue rests on, and on those of earlier versions that
 * they continue; such events stand on their source.
 */
const notedEventsOf = (issueId: Fragment) => sql`
  select distinct e.id from "EvidenceLink" l cross join lateral quote_line(l."quoteId") k(id)
  join "Quote" q on q.id = k.id and ${is.present("q")}
  join "Event" e on e."sourceId" = q."sourceId" and e."issueId" is null and e.verb like 'note.%'
    and e.details->>'quote' = q.number::text
  where l."issueId" = ${issueId} and ${is.linked("l")} order by e.id desc limit ${MOST}`;

/** SQL: a JSON array of the latest events of an issue and of its evidence, newest first. */
export const eventsOf = (issueId: Fragment): Fragment => sql`(
  select coalesce(json_agg(e order by e.at desc, e.seq desc), '[]') from (
    select e.id as seq, e.id::text as id, e.at, a.name as actor, e.details
    from "Event" e join "User" a on a.id = e."actorId"
    where e.id in ((${ownEventsOf(issueId)}) union all (${notedEventsOf(issueId)}))
    order by e.id desc limit ${MOST}) e)`;

/** Events as the lines of a history. */
export function activityOf(events: StoredEvent[]): Activity[] {
  return events.map(({ id, at, actor, details }) => ({
    id,
    at,
    actor,
    sentence: sentenceOf(details),
  }));
}

/** An event of another version of the app is a line like the others, not an error. */
function sentenceOf(details: unknown): string {
  const parsed = eventDetails.safeParse(details);
  return parsed.success ? describeEvent(parsed.data) : "changed something";
}
