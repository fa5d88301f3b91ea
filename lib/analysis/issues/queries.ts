import { cache } from "react";
import { isBottomLineOutdated } from "@/lib/analysis/bottom-line-outdated";
import { datesOf } from "@/lib/analysis/dates/queries";
import { dissentsOf, type StoredDissent, withWordOfDissent } from "@/lib/analysis/dissents/queries";
import { forecastsOf, type StoredForecast, withTerm } from "@/lib/analysis/forecasts/queries";
import { hypothesesBriefOf } from "@/lib/analysis/hypotheses/queries";
import { isIn } from "@/lib/analysis/in-relationship";
import { isIssueNamed } from "@/lib/analysis/issue-named";
import { openQuestionsOf, quoteNoteCountsOf } from "@/lib/analysis/notes/queries";
import { cursorOfNote, type StoredThreads, threadsPageOf } from "@/lib/analysis/notes/threads";
import { currentOf, outlooksOf, withWord } from "@/lib/analysis/outlooks/queries";
import { relatedTo } from "@/lib/analysis/related/queries";
import { type StoredSignposts, signpostsOf, withWords } from "@/lib/analysis/signposts/queries";
import { cached } from "@/lib/core/database/cached";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { MAX_LIMIT } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { activityOf, eventsOf, type StoredEvent } from "@/lib/desk/events/queries";
import { followsOfIssue } from "@/lib/desk/follows/queries";
import {
  evidenceMarksOf,
  evidencePageOf,
  factsOf,
  type StoredEvidence,
} from "@/lib/evidence/quotes/evidence-of-issue";
import { citedQuotes } from "@/lib/evidence/quotes/queries";
import { is } from "@/lib/visibility";
import { firstPages } from "./pages";
import type { IssueDetail, IssueFacts, IssueNames, IssuePages } from "./schema";

/** SQL: what every page shows of issue `i` with owner `w`. */
export const issueFacts: Fragment = sql`
  i.id, i.key, i.slug, i.title, i."bottomLine", i.status, i.salience, i.labels, i.version,
  i."changedAt", case when w.id is null then null
    else jsonb_build_object('id', w.id, 'name', w.name)
      || case when w."disabledAt" is null then '{}' else '{"disabled": true}' end::jsonb end as owner`;

/** SQL: the numbers of the quotations that an issue's texts and these notes cite, or that moved its outlooks. */
const numbersOn = (issueId: Fragment, inNotes: Fragment): Fragment => sql`
  select unnest(c.citations) from "Issue" c where c.id = ${issueId}
  union select unnest(c.citations) from "OutlookRevision" c where c."issueId" = ${issueId}
  union select unnest(cited_numbers(c."reasonNote")) from "OutlookRevision" c
    where c."issueId" = ${issueId} and c."reasonNote" like '%[Q%'
  union select unnest(c.citations) from "Forecast" f join "Dissent" d on d."forecastId" = f.id
    join (select "dissentId", citations from "DissentEntry"
      union all select "dissentId", citations from "DissentAnswer") c on c."dissentId" = d.id
    where f."issueId" = ${issueId}
  union select value::int from json_array_elements_text(${inNotes})
  union select m.number from "OutlookRevision" c join "Driver" l on l."revisionId" = c.id
    join "Quote" m on m.id = l."quoteId" where c."issueId" = ${issueId}`;

/** SQL: whether issue `i` is called this, by key, slug or id, and the viewer may see it. */
export const isCalled = (viewer: Viewer, ref: string): Fragment =>
  sql`(${isIssueNamed(ref)}
    and ${is.visibleIssue("i", viewer)})`;

type Read =
  | ("outlook" | "activity" | "evidence" | "evidenceFacts" | "notes" | "noteCount" | "pages")
  | ("forecasts" | "dissents" | "signposts");
type Stored = Omit<IssueDetail, Read> & {
  forecasts: StoredForecast[];
  dissents: StoredDissent[];
  signposts: StoredSignposts;
  evidence: StoredEvidence;
  threads: StoredThreads;
  quoteNotes: Record<string, number>;
  events: StoredEvent[];
};

const WHOLE: IssuePages = {
  evidence: { limit: MAX_LIMIT, cursor: null },
  notes: { limit: MAX_LIMIT, cursor: null },
};

/**
 * An issue by key, slug or id, with everything its page shows: of its evidence and its threads one page each. Returns
 * null if it is missing or hidden. Refuses a cursor that is not one of these lists.
 */
