import { everyoneLike, question, shown } from "@/lib/analysis/briefings/since-last-look/lines";
import { isIn } from "@/lib/analysis/in-relationship";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { keyset, types } from "@/lib/core/paging/keyset";
import type { PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import { type Conditions, conditionsOf, readEditions } from "./conditions";
import { datedBefore, datedOf, enteredLater, type StoredDated } from "./dated";
import { ASKING, KINDS } from "./describe";
import { issueOf, type StoredIssue } from "./lines";
import { added, changedQuotes, pieces, takenOverByApproval, withdrawn } from "./quotes";
import type { EditionChoice, Period, Since, SinceCounts } from "./schema";

type Limited = Pick<Viewer, "limits">;

/** Only this many of a period's latest events are read, so that long periods cost no more than short ones. */
const READ = 10_000;

/** The most changes of one issue that a page shows. */
const MAX_CHANGES = 100;

/** How many issues a page shows unless asked for more, and the most in a document. */
export const SINCE_LIMIT = 20;
const WHOLE_LIMIT = 500;

/** SQL: the events of a period, of all relationships or one. Of notes, only the team's questions are included. */
const happened = (viewer: Limited, { holds }: Conditions, relationship: string): Fragment => sql`(
  select e.id, e.at, e.verb, e."actorId", e."issueId", e."sourceId", e.details, 1 as times,
    case when f.lead then o.likelihood end as after,
    case when f.lead then (e.details #>> '{from,likelihood}')::int end as before
  from "Event" e
  left join "OutlookRevision" o on e.verb = 'outlook.revised' and o."issueId" = e."issueId"
    and o.number = (e.details ->> 'number')::int
  left join "Forecast" f on f.id = o."forecastId"
  where ${holds} and e.verb = any(${Object.keys(KINDS)}) and e."issueId" is not null
    and ${relationship ? sql`exists (select from "Issue" i where i.id = e."issueId" and ${isIn(relationship)})` : sql`true`}
    and ${is.onVisibleIssue(sql`e."issueId"`, viewer)} and ${is.visibleNames("e", viewer)}
    -- An altered quotation is shown with what replaces it.
    and (e.verb <> 'quote.superseded' or e.details ->> 'by' is null)
    and (e.verb not like 'note.%' or exists ${question(everyoneLike(viewer))})
  order by e.id desc ${atMost(READ + 1)})`;

/** SQL: which of the events `happened` are told: a relation of evidence that was changed and changed back is none. */
const told: Fragment = sql`(
  select * from happened where verb <> 'evidence.relation-changed' or ("issueId", details ->> 'quote') not in (
    select "issueId", details ->> 'quote' from happened where verb = 'evidence.relation-changed' group by 1, 2
    having (array_agg(details ->> 'from' order by id))[1] = (array_agg(details ->> 'relation' order by id desc))[1]))`;

/** SQL: how many changes there are of each kind, as JSON. */
const counts: Fragment = sql`(select json_build_object(
  'issues', count(distinct "issueId") filter (where verb <> all(${ASKING})),
  -- A likelihood that is the same at both ends hasn't moved, whatever it was in between.
  'moved', (select count(*) from (
    select (array_agg(r.details #>> '{from,likelihood}' order by r.id)
        filter (where r.details #>> '{from,likelihood}' is not null))[1] as before,
      (array_agg(r.details #>> '{to,likelihood}' order by r.id desc))[1] as after
    from told r join "OutlookRevision" o on o."issueId" = r."issueId" and o.number = (r.details ->> 'number')::int
    where r.verb = 'outlook.revised' group by o."forecastId") ends where before <> after),
  'resolved', count(*) filter (where verb = 'forecast.resolved' and details ->> 'from' is null
    and not exists (select from told r where r.verb = 'forecast.reopened' and r."issueId" = e."issueId"
      and r.id > e.id and r.details ->> 'forecast' = e.details ->> 'forecast')),
  'reopened', count(*) filter (where verb = 'forecast.reopened'),
  'added', ${added}, 'withdrawn', ${withdrawn},
  'asked', count(*) filter (where verb = 'note.written'),
  'answered', count(*) filter (where verb = 'note.closed'),
  'rfisAsked', count(*) filter (where verb = 'rfi.asked'),
  'rfisAnswered', count(*) filter (where verb = 'rfi.answered'),
  'corrected', count(*) filter (where verb in ('rfi.corrected', 'dissent.answer-corrected')),
  'dissents', count(*) filter (where verb = 'dissent.stated' and details ->> 'from' is null),
  'dissentsAnswered', count(*) filter (where verb = 'dissent.answered'),
  'dissentsWithdrawn', count(*) filter (where verb = 'dissent.withdrawn'),
  'read', (select count(*) from happened)) from told e)`;

interface Row {
  counts: SinceCounts & { read: number };
  issue: StoredIssue | null;
  relationship: string | null;
  dated: { count: number; items: StoredDated[] } | null;
  at: (string | number)[];
}

/**
 * What changed between two editions or days, by issue: first those of the edition that it starts from, then those whose
 * lead forecast moved most, then the latest. In one relationship, only its issues count. It is the same for everyone who
 * may see the same issues: of notes it has only the team's questions, and it says what was withdrawn. Refuses editions
 * that are missing and a period that ends before it starts. Two statements.
 */
export async function readSince(
  viewer: Limited,
  period: Period,
  request: PageRequest = { limit: SINCE_LIMIT, cursor: null },
  relationship = "",
): Promise<Since & { editions: EditionChoice[] }> {
  const editions = await readEditions(viewer, period);
  const conditions = conditionsOf(period, editions);
  const page = keyset(
    [
      { by: sql`g.included`, type: types.int, dir: "desc" },
      { by: sql`g.moved`, type: types.int, dir: "desc" },
      { by: sql`g.last`, type: types.bigint, dir: "desc" },
    ],
    request,
  );
  const rows = await sql<Row[]>`
    with happened as materialized ${happened(viewer, conditions, relationship)},
    told as materialized ${told},
    pieces as materialized ${pieces},
    grouped as (
      select "issueId", ("issueId" = any(${conditions.issueIds ?? []}::text[]))::int as included, count(*)::int as count, max(id) as last,
        count(after)::int as revisions,
        (array_agg(before order by id) filter (where after is not null))[1] as before,
        (array_agg(after order by id desc) filter (where after is not null))[1] as after,
        coalesce(abs((array_agg(after order by id desc) filter (where after is not null))[1]
          - (array_agg(before order by id) filter (where after is not null))[1]), 0) as moved
      from told group by "issueId")
    select c.counts, p.issue, p.at, (select r.title from "Relationship" r
      where r.slug = ${relationship} and ${is.visibleRelationship("r", viewer)}) as relationship,
      ${enteredLater(viewer, conditions, relationship)} as dated
    from (select ${counts} as counts) c left join lateral (
      select g.at, json_build_object('id', i.id, 'key', i.key, 'slug', i.slug, 'title', i.title,
        'before', g.before, 'after', g.after, 'revisions', g.revisions,
        'dated', case when g.before is null then ${datedBefore(conditions)} end, 'scale', f.scale, 'wording', f.wording,
        'count', g.count, 'changes', (
          select coalesce(json_agg(${shown(everyoneLike(viewer), more)} order by e.id desc), '[]')
          from (select * from told t where t."issueId" = i.id
            order by t.id desc ${atMost(MAX_CHANGES)}) e)) as issue
      from (select g.*, ${page.at} from grouped g where ${page.where} ${page.order}) g
      join "Issue" i on i.id = g."issueId"
      left join "Forecast" f on f."issueId" = i.id and f.lead
      ${page.order}) p on true`;
  const { items, ...cursors } = page.pageOf(rows.filter(({ issue }) => issue !== null));
  const { read, ...counted } = rows[0]!.counts;
  const { dated } = rows[0]!;
  return {
    from: conditions.from,
    to: conditions.to,
    relationship: rows[0]!.relationship,
    counts: counted,
    texts: conditions.texts,
    dated: dated?.count ? { ...dated, items: dated.items.map(datedOf) } : null,
    cut: read > READ,
    items: items.map(({ issue }) => issueOf(issue!, conditions.issueIds)),
    ...cursors,
    editions: editions.map(({ number, title, issuedAt }) => ({ number, title, issuedAt })),
  };
}

/** All that changed in a period, or the first issues if there are very many. */
export async function readWholeSince(
  viewer: Limited,
  period: Period,
  relationship: string,
): Promise<Since> {
  const request = { limit: WHOLE_LIMIT, cursor: null };
  const whole = await readSince(viewer, period, request, relationship);
  return { ...whole, cut: whole.cut || whole.nextCursor !== null };
}

/** SQL: what a period shows beyond the summary: the quotations, the scale, and why someone dissents. */
const more: Fragment = sql`, 'scale', f.scale, 'quotes', ${changedQuotes}, 'takenOver', ${takenOverByApproval},
  'dissent', case when e.verb = 'dissent.stated' then (
    select x.why from "DissentEntry" x join "Dissent" d on d.id = x."dissentId"
    join "Forecast" df on df.id = d."forecastId" and df."issueId" = e."issueId"
    where d."authorId" = e."actorId" and x.likelihood = (e.details ->> 'likelihood')::int
    order by abs(extract(epoch from x."createdAt" - e.at)) limit 1) end`;
