import { sql } from "@/lib/core/database/db";
import { is } from "@/lib/visibility";
import { describeEvent } from "./describe";
import { type Activity, eventDetails } from "./schema";

type Fragment = ReturnType<typeof sql>;

export interface StoredEvent {
  id: string;
  at: string;
  actor: string;
  details: unknown;
}

/** The most events that an issue's activity shows. */
const MAX_ACTIVITY = 30;

/** SQL: the latest events of an issue, by id. */
const ownEventsOf = (issueId: Fragment) => sql`
  select e.id from "Event" e where e."issueId" = ${issueId} order by e.id desc limit ${MAX_ACTIVITY}`;

/**
 * SQL: the latest events of notes on an issue's evidence, and on the quotations of earlier versions that
 * it continues. These events are recorded on the source.
 */
const notedEventsOf = (issueId: Fragment) => sql`
  select distinct e.id from "EvidenceLink" l cross join lateral quote_line(l."quoteId") k(id)
  join "Quote" q on q.id = k.id and ${is.present("q")}
  join "Event" e on e."sourceId" = q."sourceId" and e."issueId" is null and e.verb like 'note.%'
    and e.details->>'quote' = q.number::text
  where l."issueId" = ${issueId} and ${is.linked("l")} order by e.id desc limit ${MAX_ACTIVITY}`;

/** SQL: a JSON array of the latest events of an issue and of its evidence, newest first. */
export const eventsOf = (issueId: Fragment): Fragment => sql`(
  select coalesce(json_agg(e order by e.at desc, e.seq desc), '[]') from (
    select e.id as seq, e.id::text as id, e.at, a.name as actor, e.details
    from "Event" e join "User" a on a.id = e."actorId"
    where e.id in ((${ownEventsOf(issueId)}) union all (${notedEventsOf(issueId)}))
    order by e.id desc limit ${MAX_ACTIVITY}) e)`;

/** Events as the lines of an activity list. */
export function activityOf(events: StoredEvent[]): Activity[] {
  return events.map(({ id, at, actor, details }) => ({
    id,
    at,
    actor,
    sentence: sentenceOf(details),
  }));
}

/** An event that this version of the app does not know is shown as a vague line, not an error. */
function sentenceOf(details: unknown): string {
  const parsed = eventDetails.safeParse(details);
  return parsed.success ? describeEvent(parsed.data) : "changed something";
}
