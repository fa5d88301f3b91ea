import { isIssueNamed, issueWhere } from "@/lib/analysis/issue-named";
import { termsOf } from "@/lib/analysis/issue-terms";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import { likeLiteral } from "@/lib/core/database/like";
import { refuseCursor } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { isGradedOf, withdrawalOf } from "@/lib/evidence/warnings/queries";
import type { Prisma } from "@/lib/generated/prisma/client";
import { toUnits } from "@/lib/text/anchors/code-points";
import type { Span } from "@/lib/text/anchors/span";
import { offload } from "@/lib/text/offload";
import type { Assertion, QuoteKind } from "@/lib/tradecraft/evidence";
import {
  citableQuotes,
  goneQuotes,
  is,
  isReadableStatus,
  linkedEvidence,
  visibleSources,
} from "@/lib/visibility";
import { folded, type Offered } from "./same-words";
import type { Quote, SpeakerSuggestion } from "./schema";
import { type QuoteStates, statesOf } from "./status";

/** SQL: whatever is shown of quotation `q`, as pairs for json_build_object. */
const fields = sql`
  'id', q.id, 'number', q.number, 'kind', q.kind, 'exact', q.exact, 'assertion', q.assertion,
  'speaker', case when p.id is not null then
    json_build_object('id', p.id, 'name', p.name, 'role', q."speakerRole") end,
  'continuedBy', (select c.number from "Quote" c
    where c."continuesId" = q.id and ${is.present("c")}),
  'gone', ${is.gone("q")}`;

/** SQL: the same of its source `s`. */
const sourceFields = sql`
  'id', s.id, 'publisher', s.publisher, 'language', s.language, 'withdrawn', s.status = 'WITHDRAWN'`;

/** SQL: the readable quotations `q`, each with its source `s` and its speaker `p`, if known. */
const readable = sql`
  "Quote" q
  join "Source" s on s.id = q."sourceId" and ${is.readableQuote("q", "s")}
  left join "Speaker" p on p.id = q."speakerId"`;

/** SQL: what evidence shows of quotation `q` by `p` in source `s`, as pairs for json_build_object. */
export const evidenceFields = sql`
  ${fields}, 'prefix', q.prefix, 'suffix', q.suffix, 'start', q.start, 'end', q."end",
  'cue', q.cue, 'credibility', q.credibility, 'version', q.version,
  'source', json_build_object(${sourceFields}, 'title', s.title,
    'publishedAt', s."publishedAt", 'reliability', s.reliability, 'graded', ${isGradedOf("s")},
    'origin', coalesce(s."originId", s.id),
    'later', (select l.id from "Source" l
      where l."supersedesId" = s.id and ${is.readable("l")})),
  'withdrawal', ${withdrawalOf(sql`s`)}`;

/** SQL: whether quotation `q` is linked to an issue. */
const isLinkedTo = (issueId: Fragment): Fragment => sql`exists (select from "EvidenceLink" e
  where e."quoteId" = q.id and e."issueId" = ${issueId} and ${is.linked("e")})`;

/**
 * SQL: a JSON array of the readable quotations that have these numbers, which are the rows of a query:
 * what prose cites stays what it cites when its evidence moves on to a later version. With an issue, whether each is
 * linked to it.
 */
export const citedQuotes = (numbers: Fragment, issueId?: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object(
    ${fields}, 'source', json_build_object(${sourceFields})
    ${issueId ? sql`, 'linked', ${isLinkedTo(issueId)}` : sql``}
  ) order by q.number), '[]')
  from ${readable}
  where q.number in (${numbers}))`;

/** How many of the quotations that match an issue's terms are looked at. */
const MAX_MATCHING = 400;

export const quoteInclude = {
  speaker: { select: { id: true, name: true } },
  source: {
    select: {
      id: true,
      title: true,
      publisher: true,
      publishedAt: true,
      language: true,
      reliability: true,
      status: true,
      originId: true,
      supersededBy: { select: { id: true, status: true } },
    },
  },
} satisfies Prisma.QuoteInclude;

type QuoteRow = Prisma.QuoteGetPayload<{ include: typeof quoteInclude }>;

/** A Prisma row as the quotation that pages and REST show. */
export function plainQuote(row: QuoteRow, { gone, graded }: QuoteStates): Quote {
  const { id, number, kind, exact, prefix, suffix, start, end } = row;
  const { cue, assertion, credibility, version } = row;
  const { status, publishedAt, originId, supersededBy, ...source } = row.source;
  return {
    id,
    number,
    kind,
    exact,
    prefix,
    suffix,
    start,
    end,
    cue,
    assertion,
    credibility,
    version,
    speaker: row.speaker && { ...row.speaker, role: row.speakerRole },
    gone: gone.has(id),
    source: {
      ...source,
      publishedAt: publishedAt?.toISOString().slice(0, 10) ?? null,
      graded: graded.has(id),
      withdrawn: status === "WITHDRAWN",
      origin: originId ?? source.id,
      later: supersededBy && isReadableStatus(supersededBy.status) ? supersededBy.id : null,
    },
  };
}

/**
 * Of a chain of quotations that continue one another from version to version, the last that something
 * new may rest on: if the later version was withdrawn, the earlier one is cited again. Looks two
 * versions ahead.
 */
const latestCitableQuotes: Prisma.QuoteWhereInput = {
  ...citableQuotes,
  continuedBy: { none: { OR: [citableQuotes, { continuedBy: { some: citableQuotes } }] } },
};

/** The ids of the latest quotations that match the terms of an issue, if the viewer may see it. */
async function matchingTerms(viewer: Viewer, issue: string): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select d."recordId" as id from "SearchDocument" d where d.type = 'QUOTE'
      and d.terms @@ ${termsOf(sql`${isIssueNamed(issue)} and ${is.visibleIssue("i", viewer)}`)}
    order by d.id desc limit ${MAX_MATCHING}`;
  return rows.map(({ id }) => id);
}

