import { dissentsOf, type StoredDissent, withWordOfDissent } from "@/lib/analysis/dissents/queries";
import { isOnIssue, notesOf } from "@/lib/analysis/notes/queries";
import type { Note } from "@/lib/analysis/notes/schema";
import { outlooksOf, withWord } from "@/lib/analysis/outlooks/queries";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { keyset, types } from "@/lib/core/paging/keyset";
import { MAX_COUNT, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { evidenceOf } from "@/lib/evidence/quotes/queries";
import { type Evidence, reportedWords } from "@/lib/evidence/quotes/schema";
import { RELATIONS } from "@/lib/tradecraft/evidence";
import { type Move, NOTE_REASONS, type Summary, type SummaryIssue } from "./schema";

type Stored = Pick<SummaryIssue, "key" | "slug" | "title" | "bottomLine" | "salience" | "owner"> & {
  relationship: Summary["relationship"];
  /** The current revision of the lead forecast, and the one before it. */
  outlooks: Omit<Outlook, "word">[];
  /** The issue's, by its last revision. */
  trend: Outlook["trend"] | null;
  alerts: Outlook["alerts"];
  dissents: StoredDissent[];
  evidence: Evidence[];
  /** The ids of the current revision's drivers and of the quotations that continue them. */
  drivers: string[];
  notes: Note[];
  noteRank: number | null;
  moves: Move[];
  moved: number;
  at: (string | number | null)[];
};

/** How many issues the summary shows unless asked for more, and how many moves. */
export const SUMMARY_LIMIT = 20;
const MAX_MOVES = 10;

/**
 * The summary page: a page of the active issues, most salient first, and what moved. Returns null if there are
 * no active issues.
 */
export async function loadSummary(
  viewer: Viewer,
  request: PageRequest = { limit: SUMMARY_LIMIT, cursor: null },
): Promise<Summary | null> {
  const page = keyset(
    [
      { by: sql`i.salience`, type: types.int, dir: "desc" },
      { by: sql`i.number`, type: types.int, dir: "asc" },
      { by: sql`i.id`, type: types.text, dir: "asc" },
    ],
    request,
  );
  const rows = await sql<Stored[]>`
    select i.key, i.slug, i.title, i."bottomLine", i.salience, w.name as owner, ${page.at},
      json_build_object('slug', r.slug, 'title', r.title) as relationship,
      ${outlooksOf(sql`r."forecastId" = o."forecastId"`, 2)} as outlooks,
      l.trend, coalesce(l.alerts, '{}') as alerts, ${dissentsOf(sql`o."forecastId"`)} as dissents,
      ${evidenceOf(sql`i.id`)} as evidence, ${drivers} as drivers,
      ${notesOf(viewer, sql`i.id`, sql`chosen.id`)} as notes, chosen.rank as "noteRank",
      ${moves} as moves, ${moved} as moved
    from (select i.* from "Issue" i where i.status = 'ACTIVE' and ${page.where} ${page.order}) i
    join "Relationship" r on r.id = i."relationshipId"
    join "IssueLine" l on l."issueId" = i.id
    left join "User" w on w.id = i."ownerId"
    left join "OutlookRevision" o on o.id = l."outlookId"
    left join lateral ${noteToShow(viewer)} chosen on true
    ${page.order}`;
  const [first] = rows;
  if (!first) return request.cursor ? loadSummary(viewer, { ...request, cursor: null }) : null;
  const { items, ...cursors } = page.pageOf(rows);
  const { relationship, moves: largest, moved: all } = first;
  return { ...cursors, relationship, moves: largest, moved: all, issues: items.map(summarise) };
}

/** SQL: the active issues that moved, as rows `l` and `i`. */
const movedIssues = sql`"IssueLine" l join "Issue" i on i.id = l."issueId" and i.status = 'ACTIVE'
  where l."movedPoints" > 0`;

const moved = sql`(select count(*)::int from (select from ${movedIssues} ${atMost(MAX_COUNT + 1)}) m)`;

/** SQL: a JSON array of the largest moves. */
const moves = sql`(
  select coalesce(json_agg(json_build_object('key', m.key, 'slug', m.slug, 'title', m.title,
    'outlook', json_build_object('wording', f.wording, 'closesOn', f."closesOn",
      'likelihood', o.likelihood, 'scale', f.scale, 'trend', m.trend,
      'reason', o.reason, 'author', a.name, 'asOf', o."asOf"),
    'previous', json_build_object('likelihood', p.likelihood, 'trend', p.trend))
    order by m."movedPoints" desc, m.number), '[]')
  from (select i.key, i.slug, i.title, i.number, l."outlookId", l."previousId", l.trend, l."movedPoints"
    from ${movedIssues}
    order by l."movedPoints" desc, i.number ${atMost(MAX_MOVES)}) m
  join "OutlookRevision" o on o.id = m."outlookId" join "User" a on a.id = o."authorId"
  join "Forecast" f on f.id = o."forecastId"
  join "OutlookRevision" p on p.id = m."previousId")`;

/** SQL: a JSON array of the drivers of the current revision `o` and the quotations that continue them. */
const drivers = sql`(
  with recursive driver(id) as (
    select m."quoteId" from "Driver" m where m."revisionId" = o.id
    union select q.id from driver d join "Quote" q on q."continuesId" = d.id)
  select coalesce(json_agg(d.id), '[]') from driver d)`;

/**
 * SQL: the one note on issue `i` to show in the summary, and why (1 to 3, as in NOTE_REASONS). An open
 * question comes first, since somebody is waiting for an answer; then a colleague's note since the current
 * revision `o`, which supports or disputes it; otherwise the latest note. Of several, the newest.
 */
const noteToShow = (viewer: Viewer) => sql`(
  select n.id, case when n.kind = 'QUESTION' and n."closedAt" is null then 1
    when n."createdAt" > o."createdAt" and n."authorId" <> o."authorId" then 2 else 3 end as rank
  from "Note" n where ${isOnIssue(viewer, sql`i.id`)}
  order by rank, n."createdAt" desc, n.id desc limit 1)`;

function summarise(row: Omit<Stored, "at">): SummaryIssue {
  const { relationship: _, moves: __, moved: ___, ...rest } = row;
  const { outlooks, trend, alerts, dissents, evidence, drivers, notes, noteRank, ...issue } = rest;
  const [outlook = null, previous = null] = outlooks.map(withWord);
  const usable = evidence.filter(({ withdrawal }) => !withdrawal);
  const count = (relation: string) => usable.filter((e) => e.relation === relation).length;
  const [note] = notes;
  return {
    ...issue,
    outlook: outlook && { ...outlook, trend: trend ?? outlook.trend, alerts },
    previous,
    dissents: dissents.map(withWordOfDissent),
    strongest: strongest(usable, drivers, 2),
    counts: {
      supports: count("SUPPORTS"),
      contradicts: count("CONTRADICTS"),
      context: count("CONTEXT"),
    },
    note: note && noteRank ? { ...note, why: NOTE_REASONS[noteRank - 1]! } : null,
  };
}

/**
 * The evidence to show in the summary, each with why. Drivers of the current revision (`drivers`, ids)
 * come first. Supporting evidence comes before contradicting, and context is shown only if there is
 * nothing else. Among equals: graded before ungraded before doubted, then newer before older, then whole
 * statements before fragments. Evidence that is withdrawn or gone from a later version is never shown, and
 * copies of one report are shown once.
 */
function strongest(
  evidence: Evidence[],
  drivers: string[],
  most: number,
): SummaryIssue["strongest"] {
  const usable = evidence
    .filter(({ withdrawal, gone }) => !withdrawal && !gone)
    .map((e) => ({ ...e, why: drivers.includes(e.id) ? ("DRIVER" as const) : e.relation }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.why) - ORDER.indexOf(b.why) ||
        ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) ||
        gradeRank(a) - gradeRank(b) ||
        (b.source.publishedAt ?? "").localeCompare(a.source.publishedAt ?? "") ||
        Number(isStatement(b)) - Number(isStatement(a)),
    );
  const once = new Map(usable.toReversed().map((e) => [reportedWords(e), e.id]));
  const weighs = usable.some(({ why }) => why !== "CONTEXT");
  return usable
    .filter((e) => once.get(reportedWords(e)) === e.id && !(weighs && e.why === "CONTEXT"))
    .slice(0, most);
}

const ORDER = ["DRIVER", ...RELATIONS] as const;

/** 0 for a graded quotation, 1 if only its source is graded, 2 for neither, 3 for a doubted one. */
function gradeRank({ credibility, source: { reliability } }: Evidence): number {
  if (["DOUBTFUL", "IMPROBABLE"].includes(credibility) || "DE".includes(reliability)) return 3;
  if (credibility !== "CANNOT_BE_JUDGED") return 0;
  return reliability === "F" ? 2 : 1;
}

/** A quotation of this many words makes sense on its own. */
const MIN_STATEMENT_WORDS = 8;
const isStatement = ({ exact }: Evidence) => exact.split(/\s+/).length >= MIN_STATEMENT_WORDS;
