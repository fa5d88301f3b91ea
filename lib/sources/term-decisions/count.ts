import type { Tx } from "@/lib/core/command/command";

/**
 * Counts what reviewers decided about the issues that were suggested for a source's accepted proposals, by the term
 * that suggested them; with -1, takes the same counts back.
 */
export const countDecisions = (tx: Tx, sourceId: string, times: 1 | -1) => tx.$executeRaw`
  insert into "TermDecisions" as d ("issueId", term, kept, removed)
  select p."issueId", t.term,
    ${times} * count(*) filter (where p.kept)::int,
    ${times} * count(*) filter (where not p.kept)::int
  from (select i.id as "issueId", s.value -> 'terms' as terms,
      p.links @> jsonb_build_array(jsonb_build_object('issueId', i.id)) as kept
    from "Proposal" p
    cross join lateral jsonb_array_elements(p.suggested) s
    join "Issue" i on i.slug = s.value ->> 'slug'
    where p."sourceId" = ${sourceId} and p.state = 'ACCEPTED') p
  cross join lateral jsonb_array_elements_text(coalesce(p.terms, '[]')) t(term)
  group by p."issueId", t.term
  order by p."issueId", t.term
  on conflict ("issueId", term) do update
    set kept = d.kept + excluded.kept, removed = d.removed + excluded.removed`;
