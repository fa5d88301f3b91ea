import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { cleaned, parseQuery, type ResultType } from "./filter";
import { correctSpelling } from "./spelling";
import { isVisible } from "./visible";

/** A record whose title or name begins with what is being typed, or the quotation with that number. */
export interface LookedUp {
  type: Extract<ResultType, "ISSUE" | "SPEAKER" | "SOURCE" | "QUOTE">;
  id: string;
  /** Of a quotation, its words. */
  title: string;
  /** The key of an issue, the publisher of a source, the number of a quotation. */
  detail: string | null;
  href: string;
}

/** How many titles are ranked. */
const MAX_RANKED = 400;

/**
 * The issues, speakers and sources that the viewer may see whose title, name or key has words that begin with these, best
 * first, or the quotation that is called this ("Q33"): what a palette shows at each key. Nothing without a letter or
 * digit. With a type, only records of that one. One statement.
 */
export async function lookUp(
  viewer: Viewer,
  text: string,
  { type, most = 8 }: { type?: LookedUp["type"]; most?: number } = {},
): Promise<LookedUp[]> {
  const isMeant = sql`${isVisible(viewer)} ${type ? sql`and d.type = ${type}` : sql``}`;
  return sql<LookedUp[]>`
    with asked as materialized (
      -- A stem is shorter than its word: once that is typed to the end, nothing in the index begins with it.
      select (select string_agg(format('(%s:* | %s)', quote_literal(word),
            coalesce(nullif(plainto_tsquery('search', word)::text, ''), quote_literal(word))), ' & ')::tsquery
          from string_to_table(folded, ' ') word where word <> '') as begins,
        quote_literal(search_exact(${cleaned(text)}))::tsquery as exact
      from search_fold(${cleaned(text)}, true) folded),
    found as (
      (select ${listed} from asked join "SearchDocument" d on d.part = 0 and d.terms @@ asked.exact
        where ${isMeant} limit ${MAX_RANKED})
      union
      (select ${listed} from asked join "SearchDocument" d on d.part = 0 and d.terms @@ asked.begins
        where ${isMeant} limit ${MAX_RANKED})
      union
      (select ${listed} from asked join "SearchDocument" d
          on d.part <> 0 and d.type = 'QUOTE' and d.terms @@ asked.exact
        where ${isMeant} limit ${MAX_RANKED})),
    best as (
      select found.*, case when exact then 0 else 1 end as rank,
        array_position(array['ISSUE', 'SPEAKER', 'SOURCE', 'QUOTE'], type::text) as kind
      from found order by rank, kind, length, date desc nulls last, "recordId" limit ${most})
    select b.type, b."recordId" as id, shown.title, shown.detail, shown.href
    from best b cross join lateral (
      select i.title, i.key as detail, '/issues/' || i.slug as href from "Issue" i
        where b.type = 'ISSUE' and i.id = b."recordId"
      union all
      select p.name, null, '/speakers/' || p.id from "Speaker" p
        where b.type = 'SPEAKER' and p.id = b."recordId"
      union all
      select s.title, s.publisher, '/sources/' || s.id from "Source" s
        where b.type = 'SOURCE' and s.id = b."recordId"
      union all
      select q.exact, 'Q' || q.number, '/sources/' || q."sourceId" || '#q' || q.number from "Quote" q
        where b.type = 'QUOTE' and q.id = b."recordId") shown
    order by b.rank, b.kind, b.length, b.date desc nulls last, b."recordId"`;
}

/** What `lookUp` finds or, if that is nothing, what it finds with the words spelled as names and issues spell them. */
export async function lookUpAlike(
  viewer: Viewer,
  text: string,
  only: Parameters<typeof lookUp>[2] = {},
): Promise<LookedUp[]> {
  const found = await lookUp(viewer, text, only);
  if (found.length > 0) return found;
  const query = parseQuery(text);
  const corrections = await correctSpelling(viewer, query);
  if (corrections.length === 0) return found;
  const spelled = corrections.reduce((now, { from, to }) => now.replace(from, to), query.text);
  return lookUp(viewer, spelled, only);
}

const listed = sql`d.type, d."recordId", d.date, length(d.terms) as length, d.terms @@ asked.exact as exact`;
