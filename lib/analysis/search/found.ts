import { termsOf } from "@/lib/analysis/issue-terms";
import { type Fragment, sql } from "@/lib/core/database/db";
import { MAX_COUNT } from "@/lib/core/paging/counts";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { Query } from "./filter";
import { type Asked, joined } from "./index-query";
import type { Meant } from "./names";
import { isSaid, type Said } from "./said";
import { prior, textScore, titleScore } from "./score";
import { isVisible } from "./visible";

/** The most titles, and the most exact titles, that are ranked; of texts, MAX_COUNT + 1. */
const MAX_TITLES = 300;
const MAX_EXACT = 20;

/** SQL: whether document `d` belongs to a visible issue of one of these relationships. */
const isOfOne = (viewer: Viewer, relationships: string[]): Fragment => sql`exists (
  select from "Issue" i where i.id = any(d."issueIds") and i."relationshipId" = any(${relationships})
    and ${is.visibleIssue("i", viewer)} offset 0)`;

/** What `in:` and `-in:` ask for, given what they refer to. */
export function relationshipsIn(meant: Meant[]): Seeking["relationships"] {
  return [false, true].flatMap((not) => {
    const asked = meant.filter(({ part }) => part.operator === "in" && part.not === not);
    return asked.length > 0 ? [{ ids: asked.flatMap(({ ids }) => ids), not }] : [];
  });
}

/** SQL: whether the quotation of document `d` is linked to an issue that the viewer may see. */
const isLinked = (viewer: Viewer): Fragment => sql`exists (select from "EvidenceLink" e
  join "Issue" i on i.id = e."issueId" and ${is.visibleIssue("i", viewer)}
  where e."quoteId" = d."recordId" and ${is.linked("e")} offset 0)`;

/**
 * Whether a search asks for quotations that are linked or are not: the index says so of all issues, which is right for
 * whoever may see them all.
 */
export function linkedBy(viewer: Viewer, { parts }: Query): Pick<Seeking, "linked"> {
  const asked = parts.flatMap(({ operator, value, not }) =>
    operator === "is" && (value === "linked" || value === "unlinked")
      ? [(value === "linked") !== not]
      : [],
  );
  return { linked: viewer.limits ? asked : [] };
}

/** SQL: "and" with each of the conditions, if there are any. */
const all = (conditions: Fragment[]): Fragment =>
  conditions.reduce((all, one): Fragment => sql`${all} and ${one}`, sql``);

const ofRelationships = (viewer: Viewer, relationships: Seeking["relationships"]): Fragment =>
  all(
    relationships.map(
      ({ ids, not }): Fragment => (not ? sql`not ${isOfOne(viewer, ids)}` : isOfOne(viewer, ids)),
    ),
  );

const areLinked = (viewer: Viewer, linked: boolean[]): Fragment =>
  all(linked.map((is): Fragment => sql`d.type = 'QUOTE' and ${isLinked(viewer)} = ${is}`));

/** SQL: whether document `d` falls within the dates asked for. Applied before the sort, because it drops most documents. */
const isBetween = ({ from, to }: Seeking): Fragment => sql`
  true ${from ? sql`and d.date >= ${from}` : sql``} ${to ? sql`and d.date < ${to}` : sql``}`;

/** SQL: conditions on document `d` that look something up for each. */
const narrowed = (
  viewer: Viewer,
  { proposed, parties, unwanted, linked, relationships, said }: Seeking,
): Fragment => sql`
  true ${proposed ? sql`and ${isProposed(proposed)}` : sql``}
  ${parties ? sql`and ${isAboutOneOf(parties)}` : sql``}
  ${unwanted ? sql`and not ${hasUnwanted}` : sql``}
  ${ofRelationships(viewer, relationships)} ${areLinked(viewer, linked)} ${all(said.map(isSaid))}
  and ${isVisible(viewer)}`;

/**
 * SQL: whether any other document of the record of `d` has an unwanted word: each passage of a source is a document of its
 * own. Of notes, quotations and outlooks there is only the one that `words` has tested.
 */
const hasUnwanted: Fragment = sql`(d.type in ('ISSUE', 'SPEAKER', 'SOURCE') and exists (select from "SearchDocument" x
  where x.type = d.type and x."recordId" = d."recordId" and x.terms @@ asked.unwanted offset 0))`;

/** SQL: whether the quotation of document `d` could be linked to one of these issues, and nobody has ever done it. */
const isProposed = (issues: string[]): Fragment => sql`(d.type = 'QUOTE'
  and exists (select from "Quote" q join "Source" s on s.id = q."sourceId"
    where q.id = d."recordId" and ${is.citableQuote("q", "s")})
  and not exists (select from "EvidenceLink" e where e."quoteId" = d."recordId" and e."issueId" = any(${issues})))`;

/** SQL: any of these words as a tsquery. */
const anyOf = (words: string[]): Fragment => sql`(
  select string_agg('(' || search_query(word)::text || ')', ' | ')::tsquery
  from unnest(${words}::text[]) word where numnode(search_query(word)) > 0)`;

/**
 * SQL: whether the article of the quotation of document `d` names both parties of one of these relationships. What other
 * languages call them isn't known here.
 */
const isAboutOneOf = (parties: [string[], string[]][]): Fragment => sql`exists (
  select from "Quote" q join "Source" s on s.id = q."sourceId"
  where q.id = d."recordId" and (s.language !~ '^(en|und)' or ${joined(
    parties.map(([one, other]): Fragment => sql`(${isNamedIn(one)} and ${isNamedIn(other)})`),
    sql`or`,
  )}))`;