export async function loadIssue(
  viewer: Viewer,
  ref: string,
  pages: IssuePages = WHOLE,
): Promise<IssueDetail | null> {
  const evidence = evidencePageOf(sql`i.id`, pages.evidence, pages);
  const threads = threadsPageOf(viewer, sql`i.id`, pages.notes);
  const [row] = await sql<Stored[]>`
    select ${issueFacts}, i.terms, i.parties, to_char(i."dueOn", 'YYYY-MM-DD') as "dueOn", i."createdAt",
      ${isBottomLineOutdated} as "bottomLineOutdated",
      json_build_object('slug', r.slug, 'title', r.title) as relationship,
      ${outlooksOf(sql`r."issueId" = i.id`, { whole: pages.revisions })} as history,
      ${forecastsOf(sql`i.id`, pages.resolved)} as forecasts,
      (select count(*)::int from "Forecast" f where f."issueId" = i.id) as "forecastCount",
      ${dissentsOf(sql`(select f.id from "Forecast" f where f."issueId" = i.id and f.lead)`)} as dissents,
      ${hypothesesBriefOf(sql`i.id`)} as hypotheses,
      ${signpostsOf(sql`i.id`, pages.retired)} as signposts,
      ${evidence.select} as evidence,
      ${evidenceMarksOf(sql`i.id`)} as "evidenceMarks",
      ${citedQuotes(numbersOn(sql`i.id`, sql`t.threads -> 'cites'`), sql`i.id`)} as cited,
      t.threads,
      ${quoteNoteCountsOf(viewer, sql`i.id`)} as "quoteNotes",
      ${openQuestionsOf(viewer, sql`i.id`)} as "openQuestions",
      ${eventsOf(viewer, sql`i.id`)} as events,
      ${followsOfIssue(viewer, sql`i.id`)} as follows,
      ${datesOf(sql`i.id`)} as dates, ${relatedTo(viewer, sql`i.id`)} as related,
      array(select u.handle from "User" u where not ${is.issueShownTo("u", sql`i.id`)} order by u.handle) as "hiddenFrom"
    from "Issue" i
    join "Relationship" r on r.id = i."relationshipId"
    left join "User" w on w.id = i."ownerId"
    cross join lateral (select ${threads.select} as threads offset 0) t
    where ${isCalled(viewer, ref)}`;
  if (!row) return null;
  const { events, quoteNotes, forecasts, dissents, signposts, ...rest } = row;
  const { threads: storedThreads, evidence: storedEvidence, ...issue } = rest;
  const history = issue.history.map(withWord);
  const { items: quotes, ...quoteEnds } = evidence.pageOf(storedEvidence);
  const { items: notes, ...noteEnds } = threads.pageOf(storedThreads);
  // A page after the last one, such as when what was on it has been removed meanwhile.
  const isGone =
    (pages.evidence.cursor && quotes.length === 0) || (pages.notes.cursor && notes.length === 0);
  if (isGone) return loadIssue(viewer, ref, firstPages(pages));
  const { note } = pages;
  if (note && noteEnds.nextCursor && !pages.notes.cursor && !notes.some(({ id }) => id === note)) {
    const cursor = await cursorOfNote(viewer, issue.id, note);
    if (cursor) return loadIssue(viewer, ref, { ...pages, notes: { ...pages.notes, cursor } });
  }
  return {
    ...issue,
    history,
    outlook: currentOf(history),
    forecasts: forecasts.map(withTerm),
    dissents: dissents.map(withWordOfDissent),
    signposts: withWords(signposts),
    evidence: quotes.map((quote) => ({ ...quote, notes: quoteNotes[quote.id] ?? 0 })),
    evidenceFacts: factsOf(storedEvidence),
    notes,
    noteCount: storedThreads.count,
    pages: { evidence: quoteEnds, notes: noteEnds },
    activity: activityOf(events),
  };
}

/** An issue's names, by key, slug or id. Returns null if it is missing or hidden. Cached, as the issue is. */
export const loadIssueNames = cache(
  async (viewer: Viewer, ref: string): Promise<IssueNames | null> => {
    const [row] = await sql<IssueNames[]>`
      select i.id, i.key, i.slug, i.title from "Issue" i where ${isCalled(viewer, ref)}`;
    return row ?? null;
  },
);

/** What can be changed about an issue without opening it, by key, slug or id. Returns null if missing or hidden. */
export async function loadIssueFacts(viewer: Viewer, ref: string): Promise<IssueFacts | null> {
  const [row] = await sql<IssueFacts[]>`
    select ${issueFacts} from "Issue" i left join "User" w on w.id = i."ownerId"
    where ${isCalled(viewer, ref)}`;
  return row ?? null;
}

/** The most labels, and the most parties, that are offered. Others can be typed in an issue’s form, and searched for. */
export const MAX_OFFERED = 200;

/**
 * The labels in use, or those of one relationship, for the filter, most used first. All of them are kept for people who
 * may see all issues.
 */
export const loadLabels = (viewer: Viewer, relationship = ""): Promise<string[]> =>
  viewer.limits || relationship ? labelsFor(viewer, relationship) : labels();

const labels = cached("labels", () => labelsFor({ limits: null }, ""));

async function labelsFor(viewer: Pick<Viewer, "limits">, relationship: string): Promise<string[]> {
  const rows = await sql<{ label: string }[]>`
    select label from "Issue" i, unnest(i.labels) label
    where i.status <> 'ARCHIVED' and ${is.visibleIssue("i", viewer)} and ${isIn(relationship)}
    group by label order by count(*) desc, label ${atMost(MAX_OFFERED)}`;
  return rows.map(({ label }) => label);
}

/** The parties in use, and those of the relationships, most used first. */
export const loadParties = (viewer: Viewer): Promise<string[]> =>
  viewer.limits ? partiesFor(viewer) : parties();

const parties = cached("parties", () => partiesFor({ limits: null }));

async function partiesFor(viewer: Pick<Viewer, "limits">): Promise<string[]> {
  const rows = await sql<{ party: string }[]>`
    select party from (
      select unnest(i.parties) as party from "Issue" i
      where i.status <> 'ARCHIVED' and ${is.visibleIssue("i", viewer)}
      union all select unnest(r.parties) from "Relationship" r
      where ${is.visibleRelationship("r", viewer)}) used
    group by party order by count(*) desc, party ${atMost(MAX_OFFERED)}`;
  return rows.map(({ party }) => party);
}

/** Short names already in use, so that a free one can be suggested: at most a thousand, the newest first. */
export async function loadSlugs(viewer: Viewer): Promise<string[]> {
  const rows = await sql<{ slug: string }[]>`
    select i.slug from "Issue" i where ${is.visibleIssue("i", viewer)}
    order by i.id desc ${atMost(1_000)}`;
  return rows.map(({ slug }) => slug);
}
