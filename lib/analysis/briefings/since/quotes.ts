import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { admiralty, type Credibility, type Reliability } from "@/lib/tradecraft/grades";
import { is } from "@/lib/visibility";
import type { ChangedQuote } from "./schema";

/** The most quotations that one change shows, as when a long article is approved. */
const MAX_QUOTES = 30;

/** A source is approved and its quotations are linked in one transaction, which takes less than this. */
const TOGETHER = "60 seconds";

/** A quotation as it is stored, with both grades. */
export type StoredQuote = Omit<ChangedQuote, "grade"> & {
  reliability: Reliability;
  credibility: Credibility;
};

/** SQL: the quotation that event `e` names by its number. */
const named: Fragment = sql`
  select l.* from "Quote" q join "EvidenceLink" l on l."quoteId" = q.id and l."issueId" = e."issueId"
  where (e.verb like 'evidence.%' or e.verb like 'quote.%') and q.number = (e.details ->> 'quote')::int`;

/** SQL: the evidence that moved the estimate which event `e` revised. */
const moving: Fragment = sql`
  select l.* from "OutlookRevision" o join "Driver" d on d."revisionId" = o.id
    join "EvidenceLink" l on l."quoteId" = d."quoteId" and l."issueId" = o."issueId"
  where e.verb = 'outlook.revised' and o."issueId" = e."issueId" and o.number = (e.details ->> 'number')::int`;

/** SQL: the relation of link `l` of quotation `q` before anyone changed it. */
const firstRelation: Fragment = sql`coalesce((
  select c.details ->> 'from' from "Event" c
  where c."issueId" = l."issueId" and c."sourceId" = q."sourceId" and c.verb = 'evidence.relation-changed'
    and (c.details ->> 'quote')::int = q.number
  order by c.id limit 1), l.relation::text)`;

/** SQL: whether link `b` was evidence until a later version took its place. */
const wasEvidence: Fragment = sql`not exists (
  select from "Removal" r where r.id = b."removalId" and r.act <> 'EVIDENCE_MOVED')`;

/**
 * SQL: whether link `l` of quotation `q` was taken over from the quotation of an earlier version that it continues: the
 * same words were linked to the same issue in the same way, so they are not new evidence.
 */
const takenOver: Fragment = sql`exists (
  select from "EvidenceLink" b join "Quote" k on k.id = b."quoteId"
  where b."quoteId" = q."continuesId" and b."issueId" = l."issueId" and b.relation::text = ${firstRelation}
    and k.exact = q.exact and k.assertion = q.assertion and ${wasEvidence})`;

/** SQL: from the quotations `q` of the source that event `e` approved, with the links `l` that it made to its issue. */
const linkedByApproval: Fragment = sql`
  from "Quote" q join "EvidenceLink" l on l."quoteId" = q.id and l."issueId" = e."issueId"
  where e.verb = 'source.approved' and q."sourceId" = e."sourceId"
    and l."createdAt" between e.at - ${TOGETHER}::interval and e.at + ${TOGETHER}::interval`;

/**
 * SQL: the quotations and sources whose evidence of an issue the events `told` changed, each once, with the first of these
 * events and the last. What is said of evidence without adding or withdrawing it is left out.
 */
export const pieces: Fragment = sql`(
  select "issueId", case when verb like 'source.%' then "sourceId" else details ->> 'quote' end as piece,
    (array_agg(verb order by id))[1] as first, (array_agg(verb order by id desc))[1] as last
  from told where verb like any(array['evidence.%', 'quote.%', 'source.%'])
    and verb <> all(array['source.graded', 'quote.superseded'])
  group by 1, 2)`;

/**
 * SQL: how many quotations were added as evidence. What was only taken out and put back had been evidence before, and
 * words that a later version altered are counted once.
 */
export const added: Fragment = sql`(
  with brought as (
    select e."issueId", n.* from told e cross join lateral (
      select q.number, q."continuesId" ${linkedByApproval} and not ${takenOver}) n where e.verb = 'source.approved')
  select count(*)::int from (
    select "issueId", piece from pieces where first in ('evidence.linked', 'evidence.relinked')
    union select "issueId", number::text from brought
    except select b."issueId", k.number::text from brought b
      cross join lateral quote_line(b."continuesId") line(id) join "Quote" k on k.id = line.id) each_once)`;

/** SQL: how many withdrawals of evidence there were, without those that were undone. One may concern several issues. */
export const withdrawn: Fragment = sql`(
  select count(*) filter (where last = 'evidence.unlinked')
    + count(distinct piece) filter (where last in ('quote.removed', 'source.withdrawn', 'source.reopened'))
  from pieces)`;

/** SQL: how many quotations event `e` took over from an earlier version by approving a source. */
export const takenOverByApproval: Fragment = sql`(select count(*)::int ${linkedByApproval} and ${takenOver})`;

/** SQL: the evidence of its issue from the source that event `e` is about: what an approval added, or all of it. */
const ofSource: Fragment = sql`
  select l.* ${linkedByApproval} and not ${takenOver}
  union all
  select l.* from "Quote" q join "EvidenceLink" l on l."quoteId" = q.id and l."issueId" = e."issueId"
  where e.verb in ('source.withdrawn', 'source.restored', 'source.graded')
    and q."sourceId" = e."sourceId" and ${is.linked("l")}`;

/**
 * SQL: the evidence of its issue from earlier versions that quotation `q`, which event `e` brought, continues, the latest
 * first, as a JSON array. Removed quotations have no words.
 */
const replacedBy: Fragment = sql`(case when e.verb = 'source.approved' and q."continuesId" is not null then (
  select json_agg(json_build_object('number', k.number, 'exact', case when ${is.present("k")} then k.exact end,
    'kind', k.kind, 'assertion', k.assertion) order by line.nth)
  from quote_line(q."continuesId") with ordinality line(id, nth) join "Quote" k on k.id = line.id
  join "EvidenceLink" b on b."quoteId" = k.id and b."issueId" = e."issueId" and ${wasEvidence}) end)`;

/**
 * SQL: the quotations that event `e` is about, as a JSON array. Those whose source only its reviewers may read now are
 * left out, and removed ones have no words.
 */
export const changedQuotes: Fragment = sql`(
  select coalesce(json_agg(json_build_object('number', q.number, 'relation', l.relation,
    'exact', case when ${is.present("q")} then q.exact end, 'language', s.language, 'speaker', p.name,
    'kind', q.kind, 'assertion', q.assertion, 'replaces', coalesce(${replacedBy}, '[]'),
    'source', json_build_object('id', s.id, 'title', s.title, 'publisher', s.publisher,
      'publishedAt', s."publishedAt"),
    'reliability', s.reliability, 'credibility', q.credibility,
    'withdrawn', s.status = 'WITHDRAWN') order by q.number), '[]')
  from (select * from (${named} union all ${moving} union all ${ofSource}) every ${atMost(MAX_QUOTES)}) l
  join "Quote" q on q.id = l."quoteId"
  join "Source" s on s.id = q."sourceId" and ${is.readable("s")}
  left join "Speaker" p on p.id = q."speakerId")`;

/** A quotation as pages show it. */
export const quoteOf = ({ reliability, credibility, ...quote }: StoredQuote): ChangedQuote => ({
  ...quote,
  grade: admiralty(reliability, credibility),
});
