import { isDue } from "@/lib/analysis/forecasts/is-due";
import { placeOfNote } from "@/lib/analysis/note-place";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { placeOf } from "@/lib/evidence/quotes/places";
import { versionNumber } from "@/lib/sources/versions/queries";
import type { VersionNumber } from "@/lib/sources/versions/schema";
import { charFragment } from "@/lib/text/anchors/char-fragment";
import { codePointLength } from "@/lib/text/anchors/code-points";
import type { Names } from "@/lib/text/markdown/names";
import type { Assertion, QuoteKind } from "@/lib/tradecraft/evidence";
import { is } from "@/lib/visibility";
import { asShown } from "./as-shown";
import { excerptOf } from "./excerpt";
import type { ResultType } from "./filter";
import { marksIn } from "./marks";
import type { SearchResult } from "./schema";
import { isEarlier } from "./score";

/** SQL: the passage of source `f` that was found, or else the one that has most of the words. */
const passage: Fragment = sql`left join lateral (
  select p.text, p.start from "SearchDocument" p
  where p.type = 'SOURCE' and p."recordId" = f."recordId" and p.part > 0
    and (p.id = f.id or p.terms @@ asked.any_word)
  order by p.id = f.id desc, ts_rank_cd(p.terms, asked.any_word) desc, p.part limit 1) passage on true`;

/** SQL: what is shown of record `f`, as JSON. */
const shown: Fragment = sql`case f.type
  when 'ISSUE' then (select json_build_object('title', i.title, 'text', concat_ws(' · ', nullif(i."bottomLine", ''), (
      select string_agg(f.wording, ' · ' order by f.number) from "Forecast" f
      where f."issueId" = i.id and f.wording <> '')), 'key', i.key,
      'href', '/issues/' || i.slug, 'author', w.name, 'status', i.status,
      'due', exists (select from "Forecast" f where f."issueId" = i.id and ${isDue}))
    from "Issue" i left join "User" w on w.id = i."ownerId" where i.id = f."recordId")
  when 'SPEAKER' then (select json_build_object('title', p.name, 'text', array_to_string(l.roles[1:3], '; '),
      'href', '/speakers/' || p.id, 'aliases', p.aliases)
    from "Speaker" p join "SpeakerLine" l on l."speakerId" = p.id where p.id = f."recordId")
  when 'SOURCE' then (select json_build_object('title', s.title, 'text', coalesce(passage.text, ''),
      'start', passage.start, 'href', '/sources/' || s.id, 'publisher', s.publisher, 'author', s.byline,
      'status', s.status, 'version', ${versionNumber("s")})
    from "Source" s ${passage} where s.id = f."recordId")
  when 'QUOTE' then (select json_build_object('title', s.title, 'text', q.exact, 'number', q.number,
      'source', s.id, 'publisher', s.publisher, 'status', s.status, 'kind', q.kind, 'assertion', q.assertion,
      'speaker', case when p.id is not null then
        json_build_object('id', p.id, 'name', p.name, 'role', q."speakerRole") end)
    from "Quote" q join "Source" s on s.id = q."sourceId" left join "Speaker" p on p.id = q."speakerId"
    where q.id = f."recordId")
  when 'OUTLOOK' then (select json_build_object('title', o.judgement, 'text', o.rationale,
      'href', '/issues/' || i.slug || case when l."outlookId" = o.id then '' else '?revisions=all#revision-' || o.number end,
      'author', u.name, 'earlier', ${isEarlier})
    from "OutlookRevision" o join "Issue" i on i.id = o."issueId" join "User" u on u.id = o."authorId"
    join "IssueLine" l on l."issueId" = i.id where o.id = f."recordId")
  else (select json_build_object('title', n.place->>'title', 'text', n.body, 'href', n.place->>'href',
      'author', u.name, 'private', not ${is.teamNote("n")}, 'question', n.kind = 'QUESTION', 'closed', n."closedAt" is not null)
    from (select n.*, ${placeOfNote} as place from "Note" n where n.id = f."recordId") n
    join "User" u on u.id = n."authorId") end`;

