import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { Facet, ResultType } from "./filter";
import type { FacetValue } from "./schema";

/** The most values of a facet that are shown. */
const MAX_VALUES = 8;

const KIND_OF: Record<ResultType, [value: string, label: string]> = {
  ISSUE: ["issue", "Issues"],
  SPEAKER: ["speaker", "Speakers"],
  SOURCE: ["source", "Sources"],
  QUOTE: ["quotation", "Quotations"],
  OUTLOOK: ["outlook", "Outlooks"],
  NOTE: ["note", "Notes"],
};

/** SQL: some values with their counts, those with most results first, as a JSON array. */
const counted = (values: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count)
    order by count desc, label), '[]')
  from (select value, label, count(*)::int as count from (${values}) each group by 1, 2
    order by 3 desc, 2 limit ${MAX_VALUES}) most)`;

/** SQL: how many of the records `found` have each value, as a JSON object. They are all visible, so every count is. */
export const facetCounts = (viewer: Viewer): Fragment => sql`json_build_object(
  'kind', ${counted(sql`select f.type::text as value, f.type::text as label from found f`)},
  'in', case when (select count(*) from "Relationship") > 1 then ${counted(sql`
    select of.slug as value, of.title as label from found f cross join lateral (
      select distinct r.slug, r.title from "Issue" i join "Relationship" r on r.id = i."relationshipId"
      where i.id = any(f."issueIds") and ${is.visibleIssue("i", viewer)}) of`)} else '[]' end,
  'issue', ${counted(sql`select i.slug as value, i.title as label
    from found f, unnest(f."issueIds") of(id) join "Issue" i on i.id = of.id
      and ${is.visibleIssue("i", viewer)}`)},
  'speaker', ${counted(sql`select p.name as value, p.name as label
    from found f join "Speaker" p on p.id = f."speakerId"`)},
  'publisher', ${counted(sql`select f.publisher as value, f.publisher as label
    from found f where f.publisher is not null`)},
  'year', ${counted(sql`select extract(year from f.date)::text as value, extract(year from f.date)::text as label
    from found f where f.date is not null`)})`;

export type Facets = Record<Facet, FacetValue[]>;

/** The facets as they are shown: kinds by their words, years from the latest. */
export const namedFacets = (facets: Facets): Facets => ({
  ...facets,
  kind: facets.kind.map(({ value, count }) => {
    const [word, label] = KIND_OF[value as ResultType];
    return { value: word, label, count };
  }),
  year: facets.year.toSorted((one, other) => Number(other.value) - Number(one.value)),
});

export const NO_FACETS: Facets = {
  kind: [],
  in: [],
  issue: [],
  speaker: [],
  publisher: [],
  year: [],
};
