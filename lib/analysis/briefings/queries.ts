import { notesOf, standsOn } from "@/lib/analysis/notes/queries";
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
  /** The ids of the quotes that moved the current revision, or that continue one that did. */
  drivers: string[];
  notes: Note[];
  noteRank: number | null;
};

/** The manager's page: active issues, the most salient first. Null where the desk has none. */
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

/** SQL: a JSON array of the quotes that moved the current revision `o`, and of those that continue them. */
const drivers = sql`(
  with recursive driver(id) as (
    select m."quoteId" from "Driver" m where m."revisionId" = o.id
    union select q.id from driver d join "Quote" q on q."continuesId" = d.id)
  select coalesce(json_agg(d.id), '[]') from driver d)`;

/**
 * SQL: which note on issue `i` a reader in a hurry should see, and why (1 to 3, as in NOTE_REASONS).
 * First an open question, since somebody is waiting for an answer; then what a colleague has written since
 * the current revision `o`, which agrees with it or disputes it; otherwise the latest note. The newest of
 * several.
 */
const noteToShow = (viewer: Viewer) => sql`(
  select n.id, case when n.kind = 'QUESTION' and n."closedAt" is null then 1
    when n."createdAt" > o."createdAt" and n."authorId" <> o."authorId" then 2 else 3 end as rank
  from "Note" n where ${standsOn(viewer, sql`i.id`)}
  order by rank, n."createdAt" desc, n.id desc limit 1)`;

function summarise(row: Stored): SummaryIssue {
  const { relationship: _, outlooks, evidence, drivers, notes, noteRank, ...issue } = row;
  const [outlook = null, previous = null] = outlooks.map(withWord);
  const standing = evidence.filter(({ withdrawal }) => !withdrawal);
  const count = (relation: string) => standing.filter((e) => e.relation === relation).length;
  const [note] = notes;
  return {
    ...issue,
    outlook,
    previous,
    strongest: strongest(standing, drivers, 2),
    counts: {
      supports: count("SUPPORTS"),
      contradicts: count("CONTRADICTS"),
      context: count("CONTEXT"),
    },
    note: note && noteRank ? { ...note, why: NOTE_REASONS[noteRank - 1]! } : null,
  };
}

/**
 * The evidence that a reader in a hurry should see, each with why. What moved the current revision
 * comes first (`drivers`, ids). Otherwise, and among these, what supports the outlook comes before what
 * contradicts it, and context only if there is nothing else. Among equals, graded words come before
 * ungraded ones and those before doubted ones; then the more recent, then whole statements before
 * fragments. Words that were withdrawn or are gone from a later version are never shown, and copies of
 * one report only once.
 */
function strongest(
  evidence: Evidence[],
  drivers: string[],
  most: number,
): SummaryIssue["strongest"] {
  const standing = evidence
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
  const once = new Map(standing.toReversed().map((e) => [reportedWords(e), e.id]));
  const weighs = standing.some(({ why }) => why !== "CONTEXT");
  return standing
    .filter((e) => once.get(reportedWords(e)) === e.id && !(weighs && e.why === "CONTEXT"))
    .slice(0, most);
}

const ORDER = ["DRIVER", ...RELATIONS] as const;

/** 0 for graded words, 1 for words of a graded source, 2 for neither, 3 for doubted words. */
function gradeRank({ credibility, source: { reliability } }: Evidence): number {
  if (["DOUBTFUL", "IMPROBABLE"].includes(credibility) || "DE".includes(reliability)) return 3;
  if (credibility !== "CANNOT_BE_JUDGED") return 0;
  return reliability === "F" ? 2 : 1;
}

/** This many words make sense on their own. */
const STATEMENT = 8;
const isStatement = ({ exact }: Evidence) => exact.split(/\s+/).length >= STATEMENT;
