import { isIn } from "@/lib/analysis/in-relationship";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import type { EventDetails } from "@/lib/desk/events/schema";
import { is } from "@/lib/visibility";

// Which of the changes of a period the summary has room for.

/** How many changes the summary shows; the rest have a page of their own. */
const SHOWN = 5;
/** How many of them a phone shows, where the outlooks must be within reach of the thumb. */
const SHOWN_ON_PHONES = 3;
/** At most this many of them are for sources withdrawn from under a lead outlook, unless there is room for more. */
const SHOWN_WITHDRAWN = 3;

/** SQL: whether issue `i` is active, visible and of the relationship that is asked for. */
export const isFollowed = (viewer: Viewer, relationship: string): Fragment =>
  sql`i.status = 'ACTIVE' and ${is.visibleIssue("i", viewer)} and ${isIn(relationship)}`;

/**
 * SQL: whether event `e` withdrew a source, which is withdrawn still, and the lead outlook of issue `i` rests on it now.
 */
export const isUnderLead = sql`(e.details ->> 'verb' = 'source.withdrawn' and i.id in (
  select f."issueId" from "Source" s join revision_rests_on r on r."sourceId" = s.id
  join "OutlookRevision" o on o.id = r."revisionId" join "Forecast" f on f.id = o."forecastId" and f.lead
  where s.id = e."sourceId" and s.status = 'WITHDRAWN' and o.number = (
    select max(l.number) from "OutlookRevision" l where l."forecastId" = f.id)))`;

/** SQL: whether what event `e` did to a source took it from under the lead outlook of an issue of a relationship. */
export const isUnderLeadOf = (viewer: Viewer, relationship: string): Fragment =>
  sql`exists (select from "Issue" i where ${isFollowed(viewer, relationship)} and ${isUnderLead} offset 0)`;

/** What disputes an outlook. */
const DISPUTES: EventDetails["verb"][] = ["dissent.stated", "dissent.withdrawn"];
/** What moves an outlook, disputes it or changes its ground: read first where there's room for only a few changes. */
const MOVES: EventDetails["verb"][] = [
  ...(["outlook.revised", "forecast.resolved", "forecast.reopened"] as const),
  ...DISPUTES,
  ...(["source.withdrawn", "source.restored"] as const),
];
/** What happens every day, and is read last. */
const ROUTINE: EventDetails["verb"][] = ["source.approved", "evidence.linked"];

/**
 * SQL: whether event `e` withdrew a source that is back, or resolved a forecast that is open again: on its own it would
 * say that the source is gone, or how the forecast turned out.
 */
const isUndone = sql`(e.details ->> 'verb' = 'source.withdrawn' and exists (select from happened r
    where r."sourceId" = e."sourceId" and r.id > e.id and r.details ->> 'verb' = 'source.restored')
  or e.details ->> 'verb' = 'forecast.resolved' and exists (select from happened r
    where r."issueId" = e."issueId" and r.id > e.id and r.details ->> 'verb' = 'forecast.reopened'
      and r.details ->> 'forecast' = e.details ->> 'forecast'))`;

/**
 * SQL: whether `r` revises the forecast that event `e` disputes. By their revisions: both name the forecast only if it
 * wasn't the lead then, and another may have taken the lead in between. The withdrawal of a dissent names no revision.
 */
const isOfSameForecast = sql`(case when e.details ->> 'revision' is null
  then r.details ->> 'forecast' is not distinct from e.details ->> 'forecast'
  else exists (select from "OutlookRevision" d join "OutlookRevision" o on o."forecastId" = d."forecastId"
    where d."issueId" = e."issueId" and d.number = (e.details ->> 'revision')::int
      and o."issueId" = r."issueId" and o.number = (r.details ->> 'number')::int offset 0) end)`;

/** SQL: whether event `e` disputes a revision that a later one has replaced, or whose forecast is resolved. */
const isOvertaken = sql`(e.details ->> 'verb' = any(${DISPUTES}) and (exists (select from happened r
    where r."issueId" = e."issueId" and r.id > e.id and r.details ->> 'verb' = 'outlook.revised'
      and ${isOfSameForecast})
  or exists (select from "OutlookRevision" d join "Forecast" f on f.id = d."forecastId" and f.outcome is not null
    where d."issueId" = e."issueId" and d.number = (e.details ->> 'revision')::int offset 0)))`;

