import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { cursorAfter, enumType, keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import type { PageRequest } from "@/lib/core/paging/page";
import { RELATIONS } from "@/lib/tradecraft/evidence";
import { is } from "@/lib/visibility";
import { evidenceFields } from "./queries";
import { isAsked } from "./relation-check";
import { repeats, sameWords } from "./same-words";
import type { Cautions, Evidence, EvidenceFacts, EvidenceRead, Repeat } from "./schema";

type Place = (string | number | null)[];

/** An issue's evidence as `evidencePageOf` reads it. */
export interface StoredEvidence {
  items: (Evidence & {
    repeats: number | null;
    alsoIn: Repeat[];
    earlierLead: number | null;
    judgedLikelihood: number | null;
    at: Place;
  })[];
  facts:
    | (Omit<EvidenceFacts, "firstAsked"> & {
        firstAsked: { number: number; after: Place | null } | null;
      })
    | null;
}

/** By relation, newest source first; in each relation, evidence from withdrawn sources comes last. */
const ORDER: SortKey[] = [
  { by: sql`l.relation`, type: enumType("Relation", RELATIONS), dir: "asc" },
  { by: sql`l.withdrawn::int`, type: types.int, dir: "asc" },
  { by: sql`l."publishedAt"`, type: types.day, dir: "desc", nullable: true },
  { by: sql`l.number`, type: types.int, dir: "asc" },
];

/**
 * SQL: a page of an issue's evidence and facts about all of it, as JSON; and the function that makes the page of it.
 * All of it is read once, narrowly. What repeats other evidence is never counted.
 */
export function evidencePageOf(
  issueId: Fragment,
  request: PageRequest,
  { folded, latest }: EvidenceRead,
) {
  const page = keyset(ORDER, request);
  const isLate = latest
    ? sql`(l."quoteId" = ${latest.and ?? ""}
        or l."quoteId" in (select n."quoteId" from linked n
          order by n."linkedAt" desc, n.number desc ${atMost(latest.most)})
        or l.number in (select unnest(o.citations) from (
          select distinct on (r."forecastId") r.citations from "OutlookRevision" r
          where r."issueId" = ${issueId} order by r."forecastId", r.number desc) o))`
    : sql`true`;
  const select: Fragment = sql`(
    with linked as materialized (
      select "quoteId", "linkedAt", relation, version, "linkedById", "earlierLeadId", "judgedLikelihood",
        asked and not withdrawn as asked, number, "sourceId", withdrawn, "publishedAt",
        publisher, origin, ${repeats} as repeats
      from (select e."quoteId", e."createdAt" as "linkedAt", e.relation, e.version, e."linkedById", e."earlierLeadId", e."judgedLikelihood",
          ${isAsked("e", "line")} as asked, q.number, q.exact, q.assertion, q."speakerId", s.id as "sourceId", s.status = 'WITHDRAWN' as withdrawn, s."publishedAt", s.publisher,
          coalesce(s."originId", s.id) as origin
        from "EvidenceLink" e
        join "IssueLine" line on line."issueId" = e."issueId"
        join "Quote" q on q.id = e."quoteId"
        join "Source" s on s.id = q."sourceId" and ${is.readableQuote("q", "s")}
        where e."issueId" = ${issueId} and ${is.linked("e")}) l
      ${sameWords}),
    also as (select l.repeats as number, json_agg(json_build_object('number', l.number, 'source', l."sourceId",
        'publisher', l.publisher) order by l.number) as copies
      from linked l where l.repeats is not null group by l.repeats),
    shown as (select l.*, ${page.at} from linked l
      where ${page.where} and ${isLate} ${folded ? sql`and l.repeats is null` : sql``} ${page.order})
    select json_build_object(
      'items', (select coalesce(json_agg(json_build_object(${evidenceFields},
          'relation', l.relation, 'linkedBy', u.name, 'linkVersion', l.version,
          'earlierLead', case when l.asked then (select f.number from "Forecast" f where f.id = l."earlierLeadId") end,
          'judgedLikelihood', case when l.asked then l."judgedLikelihood" end,
          'repeats', l.repeats, 'alsoIn', coalesce(a.copies, '[]'), 'at', l.at) order by l.place), '[]')
        from (select *, row_number() over () as place from shown) l
        join "User" u on u.id = l."linkedById"
        join "Quote" q on q.id = l."quoteId"
        join "Source" s on s.id = l."sourceId"
        left join also a on a.number = l.number
        left join "Speaker" p on p.id = q."speakerId"),
      'facts', (select json_build_object(
          'counts', json_object_agg(c.relation,
            json_build_object('current', c.current, 'withdrawn', c.withdrawn)),
          'asked', sum(c.asked), 'askedByLead', sum(c.asked_by_lead),
          'firstAsked', (select json_build_object('number', l.number, 'after', l.after)
            from (select l.*, lag(l.at) over (${page.sorted}) as after
              from (select l.*, ${page.at} from linked l where l.repeats is null) l) l
            where l.asked ${page.sorted} limit 1),
          'sources', (select count(distinct l."sourceId") from linked l where not l.withdrawn),
          'origins', (select count(distinct l.origin) from linked l where not l.withdrawn))
        from (select l.relation, count(*) filter (where not l.withdrawn) as current,
            count(*) filter (where l.withdrawn) as withdrawn, count(*) filter (where l.asked) as asked,
            count(*) filter (where l.asked and l."earlierLeadId" is not null) as asked_by_lead from linked l
          where l.repeats is null group by l.relation) c)))`;
  return { select, pageOf: ({ items }: StoredEvidence) => page.pageOf(items) };
}

/** Which of an issue's evidence needs a word when it is cited. Of an issue that the viewer may see, by its id. */
export async function loadCautions(issueId: string): Promise<Cautions> {
  const numbers = (which: Fragment) =>
    sql`coalesce(array_agg(q.number order by q.number) filter (where ${which}), '{}')`;
  const [row] = await sql<[Cautions]>`
    select ${numbers(sql`e.relation = 'CONTRADICTS'`)} as contradicting,
      ${numbers(sql`q.assertion = 'DENIED'`)} as denied,
      ${numbers(sql`s.status = 'WITHDRAWN'`)} as withdrawn
    from "EvidenceLink" e join "Quote" q on q.id = e."quoteId"
    join "Source" s on s.id = q."sourceId" and ${is.readableQuote("q", "s")}
    where e."issueId" = ${issueId} and ${is.linked("e")}`;
  return row;
}

/** SQL: when each piece of an issue's evidence was published, and how it bears on it, as a JSON array. */
export const evidenceMarksOf = (issueId: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_array(s."publishedAt", e.relation)), '[]')
  from "EvidenceLink" e join "Quote" q on q.id = e."quoteId"
  join "Source" s on s.id = q."sourceId" and ${is.readableQuote("q", "s")}
  where e."issueId" = ${issueId} and ${is.linked("e")} and s.status <> 'WITHDRAWN'
    and s."publishedAt" is not null)`;

/** The facts of an issue without evidence. */
const NONE: EvidenceFacts = {
  counts: {},
  asked: 0,
  askedByLead: 0,
  firstAsked: null,
  sources: 0,
  origins: 0,
};

export function factsOf({ facts }: StoredEvidence): EvidenceFacts {
  if (!facts?.counts) return NONE;
  const { firstAsked: first } = facts;
  if (!first) return { ...facts, firstAsked: null };
  const { number, after } = first;
  return { ...facts, firstAsked: { number, cursor: after && cursorAfter(after) } };
}
