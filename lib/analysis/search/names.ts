import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { matchesFilter } from "@/lib/evidence/speakers/list";
import { loadPublishers } from "@/lib/sources/catalogue/queries";
import { is } from "@/lib/visibility";
import { isNaming, type Operator, type Part, type Problem, type Query } from "./filter";

/**
 * What the value of an operator refers to: ids of records or, of publishers, their names. Of the words of a byline, their
 * keys in the index, as a tsquery.
 */
export interface Meant {
  part: Part;
  ids: string[];
  names: string[];
}

/** The most records that one name may refer to. */
const MAX_MEANT = 50;

/** SQL: speakers `p` with their line `l`, whom the viewer may see. */
export const listed: Fragment = matchesFilter({ text: "", named: null });

/** SQL: all words of a value are words of a name. Both are folded. */
const hasWords = (name: Fragment): Fragment =>
  sql`string_to_array(${name}, ' ') @> string_to_array(a.folded, ' ')`;

/**
 * SQL: what value `a` may refer to, each with how well it fits: 0 exactly, 1 by its words, 2 spelt alike.
 */
const candidates = (viewer: Viewer, publishers: string[]): Fragment => sql`
  select p.id, p.name, named.fit, named.likeness
  from (
    select d."recordId" as id, 1 as likeness,
      case when d.terms @@ quote_literal(search_exact(a.value))::tsquery then 0 else 1 end as fit
    from "SearchDocument" d
    where d.type = 'SPEAKER' and d.part = 0 and d.terms @@ plainto_tsquery('search', a.folded)
    union all
    select id, likeness, 2 from search_alike(a.folded)) named
  join "Speaker" p on p.id = named.id join "SpeakerLine" l on l."speakerId" = p.id
  where a.operator = 'speaker' and ${listed}
  union all
  select i.id, i.title, case when lower(a.value) in (lower(i.key), i.slug, lower(i.title)) then 0 else 1 end, 1
  from "Issue" i
  where a.operator in ('issue', 'proposed') and ${is.visibleIssue("i", viewer)} and (i.key = upper(a.value) or i.slug = lower(a.value)
    or i.id in (select d."recordId" from "SearchDocument" d
      where d.type = 'ISSUE' and d.part = 0 and d.terms @@ plainto_tsquery('search', a.folded)))
  union all
  select r.id, r.title, case when lower(a.value) in (lower(r."keyPrefix"), r.slug, lower(r.title)) then 0 else 1 end, 1
  from "Relationship" r where a.operator = 'in' and ${is.visibleRelationship("r", viewer)}
    and (r."keyPrefix" = upper(a.value) or r.slug = lower(a.value) or ${hasWords(sql`search_fold(r.title, true)`)})
  union all
  select k.name, k.name, case when k.folded = a.folded then 0 when ${hasWords(sql`k.folded`)} then 1 else 2 end,
    word_similarity(a.folded, k.folded)
  from (select name, search_fold(name, true) as folded from unnest(${publishers}::text[]) name) k
  where a.operator = 'publisher' and (${hasWords(sql`k.folded`)} or word_similarity(a.folded, k.folded) > 0.45)
  union all
  select k.id, k.name, case when k.folded = a.folded or k.handle = lower(a.value) then 0
      when ${hasWords(sql`k.folded`)} then 1 else 2 end,
    word_similarity(a.folded, k.folded)
  from (select u.id, u.name, u.handle, search_fold(u.name, true) as folded from "User" u) k
  where a.operator = 'by' and a.folded <> 'me' and (k.handle = lower(a.value) or ${hasWords(sql`k.folded`)} or word_similarity(a.folded, k.folded) > 0.45)
  union all
  -- Beside people who are called this, and not instead of them.
  select bylined.keys::text, a.value, case when exists (
    select from "User" u where search_fold(u.name, true) = a.folded) then 0 else 1 end, 1
  from (select string_agg(quote_literal('/v:' || word), ' & ')::tsquery as keys
    from string_to_table(a.folded, ' ') word) bylined
  where a.operator = 'by' and a.folded not in ('', 'me') and exists (
    select from "SearchDocument" d join "Source" s on s.id = d."recordId" and ${is.readable("s")}
    where d.type = 'SOURCE' and d.part = 0 and d.terms @@ bylined.keys)
  union all
  select ${viewer.id}, '', 0, 1 where a.operator = 'by' and a.folded = 'me'`;

const UNKNOWN: Partial<Record<Operator, string>> = {
  speaker: "No speaker is called",
  in: "No relationship has the short name or title",
  issue: "No issue has the key, short name or title",
  proposed: "No issue has the key, short name or title",
  publisher: "No publisher is called",
  by: "Nobody on the desk and no article’s author is called",
};

/**
 * Finds what the names in a search's operators refer to. Names that are spelt alike are used if no name has the words,
 * and a problem says so. One statement, or none if there are no names.
 */
export async function findMeant(
  viewer: Viewer,
  { parts }: Query,
): Promise<{ meant: Meant[]; problems: Problem[] }> {
  const named = parts.filter(({ operator }) => operator && isNaming(operator));
  if (named.length === 0) return { meant: [], problems: [] };
  const publishers = await loadPublishers(viewer);
  const values = named.map(({ operator, value }, at) => ({ at, operator, value }));
  const rows = await sql<{ at: number; id: string; name: string; fit: number }[]>`
    select at, id, name, fit from (
      select a.at, m.*, min(m.fit) over (partition by a.at) as best,
        max(m.likeness) over (partition by a.at, m.fit) as nearest,
        row_number() over (partition by a.at order by m.fit, m.likeness desc, m.name) as place
      from (select v.*, search_fold(v.value, true) as folded
        from jsonb_to_recordset(${sql.json(values as never)}) as v(at int, operator text, value text)) a
      cross join lateral (${candidates(viewer, publishers)}) m) ranked
    where fit = best and likeness > nearest - 0.1 and place <= ${MAX_MEANT}
    order by at, place`;
  const problems: Problem[] = [];
  const found = named.map((part, at) => {
    const its = rows.filter((row) => row.at === at);
    const { operator, value } = part;
    const about = { part: `${operator}:${value}` };
    if (its.length === 0)
      problems.push({
        ...about,
        message: `${UNKNOWN[operator!]} “${value}”${part.not ? ", so it excludes nothing" : ""}.`,
      });
    else if (its[0]?.fit === 2)
      problems.push({
        ...about,
        message: `${UNKNOWN[operator!]} “${value}”. Showing ${its.map(({ name }) => name).join(", ")} instead.`,
      });
    return { part, ids: its.map(({ id }) => id), names: its.map(({ name }) => name) };
  });
  return { meant: found, problems };
}