const isNamedIn = (words: string[]): Fragment => sql`exists (select from "SearchDocument" x
  where x.type = 'SOURCE' and x."recordId" = q."sourceId" and x.terms @@ ${anyOf(words)} offset 0)`;

/** What is looked for. */
export interface Seeking extends Asked {
  /** The issues whose terms a quotation must match, without being linked to them; null if that isn't asked for. */
  proposed: string[] | null;
  /** The words for the parties of their relationships; null if all articles are about them. */
  parties: [string[], string[]][] | null;
  /** The relationships, of one of which a record must be, or of none; once for "in" and once for "not in". */
  relationships: { ids: string[]; not: boolean }[];
  /** For someone who may not see all issues, whether a quotation must be linked to one that they may see. */
  linked: boolean[];
  /** The assertions, of one of which a quotation must be, or of none. */
  said: Said[];
}

/** SQL: the documents of all of a long text don't have the places of its words, which a phrase needs. */
const withPlaces: Fragment = sql`(case when words::text like '%<->%' then quote_literal('/x') else '' end)::tsquery`;

/** SQL: what the index is asked, as the one row `asked`. */
export const askedRow = ({
  words,
  any,
  wanted,
  excluded,
  unwanted,
  wholes,
  highlight,
  proposed,
}: Seeking): Fragment => sql`
  select words, wanted, unwanted, excluded && ${withPlaces} as excluded, phrase, exact, any_word,
    (exact && wanted && excluded) as exactly, lexemes,
    array(select left(lexeme, 1) from unnest(lexemes) lexeme) as initials
  from (select ${words ?? sql`''::tsquery`} ${proposed ? sql`&& ${termsOf(sql`i.id = any(${proposed})`)}` : sql``} as words,
    ${wanted}::tsquery as wanted, (${unwanted ?? sql`null`})::tsquery as unwanted,
    ${excluded}::tsquery as excluded, ${oneOf(wholes, (whole) => sql`search_query(${whole})`)} as phrase,
    ${oneOf(wholes, (whole) => sql`quote_literal(search_exact(${whole}))::tsquery`)} as exact,
    ${any} as any_word,
    tsvector_to_array(to_tsvector('search', search_fold(${highlight}, true))) as lexemes) each`;

const oneOf = (values: string[], queryOf: (value: string) => Fragment): Fragment =>
  joined(values.map(queryOf), sql`||`);

/**
 * SQL: the batches of documents, the latest first, in groups that grow with the distance: a common word has enough in the
 * first batches, and for rare ones the index isn't asked once for every batch.
 */
const batches: Fragment = sql`(select string_agg(quote_literal('/b' || last - back), ' | ')::tsquery as batch
  from (select coalesce(max(id), 0) >> 15 as last from "SearchDocument") latest, generate_series(0, last) back
  cross join lateral (select floor(3 * sqrt(back)) as number) part
  group by number order by number)`;

const columns: Fragment = sql`d.id, d.type, d."recordId", d.part, d.date, d."issueIds", d."speakerId", d.publisher, d.terms`;

/**
 * SQL: whether document `d` of batch `b` has the words and keys. As several conditions, so that the index leaps from
 * one match to the next; in one with the batch, it would go through all of one or the other. What is excluded is
 * with the batch, since an index can't begin with it. Without words, one document of each record is enough.
 */
function asks({ words, proposed, highlight, wanted }: Seeking): Fragment {
  const narrowed = wanted ? sql`and d.terms @@ asked.wanted` : sql``;
  const rest = sql`asked.excluded && b.batch`;
  if (!words && !proposed) return sql`d.terms @@ (${rest} && '''/w'''::tsquery) ${narrowed}`;
  if (!highlight && !proposed) return sql`d.terms @@ (asked.words && ${rest}) ${narrowed}`;
  return sql`d.terms @@ asked.words and d.terms @@ (${rest}) ${narrowed}`;
}

/**
 * SQL: the records found, each with its score and its best document. The latest documents are read first, in batches,
 * up to the counting limit. If there are more, every row has `capped` set. The rest of a document is read only once it
 * is chosen: its words would make the sort many times as large.
 */
export function found(viewer: Viewer, seeking: Seeking): Fragment {
  const [early, matching] = [isBetween(seeking), narrowed(viewer, seeking)];
  const hasWords = seeking.words !== null || seeking.proposed !== null;
  const inBatches = (part: Fragment, most: number): Fragment => sql`
    cross join lateral (select d.id from ${batches} b cross join lateral (
      select d.id, d.type, d."recordId", d."issueIds" from "SearchDocument" d
      where ${part} and ${asks(seeking)} and ${early} order by d.id desc) d where ${matching} limit ${most}) chosen
    cross join lateral (select ${columns} from "SearchDocument" d where d.id = chosen.id offset 0) d`;
  const titles = sql`
    union all
    (select d.*, ${titleScore} + ${prior}, false from asked ${inBatches(sql`d.part = 0`, MAX_TITLES)})
    union all
    (select d.*, ${titleScore} + ${prior}, false from asked cross join lateral (
      select ${columns} from "SearchDocument" d
      where d.part = 0 and d.terms @@ asked.exactly and ${early} offset 0) d where ${matching} limit ${MAX_EXACT})`;
  return sql`
    select distinct on (type, "recordId") *, bool_or(cut) over () as capped
    from (
      (select d.*, ${textScore} + ${prior} as score, count(*) over () > ${MAX_COUNT} as cut
      from asked ${inBatches(sql`d.part <> 0`, MAX_COUNT + 1)})
      ${hasWords ? titles : sql``}) scored
    order by type, "recordId", score desc, id`;
}
