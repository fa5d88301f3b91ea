import { sql } from "@/lib/db";
import { type Activity, describeEvent, eventDetails } from "./schema";

type Fragment = ReturnType<typeof sql>;

export interface StoredEvent {
  id: string;
  at: string;
  actor: string;
  details: unknown;
}

const MOST = 30;

/** SQL: a JSON array of the latest events of an issue, newest first. */
export const eventsOf = (issueId: Fragment): Fragment => sql`(
  select coalesce(json_agg(e order by e.at desc, e.seq desc), '[]') from (
    select e.id as seq, e.id::text as id, e.at, a.name as actor, e.details
    from "Event" e join "User" a on a.id = e."actorId"
    where e."issueId" = ${issueId} order by e.id desc limit ${MOST}) e)`;

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
