import { cache } from "react";
import {
  noteCountOf,
  notesOf,
  openQuestionsOf,
  quoteNoteCountsOf,
} from "@/lib/analysis/notes/queries";
import { outlooksOf, outlookWarnings, withWord } from "@/lib/analysis/outlooks/queries";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { activityOf, eventsOf, type StoredEvent } from "@/lib/desk/events/queries";
import { citedQuotes, evidenceOf } from "@/lib/evidence/quotes/queries";
import type { Evidence } from "@/lib/evidence/quotes/schema";
import { is } from "@/lib/visibility";
import type { IssueFilter, IssueSort } from "./filter";
import type { IssueDetail, IssueRow, RowOutlook } from "./schema";

type Fragment = ReturnType<typeof sql>;

const facts = sql`
  i.id, i.key, i.slug, i.title, i."bottomLine", i.status, i.salience, i.labels, i.version,
  i."changedAt", case when w.id is null then null
    else json_build_object('id', w.id, 'name', w.name) end as owner`;

const SORTS: Record<IssueSort, ReturnType<typeof sql>> = {
  key: sql`i.number`,
  title: sql`lower(i.title)`,
  trend: sql`o.trend`,
  likelihood: sql`o.likelihood`,
  confidence: sql`o.confidence`,
  moved: sql`i."changedAt"`,
  owner: sql`lower(w.name)`,
  quotes: sql`quotes`,
  notes: sql`notes`,
  salience: sql`i.salience`,
};

/** SQL: the filter as conditions on issue `i`, its owner `w` and its current outlook `o`. */
function matches({ status, owner, label, q }: IssueFilter) {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`true
    ${status === "ALL" ? sql`` : sql`and i.status = ${status}`}
    ${owner === "none" ? sql`and i."ownerId" is null` : owner ? sql`and i."ownerId" = ${owner}` : sql``}
    ${label ? sql`and i.labels @> array[${label}]` : sql``}
    ${q ? sql`and (i.title ilike ${like} or i.key ilike ${like} or i."bottomLine" ilike ${like} or o.judgement ilike ${like})` : sql``}`;
}

type StoredRow = Omit<IssueRow, "outlook"> & { outlook: Omit<RowOutlook, "word"> | null };

/** The issues that match a filter, each with its current outlook and counts. */
export async function loadIssues(viewer: Viewer, filter: IssueFilter): Promise<IssueRow[]> {
  const direction = filter.dir === "asc" ? sql`asc` : sql`desc`;
  const rows = await sql<StoredRow[]>`
    select ${facts},
      case when o.id is null then null else json_build_object(
        'trend', o.trend, 'alerts', o.alerts, 'likelihood', o.likelihood, 'scale', o.scale,
        'confidence', o.confidence, 'createdAt', o."createdAt",
        'previousLikelihood', (select p.likelihood from "OutlookRevision" p
          where p."issueId" = i.id and p.number = o.number - 1),
        'warnings', ${outlookWarnings}) end as outlook,
      (select count(*)::int from "EvidenceLink" e
        join "Quote" q on q.id = e."quoteId" join "Source" s on s.id = q."sourceId"
        where e."issueId" = i.id and ${is.linked("e")} and ${is.citableQuote("q", "s")}) as quotes,
      ${noteCountOf(viewer, sql`i.id`)} as notes
    from "Issue" i
    left join "User" w on w.id = i."ownerId"
    left join lateral (select * from "OutlookRevision" r
      where r."issueId" = i.id order by r.number desc limit 1) o on true
    where ${matches(filter)}
    order by ${filter.status === "ALL" ? sql`i.status,` : sql``}
      ${SORTS[filter.sort]} ${direction} nulls last, i.number`;
  return rows.map((row) => ({ ...row, outlook: row.outlook && withWord(row.outlook) }));
}

/** SQL: the numbers of the quotations that anything on an issue cites or was moved by. */
const numbersOn = (viewer: Viewer, issueId: Fragment): Fragment => sql`
  select unnest(c.citations) from "Issue" c where c.id = ${issueId}
  union select unnest(c.citations) from "OutlookRevision" c where c."issueId" = ${issueId}
  union select unnest(n.citations) from "Note" n where n."issueId" = ${issueId} and ${is.noteFor("n", viewer)}
  union select m.number from "OutlookRevision" c join "Driver" l on l."revisionId" = c.id
    join "Quote" m on m.id = l."quoteId" where c."issueId" = ${issueId}`;

type Stored = Omit<IssueDetail, "outlook" | "activity" | "evidence"> & {
  evidence: Evidence[];
  quoteNotes: Record<string, number>;
  events: StoredEvent[];
};

/**
 * An issue by key, slug or id, with everything its page shows. Returns null if it is missing. Cached, since
 * a page and its title both ask for it in one request.
 */
export const loadIssue = cache(async (viewer: Viewer, ref: string): Promise<IssueDetail | null> => {
  const [row] = await sql<Stored[]>`
    select ${facts}, i.terms, i."createdAt",
      json_build_object('slug', r.slug, 'title', r.title) as relationship,
      ${outlooksOf(sql`i.id`)} as history,
      ${evidenceOf(sql`i.id`)} as evidence,
      ${citedQuotes(numbersOn(viewer, sql`i.id`))} as cited,
      ${notesOf(viewer, sql`i.id`)} as notes,
      ${quoteNoteCountsOf(viewer, sql`i.id`)} as "quoteNotes",
      ${openQuestionsOf(viewer, sql`i.id`)} as "openQuestions",
      ${eventsOf(sql`i.id`)} as events
    from "Issue" i
    join "Relationship" r on r.id = i."relationshipId"
    left join "User" w on w.id = i."ownerId"
    where i.key = ${ref.toUpperCase()} or i.slug = ${ref.toLowerCase()} or i.id = ${ref}`;
  if (!row) return null;
  const { events, quoteNotes, ...issue } = row;
  const history = issue.history.map(withWord);
  return {
    ...issue,
    history,
    outlook: history[0] ?? null,
    evidence: issue.evidence.map((quote) => ({ ...quote, notes: quoteNotes[quote.id] ?? 0 })),
    activity: activityOf(events),
  };
});

/** The labels in use, for the filter, most used first. */
export async function loadLabels(_viewer: Viewer): Promise<string[]> {
  const rows = await sql<{ label: string }[]>`
    select label from "Issue" i, unnest(i.labels) label
    where i.status <> 'ARCHIVED' group by label order by count(*) desc, label`;
  return rows.map(({ label }) => label);
}

/** The issues for a menu, without archived ones. */
export async function loadIssueChoices(
  _viewer: Viewer,
): Promise<{ id: string; key: string; slug: string; title: string }[]> {
  return sql`select i.id, i.key, i.slug, i.title from "Issue" i
    where i.status <> 'ARCHIVED' order by i.number`;
}

/** The short names already in use. */
export async function loadSlugs(_viewer: Viewer): Promise<string[]> {
  const rows = await sql<{ slug: string }[]>`select slug from "Issue"`;
  return rows.map(({ slug }) => slug);
}
