import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { activityOf, type StoredEvent } from "@/lib/desk/events/queries";
import { isGradedOf, withdrawalOf } from "@/lib/evidence/warnings/queries";
import { is } from "@/lib/visibility";
import { dependentsOf } from "./dependents";
import type { PublisherGrades, SourceOrQuote, WithdrawalAndGrades } from "./schema";

/**
 * A readable source, or one quotation of it: whether it is withdrawn, its history, and what rests on it. Null if there
 * is none. Private notes of others are neither listed nor counted.
 */
export async function loadWithdrawalAndGrades(
  viewer: Viewer,
  { id, quote }: SourceOrQuote,
): Promise<WithdrawalAndGrades | null> {
  const [row] = await sql<(Omit<WithdrawalAndGrades, "history"> & { events: StoredEvent[] })[]>`
    select ${withdrawalOf(sql`s`)} as withdrawal, ${dependentsOf(viewer, quote)} as dependents,
      ${gradeEventsOf(quote)} as events
    from "Source" s
    where s.id = ${id} and ${is.readable("s")}
      ${
        quote
          ? sql`and exists (select 1 from "Quote" q where q."sourceId" = s.id
        and q.number = ${quote} and ${is.present("q")})`
          : sql``
      }`;
  if (!row) return null;
  const { events, ...rest } = row;
  return { ...rest, history: activityOf(events) };
}

/**
 * How many of the publisher's other sources have each grade, or none, the best first; withdrawn ones don't count. Null if
 * there is no such source, or its publisher is unknown.
 */
export async function loadPublisherGrades(
  _viewer: Viewer,
  id: string,
): Promise<PublisherGrades | null> {
  const [row] = await sql<PublisherGrades[]>`
    select m.publisher, ${isGradedOf("m")} as graded, (
      select coalesce(json_agg(g order by g.reliability, g.graded desc), '[]') from (
        select s.reliability, ${isGradedOf("s")} as graded, count(*)::int as sources from "Source" s
        where s.publisher = m.publisher and s.id <> m.id and ${is.citable("s")}
        group by 1, 2) g) as grades
    from "Source" m where m.id = ${id} and m.publisher is not null and ${is.readable("m")}`;
  return row ?? null;
}

const MAX_EVENTS = 50;

/** SQL: a JSON array of the events of withdrawal, removal and grading of source `s` or one quotation, latest first. */
const gradeEventsOf = (quote: number | undefined): Fragment => sql`(
  select coalesce(json_agg(e order by e.seq desc), '[]') from (
    select e.id as seq, e.id::text as id, e.at, a.name as actor, e.details
    from "Event" e join "User" a on a.id = e."actorId"
    where e."sourceId" = s.id and e."issueId" is null
      and e.verb in ('source.withdrawn', 'source.restored', 'source.graded', 'quote.graded',
        'quote.removed', 'quote.restored', 'quote.corrected', 'quote.correction-undone')
      ${quote ? sql`and e.verb = 'quote.graded' and (e.details ->> 'quote')::int = ${quote}` : sql``}
    order by e.id desc ${atMost(MAX_EVENTS)}) e)`;
