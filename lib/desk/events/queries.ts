import { type Who, whoIs } from "@/lib/core/command/stale";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import type { Page, PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { linkedWithEarlier } from "@/lib/evidence/linked-quotes";
import { is } from "@/lib/visibility";
import { describeEvent } from "./describe";
import { type Activity, type EventDetails, eventDetails, MAX_ACTIVITY } from "./schema";

export interface StoredEvent {
  id: string;
  at: string;
  actor: string;
  details: unknown;
}

/** SQL: which events `e` are read, and in what order. */
type Window = Pick<ReturnType<typeof keyset>, "where" | "order">;

const LATEST: Window = { where: sql`true`, order: sql`order by e.id desc ${atMost(MAX_ACTIVITY)}` };

/**
 * SQL: whether event `e` is followed by another cell of the same person's matrix within the hour: filling a matrix is one
 * line of activity, not hundreds.
 */
const isFolded: Fragment = sql`(e.verb = 'hypothesis.assessed' and exists (select from "Event" later
  where later."issueId" = e."issueId" and later.id > e.id and later.verb = e.verb
    and later."actorId" = e."actorId" and later.at < e.at + interval '1 hour'))`;

/** SQL: the events of an issue, by id, except those that name something hidden from the viewer. */
const ownEventsOf = (viewer: Viewer, issueId: Fragment, { where, order }: Window) => sql`
  select e.id from "Event" e where e."issueId" = ${issueId} and not ${isFolded}
    and ${is.visibleNames("e", viewer)} and ${where} ${order}`;

/**
 * SQL: the events of notes on an issue's evidence, and on the quotations of earlier versions that
 * it continues. These events are recorded on the source.
 */
const notedEventsOf = (issueId: Fragment, { where, order }: Window) => sql`
  select distinct e.id from (${linkedWithEarlier(issueId)}) k
  join "Quote" q on q.id = k.id and ${is.present("q")}
  join "Event" e on e."sourceId" = q."sourceId" and e."issueId" is null and e.verb like 'note.%'
    and e.details->>'quote' = q.number::text
  where ${where} ${order}`;

/** SQL: the events of an issue and of its evidence, by id. */
const eventIdsOf = (viewer: Viewer, issueId: Fragment, window: Window) => sql`
  (${ownEventsOf(viewer, issueId, window)}) union all (${notedEventsOf(issueId, window)})`;

/** SQL: a JSON array of the latest events of an issue and of its evidence that the viewer may see, newest first. */
export const eventsOf = (viewer: Viewer, issueId: Fragment): Fragment => sql`(
  select coalesce(json_agg(e order by e.at desc, e.seq desc), '[]') from (
    select e.id as seq, e.id::text as id, e.at, a.name as actor, e.details
    from "Event" e join "User" a on a.id = e."actorId"
    where e.id in (${eventIdsOf(viewer, issueId, LATEST)})
    ${LATEST.order}) e)`;

const BY_EVENT: SortKey[] = [{ by: sql`e.id`, type: types.bigint, dir: "desc" }];

/** A page of the events of an issue and of its evidence, newest first. */
export async function loadActivity(
  viewer: Viewer,
  issueId: string,
  request: PageRequest,
): Promise<Page<Activity>> {
  const page = keyset(BY_EVENT, request);
  type Row = Omit<StoredEvent, "at"> & { happened: string; at: number[] };
  const rows = await sql<Row[]>`
    select e.id::text as id, e.at as happened, a.name as actor, e.details, ${page.at}
    from "Event" e join "User" a on a.id = e."actorId"
    where e.id in (${eventIdsOf(viewer, sql`${issueId}`, page)}) ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  return {
    ...cursors,
    items: activityOf(items.map(({ happened: at, ...event }) => ({ ...event, at }))),
  };
}

/**
 * Who last did one of these things to an issue, a source or a speaker or, if none is named, to what the details say. Null
 * if nobody has.
 */
export async function lastActor(
  viewer: Viewer,
  verbs: readonly EventDetails["verb"][],
  {
    issueId,
    sourceId,
    speaker,
    ...details
  }: { issueId?: string; sourceId?: string; speaker?: string; [key: string]: unknown },
): Promise<Who> {
  const [person] = await sql<{ id: string; name: string }[]>`
    select u.id, u.name from "Event" e join "User" u on u.id = e."actorId"
    where e.verb = any(${verbs as string[]}) and e.details @> ${sql.json(details as never)}
      ${issueId ? sql`and e."issueId" = ${issueId}` : sql``}
      ${sourceId ? sql`and e."sourceId" = ${sourceId} and e."issueId" is null` : sql``}
      ${speaker ? sql`and ${speaker} in (e.details->>'from', e.details->>'to')` : sql``}
      and ${is.visibleNames("e", viewer)}
    order by e.id desc limit 1`;
  return whoIs(viewer, person ?? null);
}

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
