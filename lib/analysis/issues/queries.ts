import { cache } from "react";
import { dissentsOf, type StoredDissent, withWordOfDissent } from "@/lib/analysis/dissents/queries";
import { forecastsOf, type StoredForecast, withTerm } from "@/lib/analysis/forecasts/queries";
import { notesOf, openQuestionsOf, quoteNoteCountsOf } from "@/lib/analysis/notes/queries";
import { currentOf, outlooksOf, withWord } from "@/lib/analysis/outlooks/queries";
import { sql } from "@/lib/core/database/db";
import { kept } from "@/lib/core/database/kept";
import type { Viewer } from "@/lib/core/session/viewer";
import { activityOf, eventsOf, type StoredEvent } from "@/lib/desk/events/queries";
import { citedQuotes, evidenceOf } from "@/lib/evidence/quotes/queries";
import type { Evidence } from "@/lib/evidence/quotes/schema";
import { is } from "@/lib/visibility";
import type { IssueDetail, IssueNames } from "./schema";

type Fragment = ReturnType<typeof sql>;

/** SQL: what every page shows of issue `i` with owner `w`. */
export const issueFacts: Fragment = sql`
  i.id, i.key, i.slug, i.title, i."bottomLine", i.status, i.salience, i.labels, i.version,
  i."changedAt", case when w.id is null then null
    else json_build_object('id', w.id, 'name', w.name) end as owner`;

/** SQL: the numbers of the quotations that anything on an issue cites or was moved by. */
const numbersOn = (viewer: Viewer, issueId: Fragment): Fragment => sql`
  select unnest(c.citations) from "Issue" c where c.id = ${issueId}
  union select unnest(c.citations) from "OutlookRevision" c where c."issueId" = ${issueId}
  union select unnest(n.citations) from "Note" n where n."issueId" = ${issueId} and ${is.noteFor("n", viewer)}
  union select m.number from "OutlookRevision" c join "Driver" l on l."revisionId" = c.id
    join "Quote" m on m.id = l."quoteId" where c."issueId" = ${issueId}`;

/** SQL: whether issue `i` is called this: by key, slug or id. */
const isCalled = (ref: string): Fragment =>
  sql`(i.key = ${ref.toUpperCase()} or i.slug = ${ref.toLowerCase()} or i.id = ${ref})`;

type Read = "outlook" | "activity" | "evidence" | "forecasts" | "dissents";
type Stored = Omit<IssueDetail, Read> & {
  forecasts: StoredForecast[];
  dissents: StoredDissent[];
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
    select ${issueFacts}, i.terms, i."createdAt",
      json_build_object('slug', r.slug, 'title', r.title) as relationship,
      ${outlooksOf(sql`r."issueId" = i.id`)} as history,
      ${forecastsOf(sql`i.id`)} as forecasts,
      ${dissentsOf(sql`(select f.id from "Forecast" f where f."issueId" = i.id and f.lead)`)} as dissents,
      ${evidenceOf(sql`i.id`)} as evidence,
      ${citedQuotes(numbersOn(viewer, sql`i.id`))} as cited,
      ${notesOf(viewer, sql`i.id`)} as notes,
      ${quoteNoteCountsOf(viewer, sql`i.id`)} as "quoteNotes",
      ${openQuestionsOf(viewer, sql`i.id`)} as "openQuestions",
      ${eventsOf(sql`i.id`)} as events
    from "Issue" i
    join "Relationship" r on r.id = i."relationshipId"
    left join "User" w on w.id = i."ownerId"
    where ${isCalled(ref)}`;
  if (!row) return null;
  const { events, quoteNotes, forecasts, dissents, ...issue } = row;
  const history = issue.history.map(withWord);
  return {
    ...issue,
    history,
    outlook: currentOf(history),
    forecasts: forecasts.map(withTerm),
    dissents: dissents.map(withWordOfDissent),
    evidence: issue.evidence.map((quote) => ({ ...quote, notes: quoteNotes[quote.id] ?? 0 })),
    activity: activityOf(events),
  };
});

/** An issue's names, by key, slug or id. Returns null if it is missing. Cached, as the issue is. */
export const loadIssueNames = cache(
  async (_viewer: Viewer, ref: string): Promise<IssueNames | null> => {
    const [row] = await sql<IssueNames[]>`
      select i.id, i.key, i.slug, i.title from "Issue" i where ${isCalled(ref)}`;
    return row ?? null;
  },
);

/** The labels in use, for the filter, most used first. */
export const loadLabels = (_viewer: Viewer): Promise<string[]> => labels();

const labels = kept("labels", async () => {
  const rows = await sql<{ label: string }[]>`
    select label from "Issue" i, unnest(i.labels) label
    where i.status <> 'ARCHIVED' group by label order by count(*) desc, label`;
  return rows.map(({ label }) => label);
});

/** The issues for a menu, without archived ones. */
export async function loadIssueChoices(_viewer: Viewer): Promise<IssueNames[]> {
  return sql`select i.id, i.key, i.slug, i.title from "Issue" i
    where i.status <> 'ARCHIVED' order by i.number`;
}

/** The short names already in use. */
export async function loadSlugs(_viewer: Viewer): Promise<string[]> {
  const rows = await sql<{ slug: string }[]>`select slug from "Issue"`;
  return rows.map(({ slug }) => slug);
}