/** SQL: the issues of record `f`; of a quotation, with how it bears on each. */
const issues = (viewer: Viewer): Fragment => sql`case f.type when 'QUOTE' then (
    select coalesce(json_agg(json_build_object('id', i.id, 'slug', i.slug, 'title', i.title, 'relation', e.relation)
      order by i.number), '[]')
    from "EvidenceLink" e join "Issue" i on i.id = e."issueId"
    where e."quoteId" = f."recordId" and ${is.linked("e")} and ${is.visibleIssue("i", viewer)})
  when 'ISSUE' then '[]' else (
    select coalesce(json_agg(json_build_object('id', i.id, 'slug', i.slug, 'title', i.title, 'relation', null)), '[]')
    from "Issue" i where i.id = any(f."issueIds") and ${is.visibleIssue("i", viewer)}) end`;

/**
 * SQL: the different words of what is shown that were asked for, as the text has them and without their accents. A
 * single letter of a script without blanks stands for all words that it begins. No ending changes a first letter.
 */
const hits: Fragment = sql`(select coalesce(json_agg(distinct word), '[]')
  from string_to_table(search_fold(concat(shown->>'title', ' ', shown->>'text', ' ', shown->>'aliases')), ' ') word
  where left(word, 1) = any(asked.initials) and ((ts_lexize('search_stem', word))[1] = any(asked.lexemes)
    or (octet_length(left(word, 1)) > 2 and left(word, 1) = any(asked.lexemes))))`;

/** SQL: the records of a page, in its order, as a JSON array. */
export const shownOf = (viewer: Viewer, page: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('type', type, 'id', "recordId", 'date', date, 'at', at,
    'issues', issues, 'shown', shown, 'hits', ${hits}) order by place), '[]')
  from (select f.*, ${shown} as shown, ${issues(viewer)} as issues, row_number() over () as place
    from (${page}) f, asked) f, asked)`;

export interface StoredResult {
  type: ResultType;
  id: string;
  date: string | null;
  at: (string | number | null)[];
  issues: SearchResult["issues"];
  hits: string[];
  shown: {
    title: string;
    text: string;
    href?: string;
    key?: string;
    author?: string | null;
    publisher?: string | null;
    status?: string;
    source?: string;
    start?: number | null;
    number?: number;
    kind?: QuoteKind;
    assertion?: Assertion;
    speaker?: SearchResult["speaker"];
    aliases?: string[];
    private?: boolean;
    question?: boolean;
    closed?: boolean;
    earlier?: boolean;
    due?: boolean;
    version?: VersionNumber | null;
  };
}

/** A row as the result that pages and REST show. */
export function resultOf(row: Omit<StoredResult, "at">, names: Names): SearchResult {
  const { type, id, date, issues, hits, shown } = row;
  const { key, author, publisher, source, number, speaker, kind, assertion } = shown;
  const { title, text, found } = asShown(type, { ...shown, found: new Set(hits) }, names);
  const { text: excerpt, marks, span } = excerptOf(text, found);
  const place = () => {
    if (number !== undefined && source) return placeOf({ number, source: { id: source } });
    if (type !== "SOURCE" || !span || typeof shown.start !== "number") return shown.href ?? "";
    const from = shown.start + codePointLength(text.slice(0, span[0]));
    const end = from + codePointLength(text.slice(...span));
    return `${shown.href}${charFragment({ start: from, end })}`;
  };
  return {
    type,
    id,
    title,
    excerpt,
    marks,
    date,
    issues,
    titleMarks: marksIn(title, found),
    href: place(),
    key: key ?? (number === undefined ? null : `Q${number}`),
    author: author ?? null,
    speaker: speaker ?? null,
    publisher: publisher ?? null,
    source: source ?? null,
    signs: signsOf(shown),
    quote: kind && assertion ? { exact: text, kind, assertion } : null,
  };
}

function signsOf(shown: StoredResult["shown"]): string[] {
  const { status, question, closed, earlier, due, version, aliases = [] } = shown;
  return [
    ...(aliases.length > 0 ? [`Also ${aliases.join(", ")}`] : []),
    ...(version ? [`Version ${version.at} of ${version.of}`] : []),
    ...(status === "WITHDRAWN" ? ["Withdrawn"] : []),
    ...(status === "DORMANT" ? ["Dormant"] : []),
    ...(status === "ARCHIVED" ? ["Archived"] : []),
    ...(due ? ["Forecast due"] : []),
    ...(question ? [closed ? "Closed question" : "Open question"] : []),
    ...(shown.private ? ["Private"] : []),
    ...(earlier ? ["Earlier revision"] : []),
  ];
}
