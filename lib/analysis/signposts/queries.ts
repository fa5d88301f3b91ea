import { issueWhere } from "@/lib/analysis/issue-named";
import { folded, matcherOf } from "@/lib/analysis/signpost-matching";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { evidenceFields } from "@/lib/evidence/quotes/queries";
import { type QuoteWords, wordsOf } from "@/lib/tradecraft/evidence";
import { is } from "@/lib/visibility";
import {
  type IssueSignposts,
  MAX_SHOWN_MATCHES,
  type Signpost,
  type SignpostMatch,
  type SignpostPreview,
} from "./schema";

/**
 * SQL: joins the quotation `q` of match `m`, its source `s` and its link `e` to the issue of signpost `g`, if present.
 */
const withEvidence: Fragment = sql`join "Quote" q on q.id = m."quoteId"
  join "Source" s on s.id = q."sourceId" and ${is.citableQuote("q", "s")}
  join "EvidenceLink" e on e."quoteId" = q.id and e."issueId" = g."issueId" and ${is.linked("e")}`;

/** SQL: whether match `m` of signpost `g` waits for a decision: it goes when its quotation is withdrawn or unlinked. */
const isOpen: Fragment = sql`(m.state = 'OPEN' and g.state = 'ACTIVE'
  and exists (select from (select) one ${withEvidence}))`;

/** SQL: what pages and REST show of signpost `g` by person `a`, as a JSON object. */
const facts: Fragment = sql`json_build_object(
  'number', g.number, 'text', g.text, 'direction', g.direction, 'terms', g.terms,
  'speakers', g.speakers, 'state', g.state, 'author', a.name, 'authorId', g."authorId",
  'forecast', (select f.number from "Forecast" f where f.id = g."forecastId"),
  'version', g.version, 'createdAt', g."createdAt",
  'matches', (select count(*) from "SignpostMatch" m where m."signpostId" = g.id),
  'open', (select count(*) from "SignpostMatch" m where m."signpostId" = g.id and ${isOpen}))`;

/** SQL: match `m` of signpost `g` as a JSON object, with its quotation `q` by `p` in source `s`, linked by `e`. */
const matchFacts: Fragment = sql`json_build_object(
  'id', m.id, 'signpost', g.number, 'state', m.state, 'reason', m.reason,
  'decidedBy', (select d.name from "User" d where d.id = m."decidedById"),
  'decidedAt', m."decidedAt", 'version', m.version, 'foundAt', m."foundAt",
  'revision', (select o.number from "OutlookRevision" o where o.id = m."revisionId"),
  'quote', json_build_object(${evidenceFields}, 'relation', e.relation))`;

/** An issue's signposts as they are stored: the words that open matches found are worked out. */
export type StoredSignposts = Omit<IssueSignposts, "open"> & {
  open: (SignpostMatch & { names: string[] })[];
};

/**
 * SQL: an issue's signposts and latest open matches, as a JSON object for `withWords`. With `retired`, only that many of the
 * retired signposts: those that were retired last.
 */
export const signpostsOf = (issueId: Fragment, retired?: number): Fragment => sql`(
  with open as materialized (
    select m.id, m."foundAt", q.number from "Signpost" g
    join "SignpostMatch" m on m."signpostId" = g.id and m.state = 'OPEN'
    ${withEvidence}
    where g."issueId" = ${issueId} and g.state = 'ACTIVE'),
  shown as (select o.* from open o order by o."foundAt" desc, o.number desc
    ${atMost(MAX_SHOWN_MATCHES)})
  select json_build_object(
    'items', (select coalesce(json_agg(${facts} order by g.number desc), '[]')
      from "Signpost" g join "User" a on a.id = g."authorId"
      where g."issueId" = ${issueId} and ${isShown(issueId, retired)}),
    'retired', (select count(*) from "Signpost" g
      where g."issueId" = ${issueId} and g.state = 'RETIRED'),
    'openCount', (select count(*) from open),
    'open', (select coalesce(json_agg((${matchFacts}::jsonb || jsonb_build_object('names',
        case when p.id is null then '{}' else p.name || p.aliases end))
        order by o."foundAt" desc, o.number desc), '[]')
      from shown o join "SignpostMatch" m on m.id = o.id
      join "Signpost" g on g.id = m."signpostId"
      ${withEvidence}
      left join "Speaker" p on p.id = q."speakerId")))`;

const isShown = (issueId: Fragment, retired?: number): Fragment =>
  retired === undefined
    ? sql`true`
    : sql`(g.state = 'ACTIVE' or g.id in (
        select p.id from "Signpost" p where p."issueId" = ${issueId} and p.state = 'RETIRED'
        order by p."retiredAt" desc, p.number desc ${atMost(retired)}))`;

/** Adds the words that each open match found, which are never stored. */
export function withWords({ open, ...signposts }: StoredSignposts): IssueSignposts {
  const soughtBy = (number: number) => {
    const { terms, speakers } = signposts.items.find((each) => each.number === number)!;
    return { id: "", terms, speakers };
  };
  return {
    ...signposts,
    open: open.map(({ names, ...match }) => {
      const said = { exact: match.quote.exact, names };
      return { ...match, words: matcherOf([soughtBy(match.signpost)])(said).get("") ?? [] };
    }),
  };
}