/**
 * SQL: whether event `e` only concerns a side forecast, or voids one. Revisions and dissents name their forecast only if
 * it isn't the lead.
 */
const isAside = sql`(case when e.details ->> 'verb' in ('forecast.resolved', 'forecast.reopened')
  then e.details ->> 'lead' = 'false' or (e.details ->> 'outcome' = 'VOID' and e.details ->> 'from' is null)
  else e.details ->> 'forecast' is not null end)`;

/**
 * SQL: -1 for an event `e` that takes a source from under the lead outlook of an issue, 0 for one that moves the lead of
 * an issue or what it rests on, 1 for one that moves a side forecast, 3 for a routine or undone one, 2 for any other.
 */
const weightFor = (
  viewer: Viewer,
  relationship: string,
): Fragment => sql`case when ${isUndone} then 3
  when ${isUnderLeadOf(viewer, relationship)} then -1
  when ${isOvertaken} then 2
  when e.details ->> 'verb' = any(${MOVES}) then case when ${isAside} then 1 else 0 end
  when e.details ->> 'verb' = any(${ROUTINE}) then 3 else 2 end`;

/**
 * SQL: a likelihood of `b`, the first of the revisions that `happened` to the forecast of event `e`. By revision, since an
 * event doesn't name the forecast that was the lead at the time; `offset 0`, as above.
 */
const ofFirst = (likelihood: Fragment): Fragment => sql`(
  select (${likelihood})::int from happened b
  where b."issueId" = e."issueId" and b.details ->> 'verb' = 'outlook.revised' and exists (
    select from "OutlookRevision" r join "OutlookRevision" o on o."forecastId" = r."forecastId"
    where r."issueId" = e."issueId" and r.number = (b.details ->> 'number')::int
      and o."issueId" = e."issueId" and o.number = (e.details ->> 'number')::int offset 0)
  order by b.id limit 1)`;

const before: Fragment = sql`b.details #>> '{from,likelihood}'`;

/** SQL: the likelihood of its forecast when the period of event `e` began, or else its first estimate in the period. */
export const began = ofFirst(sql`coalesce(${before}, b.details #>> '{to,likelihood}')`);

/**
 * SQL: how far event `e` and those before it in the period moved a likelihood, or how far a dissent is from it, in points,
 * by the salience of the issue. A first estimate is worth 50 points, a resolution or reopening as 100, and anything else
 * as 0.
 */
const size = sql`case e.details ->> 'verb'
  when 'outlook.revised' then coalesce(abs((e.details #>> '{to,likelihood}')::int - ${ofFirst(before)}), 50)
  when 'dissent.stated' then abs((e.details ->> 'likelihood')::int - (e.details ->> 'desk')::int)
  when 'forecast.resolved' then 100 when 'forecast.reopened' then 100 else 0 end
  * coalesce((select i.salience from "Issue" i where i.id = e."issueId"), 0)`;

/** SQL: the order in which changes are given a line. Only the latest of each kind is measured: `size` isn't cheap. */
const byWeight = sql`case when e.weight < 0 then e.place > ${SHOWN_WITHDRAWN} else e.place > 1 and (e.weight > 0 or e."ofKind" > 1) end,
  e.weight, case when e.weight < 2 and e."ofKind" = 1 then ${size} end desc nulls last, e.place > 1, e.id desc`;

/**
 * SQL: the changes among `happened` that the summary shows: of each issue, and of all sources together, the weightiest
 * one, and others only while there is room: one busy issue would otherwise hide what moved elsewhere. The latest dissent
 * from a lead and its latest move are both worth a line before anything that doesn't concern a lead, and so are several
 * sources withdrawn from under leads; if there are too many, the largest are shown, on the most salient issues.
 */
export const worthShowing = (viewer: Viewer, relationship: string): Fragment => sql`(
  select e.*, row_number() over (order by ${byWeight}) > ${SHOWN_ON_PHONES} as minor from (
    select e.*, row_number() over (partition by e."issueId" order by e.weight, e.id desc) as place,
      row_number() over (partition by e."issueId", e.weight, e.disputes order by e.id desc) as "ofKind"
    from (select e.*, ${weightFor(viewer, relationship)} as weight, e.details ->> 'verb' = any(${DISPUTES}) as disputes from happened e) e) e
  order by ${byWeight} ${atMost(SHOWN)})`;