/**
 * A page of citable quotations whose words or speaker contain a text, newest first; with `notOn`, only those not linked to
 * that issue, each with its repeats on the page, and without a text those that match its terms before the others:
 * `matching` is how many of the page do. Of quotations that continue from version to version, only the latest is found;
 * those gone from a later one only with `gone`. Refuses a cursor of another list.
 */
export async function findQuotes(
  viewer: Viewer,
  { text, notOn, gone = false }: { text: string; notOn?: string | undefined; gone?: boolean },
  { limit, cursor }: PageRequest = FIRST_PAGE,
): Promise<Page<Quote | Offered> & { matching?: number }> {
  if (notOn && !(await db.issue.count({ where: issueWhere(viewer, notOn) })))
    return { items: [], nextCursor: null, previousCursor: null };
  const has = { contains: likeLiteral(text), mode: "insensitive" } as const;
  const seek = (id: Prisma.StringFilter, before: number, take: number) =>
    db.quote.findMany({
      where: {
        ...latestCitableQuotes,
        id,
        number: { lt: before },
        ...(!gone && { NOT: goneQuotes }),
        ...(text && { OR: [{ exact: has }, { speaker: { name: has } }] }),
        ...(notOn && {
          evidence: { none: { ...linkedEvidence, issue: issueWhere(viewer, notOn) } },
        }),
      },
      include: quoteInclude,
      orderBy: { number: "desc" },
      take,
    });
  const matching = notOn && !text ? await matchingTerms(viewer, notOn) : [];
  const start = cursor ? positionAt(cursor) : { part: 0, before: MAX_NUMBER };
  const found: { row: Awaited<ReturnType<typeof seek>>[number]; part: number }[] = [];
  for (const [part, id] of [{ in: matching }, { notIn: matching }].entries()) {
    const missing = limit + 1 - found.length;
    if (part < start.part || missing === 0 || id.in?.length === 0) continue;
    const before = part === start.part ? start.before : MAX_NUMBER;
    found.push(...(await seek(id, before, missing)).map((row) => ({ row, part })));
  }
  const shown = found.slice(0, limit);
  const [last] = found.length > limit ? shown.slice(-1) : [];
  const rows = shown.map(({ row }) => row);
  const states = await statesOf(rows);
  const quotes = rows.map((row) => plainQuote(row, states));
  const items = notOn ? await folded(viewer, notOn, quotes) : quotes;
  return {
    items,
    ...(notOn && !text && { matching: items.filter(({ id }) => matching.includes(id)).length }),
    nextCursor: last ? `${last.part}.${last.row.number}` : null,
    previousCursor: null,
  };
}

const MAX_NUMBER = 2 ** 31 - 1;

/** Where a page begins: in the part that matches an issue's terms or in the others, before a number. */
function positionAt(cursor: string): { part: number; before: number } {
  const [, part, before] = /^([01])\.(\d{1,9})$/.exec(cursor) ?? refuseCursor();
  return { part: Number(part), before: Number(before) };
}

/**
 * Suggests the kind, speaker and assertion of the words at these code points of a source: from a proposal that covers
 * most of them, otherwise from extraction. Returns null if the viewer may not see the source. Takes
 * milliseconds, so it can run whenever words are selected.
 */
export async function suggestSpeaker(
  viewer: Viewer,
  { source: id, start, end }: Span & { source: string },
): Promise<SpeakerSuggestion | null> {
  const source = await db.source.findFirst({
    where: { id, AND: visibleSources(viewer) },
    select: {
      text: true,
      proposals: {
        where: { start: { lt: end }, end: { gt: start } },
        select: {
          ...{ start: true, end: true, kind: true },
          ...{ speakerName: true, speakerRole: true, assertion: true },
        },
      },
    },
  });
  if (!source) return null;
  const unit = toUnits(source.text);
  const shared = (p: Span) => Math.min(p.end, end) - Math.max(p.start, start);
  const [best] = source.proposals.toSorted((a, b) => shared(b) - shared(a));
  if (best && 2 * shared(best) > end - start) {
    const { kind, speakerName, speakerRole, assertion } = best;
    const said = { speakerName, speakerRole, assertion };
    // Outside the quotation marks are the reporter's own words, so the quotation is mixed.
    const isInside = best.start - 1 <= start && end <= best.end + 1;
    if (kind === "DIRECT") return { kind: isInside ? kind : "MIXED", ...said };
    if (kind === "MIXED") return { kind, ...said };
    // Words inside quotation marks are quoted directly even within an indirect quotation.
    const marked = await offload("kindByMarks", source.text, unit(start), unit(end));
    return { kind: marked ? (marked.toUpperCase() as QuoteKind) : kind, ...said };
  }
  const { kind, ...said } = await offload("suggest", source.text, unit(start), unit(end));
  return {
    kind: kind.toUpperCase() as QuoteKind,
    speakerName: said.speaker_text,
    speakerRole: said.speaker_role,
    assertion: said.assertion.toUpperCase() as Assertion,
  };
}