/** A page of an issue's signposts, newest first, retired ones too. Returns null if the issue is missing. */
export async function loadSignposts(
  viewer: Viewer,
  issue: string,
  request: PageRequest = FIRST_PAGE,
): Promise<Page<Signpost> | null> {
  const found = await db.issue.findFirst({
    where: issueWhere(viewer, issue),
    select: { id: true },
  });
  if (!found) return null;
  const page = keyset([{ by: sql`g.number`, type: types.int, dir: "desc" }], request);
  const rows = await sql<{ signpost: Signpost; at: (string | number | null)[] }[]>`
    select ${facts} as signpost, ${page.at} from "Signpost" g join "User" a on a.id = g."authorId"
    where g."issueId" = ${found.id} and ${page.where} ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  return { ...cursors, items: items.map(({ signpost }) => signpost) };
}

/** An issue's signpost by its number. Returns null if either is missing. */
export async function loadSignpost(
  viewer: Viewer,
  issue: string,
  number: number,
): Promise<Signpost | null> {
  const found = await db.signpost.findFirst({
    where: { issue: issueWhere(viewer, issue), number },
    select: { id: true },
  });
  if (!found) return null;
  const [row] = await sql<{ signpost: Signpost }[]>`
    select ${facts} as signpost from "Signpost" g join "User" a on a.id = g."authorId"
    where g.id = ${found.id}`;
  return row?.signpost ?? null;
}

/** SQL: match `m` of signpost `g` with what everyone may read of its quotation. */
const readableMatches: Fragment = sql`"SignpostMatch" m
  join "Signpost" g on g.id = m."signpostId"
  join "Quote" q on q.id = m."quoteId"
  join "Source" s on s.id = q."sourceId" and ${is.readableQuote("q", "s")}
  join "EvidenceLink" e on e."quoteId" = q.id and e."issueId" = g."issueId"
  left join "Speaker" p on p.id = q."speakerId"`;

/**
 * A page of what a signpost has found, latest first, decided or not. Leaves out quotations that nobody may read.
 * Returns null if the signpost is missing.
 */
export async function loadMatches(
  viewer: Viewer,
  issue: string,
  number: number,
  request: PageRequest = FIRST_PAGE,
): Promise<Page<SignpostMatch> | null> {
  const where = { issue: issueWhere(viewer, issue), number };
  const found = await db.signpost.findFirst({ where, select: { id: true } });
  if (!found) return null;
  const page = keyset([{ by: sql`q.number`, type: types.int, dir: "desc" }], request);
  const rows = await sql<{ match: SignpostMatch; at: (string | number | null)[] }[]>`
    select ${matchFacts} as match, ${page.at} from ${readableMatches}
    where g.id = ${found.id} and ${page.where} ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  return { ...cursors, items: items.map(({ match }) => match) };
}

/** A match by its id. Returns null if it is missing or hidden, or nobody may read its quotation. */
export async function loadMatch(viewer: Viewer, id: string): Promise<SignpostMatch | null> {
  const [row] = await sql<{ match: SignpostMatch }[]>`
    select ${matchFacts} as match from ${readableMatches}
    where m.id = ${id} and ${is.onVisibleIssue(sql`g."issueId"`, viewer)}`;
  return row?.match ?? null;
}

/** How many of an issue's latest pieces of evidence a preview compares. */
const MAX_COMPARED = 2_000;
const MAX_PREVIEWED = 3;

interface ComparedQuote extends QuoteWords, Omit<SignpostPreview["quotes"][number], "words"> {
  names: string[];
}

/** Those of these names that belong to nobody quoted in a source. */
async function unquotedAmong(names: string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const known = await sql<{ name: string }[]>`
    select k.name from "Speaker" p cross join lateral unnest(p.name || p.aliases) k(name)
    where lower(k.name) = any(${names.map(folded)}) and exists (
      select from "Quote" q join "Source" s on s.id = q."sourceId"
      where q."speakerId" = p.id and ${is.citableQuote("q", "s")})`;
  const found = new Set(known.map(({ name }) => folded(name)));
  return [...new Set(names)].filter((name) => !found.has(folded(name)));
}

/**
 * What a signpost with these terms and speakers would have found among an issue's evidence. Nothing is recorded, and
 * nobody is notified. Returns null if the issue is missing.
 */
export async function previewSignpost(
  viewer: Viewer,
  issue: string,
  sought: { terms: string[]; speakers: string[] },
): Promise<SignpostPreview | null> {
  const found = await db.issue.findFirst({
    where: issueWhere(viewer, issue),
    select: { id: true },
  });
  if (!found) return null;
  const rows = await sql<ComparedQuote[]>`
    select q.number, q.exact, q.kind, q.assertion, p.name as speaker,
      json_build_object('id', s.id, 'language', s.language) as source,
      case when p.id is null then '{}' else p.name || p.aliases end as names
    from "EvidenceLink" e join "Quote" q on q.id = e."quoteId"
    join "Source" s on s.id = q."sourceId" and ${is.citableQuote("q", "s")}
    left join "Speaker" p on p.id = q."speakerId"
    where e."issueId" = ${found.id} and ${is.linked("e")}
    order by q.number desc ${atMost(MAX_COMPARED)}`;
  const match = matcherOf([{ id: "", ...sought }]);
  const matching = rows.filter((row) => match(row).size > 0);
  return {
    count: matching.length,
    compared: rows.length,
    unquoted: await unquotedAmong(sought.speakers),
    quotes: matching.slice(0, MAX_PREVIEWED).map(({ number, speaker, source, ...quote }) => ({
      number,
      speaker,
      source,
      words: wordsOf(quote),
    })),
  };
}
