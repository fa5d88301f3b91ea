import { EXCERPT_LENGTH, excerptOf } from "@/lib/analysis/search/excerpt";
import { sql } from "@/lib/core/database/db";
import { evidenceFields } from "@/lib/evidence/quotes/queries";
import { is } from "@/lib/visibility";

/** How many pieces of evidence the summary and the preview show of an issue. */
const SHOWN = 2;

/** A quotation of this many words makes sense on its own. */
const MIN_STATEMENT_WORDS = 8;

/** The order below, in words for readers. */
export const WHAT_IS_SHOWN =
  "Each issue shows its strongest quotations: first those that moved the outlook, then supporting evidence, graded before ungraded and newest first. Left out are quotations from withdrawn sources, words gone from a later version, and anything the speaker denied, declined to say or has not yet said.";

/** SQL: 0 for a graded quotation `q`, 1 if only its source `s` is graded, 2 for neither, 3 for a doubted one. */
const gradeRank = sql`case
  when q.credibility in ('DOUBTFUL', 'IMPROBABLE') or s.reliability in ('D', 'E') then 3
  when q.credibility <> 'CANNOT_BE_JUDGED' then 0
  when s.reliability = 'F' then 2 else 1 end`;

/**
 * SQL: the words of quotation `q` that are in the terms of issue `i`, as search folds them. None of one that is short
 * enough to be shown whole.
 */
const termWords = sql`case when length(q.exact) <= ${EXCERPT_LENGTH} then '[]' else (
  select coalesce(json_agg(distinct word), '[]') from string_to_table(search_fold(q.exact), ' ') word
  where (ts_lexize('search_stem', word))[1] in (select t.lexeme
    from unnest(i.terms) term, unnest(to_tsvector('search', search_fold(term))) t)) end`;

/**
 * SQL: the strongest evidence of issue `i`, as a JSON array. Drivers of the current revision `o`
 * come first, or the quotations that continue them. Supporting evidence comes before contradicting, and context is shown
 * only if there is nothing else. Among equals: graded before ungraded before doubted, then newer before older, then whole
 * statements before fragments. Evidence that is withdrawn or gone from a later version is never shown, nor are words that
 * the speaker denied or hasn't said, and copies of one report are shown once. If `excerpted`, each has its `termWords`.
 */
export const strongest = (excerpted: boolean) => sql`(
  with recursive driver(id) as (
    select m."quoteId" from "Driver" m where m."revisionId" = o.id
    union select q.id from driver d join "Quote" q on q."continuesId" = d.id),
  linked as materialized (
    select e."quoteId", e.relation, e.version, e."linkedById", q.number, q.exact, s.id as "sourceId",
      s."publishedAt", coalesce(s."originId", s.id) as origin, ${is.gone("q")} or q.assertion <> 'ASSERTED' as unfit,
      q.id in (select d.id from driver d) as drives, ${gradeRank} as grade,
      array_length(regexp_split_to_array(q.exact, '\\s+'), 1) >= ${MIN_STATEMENT_WORDS} as whole
    from "EvidenceLink" e
    join "Quote" q on q.id = e."quoteId"
    join "Source" s on s.id = q."sourceId" and ${is.citableQuote("q", "s")}
    where e."issueId" = i.id and ${is.linked("e")}),
  ranked as (
    select *, bool_or(drives or relation <> 'CONTEXT') over () as weighs, row_number() over (order by
      not drives, relation, grade, "publishedAt" desc nulls last, not whole, number) as place
    from linked where not unfit),
  chosen as (
    select * from (select distinct on (origin, exact) * from ranked order by origin, exact, place) once
    where drives or relation <> 'CONTEXT' or not weighs
    order by place limit ${SHOWN})
  select coalesce(json_agg(json_build_object(${evidenceFields},
    'relation', c.relation, 'linkedBy', u.name, 'linkVersion', c.version,
    ${excerpted ? sql`'termWords', ${termWords},` : sql``}
    'why', case when c.drives then 'DRIVER' else c.relation::text end) order by c.place), '[]')
  from chosen c
  join "User" u on u.id = c."linkedById"
  join "Quote" q on q.id = c."quoteId"
  join "Source" s on s.id = c."sourceId"
  left join "Speaker" p on p.id = q."speakerId")`;

/** A long quotation around the words that bear on the issue; null if it begins with them or has none. */
export function excerptAround(exact: string, termWords: readonly string[]): string | null {
  const { text, span, start } = excerptOf(exact, new Set(termWords));
  return span && start > 0 ? text : null;
}
