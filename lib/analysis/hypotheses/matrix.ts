import { isIssueNamed } from "@/lib/analysis/issue-named";
import { type Fragment, sql } from "@/lib/core/database/db";
import { keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import { MAX_LIMIT, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Cell } from "@/lib/tradecraft/hypotheses/cells";
import { is } from "@/lib/visibility";
import { hypothesesOf } from "./queries";
import type { HypothesisMatrix, MatrixEvidence, MatrixRequest, MatrixSort } from "./schema";

/** A cell as the statement returns it: a large matrix is mostly cells, so their fields have no names. */
type StoredCell = [
  person: string,
  quote: number,
  hypothesis: number,
  cell: Cell | null,
  note: string,
  version: number,
];

type Stored = Omit<HypothesisMatrix, "evidence" | "cells"> & {
  evidence: (MatrixEvidence & { at: (string | number | null)[] })[];
  cells: StoredCell[];
};

const away: SortKey = { by: sql`l.away`, type: types.int, dir: "asc" };
const newest: SortKey[] = [
  { by: sql`l."publishedAt"`, type: types.day, dir: "desc", nullable: true },
  { by: sql`l.number`, type: types.int, dir: "asc" },
];

/** What evidence is sorted by. Whatever does not count comes last. */
const SORT_KEYS: Record<MatrixSort, SortKey[]> = {
  diagnostic: [away, { by: sql`l.apart`, type: types.int, dir: "desc" }, ...newest],
  date: [away, ...newest],
};

/** SQL: how far evidence sets hypotheses apart, from how many of its cells have no, one and two points. */
const apart: Fragment = sql`sum(c.none * c.one + c.one * c.two + 2 * c.none * c.two)::int`;

const FIRST: PageRequest = { limit: MAX_LIMIT, cursor: null };

/**
 * The matrices of an issue by key, slug or id, with a page of its evidence: what is linked to it, and what was assessed
 * and unlinked since. Removed quotations are not included. One statement, which reads every cell but only
 * the quotations of the page. Returns null if the issue is missing or hidden. Refuses a cursor that doesn't belong to
 * this list.
 */
export async function loadMatrix(
  viewer: Viewer,
  ref: string,
  { person, sort }: MatrixRequest,
  request: PageRequest = FIRST,
): Promise<HypothesisMatrix | null> {
  const page = keyset(SORT_KEYS[sort], request);
  const [row] = await sql<Stored[]>`
    select i.id, i.key, i.slug, i.title, ${hypothesesOf(sql`i.id`)} as hypotheses, m.*
    from "Issue" i cross join lateral (
      with linked as materialized (
        select e.id, e."quoteId", e.relation, q.number, s."publishedAt",
          case when not ${is.linked("e")} then 'UNLINKED'
            when s.status = 'WITHDRAWN' then 'WITHDRAWN' else 'COUNTS' end as state
        from "EvidenceLink" e
        join "Quote" q on q.id = e."quoteId"
        join "Source" s on s.id = q."sourceId" and ${is.readableQuote("q", "s")}
        where e."issueId" = i.id and (${is.linked("e")} or exists (
          select from "Assessment" a where a."linkId" = e.id and a.cell is not null))),
      cells as materialized (
        select a."personId", a."linkId", l.number as quote, h.number as hypothesis, a.cell, a.note, a.version
        from "Hypothesis" h
        join "Assessment" a on a."hypothesisId" = h.id
        join linked l on l.id = a."linkId"
        where h."issueId" = i.id and h."retiredAt" is null),
      placed as (
        select l.*, (l.state <> 'COUNTS')::int as away, coalesce(d.apart, 0) as apart
        from linked l left join (
          select c."linkId", ${apart} as apart from (
            select c."linkId", count(*) filter (where c.cell in ('CC', 'C', 'N', 'NA')) as none,
              count(*) filter (where c.cell = 'I') as one, count(*) filter (where c.cell = 'II') as two
            from cells c where ${person === null ? sql`true` : sql`c."personId" = ${person}`}
            group by c."linkId", c."personId") c
          group by c."linkId") d on d."linkId" = l.id),
      shown as (select l.*, ${page.at} from placed l where ${page.where} ${page.order})
      select
        (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id), '[]')
          from "User" p where p.id in (select c."personId" from cells c where c.cell is not null)) as people,
        (select coalesce(json_agg(json_build_object(
            'id', q.id, 'number', q.number, 'exact', q.exact, 'kind', q.kind,
            'assertion', q.assertion, 'credibility', q.credibility,
            'speaker', (select p.name from "Speaker" p where p.id = q."speakerId"),
            'relation', l.relation, 'state', l.state, 'apart', l.apart, 'at', l.at,
            'continuedBy', (select n.number from "Quote" n
              where n."continuesId" = q.id and ${is.present("n")}),
            'source', json_build_object('id', s.id, 'title', s.title, 'publisher', s.publisher,
              'publishedAt', s."publishedAt", 'reliability', s.reliability)) order by l.place), '[]')
          from (select *, row_number() over () as place from shown) l
          join "Quote" q on q.id = l."quoteId" join "Source" s on s.id = q."sourceId") as evidence,
        (select coalesce(json_agg(l.number order by l.number), '[]')
          from linked l where l.state = 'COUNTS') as counting,
        (select coalesce(json_agg(json_build_array(
            c."personId", c.quote, c.hypothesis, c.cell, c.note, c.version)), '[]') from cells c) as cells
    ) m
    where ${isIssueNamed(ref)}
      and ${is.visibleIssue("i", viewer)}`;
  if (!row) return null;
  const { evidence, cells, ...rest } = row;
  return {
    ...rest,
    evidence: page.pageOf(evidence),
    cells: cells.map(([person, quote, hypothesis, cell, note, version]) => ({
      person,
      quote,
      hypothesis,
      cell,
      note,
      version,
    })),
  };
}
