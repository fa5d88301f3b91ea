import { isOnIssue, notesOf } from "@/lib/analysis/notes/queries";
import type { Note } from "@/lib/analysis/notes/schema";
import { outlooksOf, withWord } from "@/lib/analysis/outlooks/queries";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { evidenceOf } from "@/lib/evidence/quotes/queries";
import { type Evidence, reportedWords } from "@/lib/evidence/quotes/schema";
import { RELATIONS } from "@/lib/tradecraft/evidence";
import { NOTE_REASONS, type Summary, type SummaryIssue } from "./schema";

type Stored = Pick<SummaryIssue, "key" | "slug" | "title" | "bottomLine" | "salience" | "owner"> & {
  relationship: Summary["relationship"];
  outlooks: Omit<Outlook, "word">[];
  evidence: Evidence[];
  /** The ids of the current revision's drivers and of the quotations that continue them. */
  drivers: string[];
  notes: Note[];
  noteRank: number | null;
};

/** The summary page: active issues, most salient first. Returns null if there are none. */
export async function loadSummary(viewer: Viewer): Promise<Summary | null> {
  const rows = await sql<Stored[]>`
    select i.key, i.slug, i.title, i."bottomLine", i.salience, w.name as owner,
      json_build_object('slug', r.slug, 'title', r.title) as relationship,
      ${outlooksOf(sql`i.id`, 2)} as outlooks,
      ${evidenceOf(sql`i.id`)} as evidence, ${drivers} as drivers,
      ${notesOf(viewer, sql`i.id`, sql`chosen.id`)} as notes, chosen.rank as "noteRank"
    from "Issue" i
    join "Relationship" r on r.id = i."relationshipId"
    left join "User" w on w.id = i."ownerId"
    left join lateral (select * from "OutlookRevision" o
      where o."issueId" = i.id order by o.number desc limit 1) o on true
    left join lateral ${noteToShow(viewer)} chosen on true
    where i.status = 'ACTIVE'
    order by i.salience desc, i.number`;
  const first = rows[0];
  return first ? { relationship: first.relationship, issues: rows.map(summarise) } : null;
}

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

function summarise(row: Stored): SummaryIssue {
  const { relationship: _, outlooks, evidence, drivers, notes, noteRank, ...issue } = row;
  const [outlook = null, previous = null] = outlooks.map(withWord);
  const usable = evidence.filter(({ withdrawal }) => !withdrawal);
  const count = (relation: string) => usable.filter((e) => e.relation === relation).length;
  const [note] = notes;
  return {
    ...issue,
    outlook,
    previous,
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
