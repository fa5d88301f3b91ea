import { isBottomLineOutdated } from "@/lib/analysis/bottom-line-outdated";
import { dissentsOf, type StoredDissent, withWordOfDissent } from "@/lib/analysis/dissents/queries";
import { isIn } from "@/lib/analysis/in-relationship";
import { noteOf } from "@/lib/analysis/notes/queries";
import type { Note } from "@/lib/analysis/notes/schema";
import { outlooksOf, withWord } from "@/lib/analysis/outlooks/queries";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { excerptAround, strongest } from "@/lib/analysis/strongest-evidence";
import { sql } from "@/lib/core/database/db";
import { keyset, types } from "@/lib/core/paging/keyset";
import type { PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import { aheadOf } from "./ahead";
import { noteToShow } from "./note-to-show";
import { NOTE_REASONS, type Summary, type SummaryIssue } from "./schema";
import { changesOf, latestChanges, type StoredChanges } from "./since-last-look/queries";
import type { Window } from "./since-last-look/schema";
import { historyOf } from "./sparkline";
import { openOn } from "./unanswered";

type Stored = Pick<
  SummaryIssue,
  | ("key" | "slug" | "title" | "bottomLine" | "bottomLineOutdated" | "salience" | "owner")
  | ("history" | "ahead" | "open" | "counts")
> & {
  relationship: Summary["relationship"];
  /** The current revision of the lead forecast, if there is one. */
  outlooks: Omit<Outlook, "word">[];
  /** The issue's, by its last revision. */
  trend: Outlook["trend"] | null;
  alerts: Outlook["alerts"];
  dissents: StoredDissent[];
  strongest: (Omit<SummaryIssue["strongest"][number], "excerpt"> & { termWords: string[] })[];
  note: Note | null;
  noteRank: number | null;
  noteBefore: boolean | null;
  changes: StoredChanges;
  at: (string | number | null)[];
};

/** SQL: relationship `r` of an issue. */
const RELATIONSHIP = sql`json_build_object('slug', r.slug, 'title', r.title)`;

/** How many issues the summary shows unless asked for more. */
export const SUMMARY_LIMIT = 20;

/**
 * The summary page: a page of the active issues, of all relationships or the one with this slug, the most salient first
 * and of those the last changed, and what changed in a period. Returns null if there are no active issues.
 */
export async function loadSummary(
  viewer: Viewer,
  request: PageRequest = { limit: SUMMARY_LIMIT, cursor: null },
  window: Window = "look",
  inRelationship = "",
): Promise<Summary | null> {
  const page = keyset(
    [
      { by: sql`i.salience`, type: types.int, dir: "desc" },
      { by: sql`i."changedAt"`, type: types.instant, dir: "desc" },
      { by: sql`i.id`, type: types.text, dir: "asc" },
    ],
    request,
  );
  const rows = await sql<Stored[]>`
    select i.key, i.slug, i.title, i."bottomLine", ${isBottomLineOutdated} as "bottomLineOutdated",
      i.salience, w.name as owner, ${page.at},
      ${
        inRelationship
          ? RELATIONSHIP
          : sql`case when (select count(*) from "Relationship" r
        where r."archivedAt" is null and ${is.visibleRelationship("r", viewer)}) > 1
        then json_build_object('slug', '', 'title', 'All relationships') else ${RELATIONSHIP} end`
      } as relationship,
      ${outlooksOf(sql`r."forecastId" = o."forecastId"`, { most: 1, mayWarn: sql`l."mayWarn"` })} as outlooks,
      l.trend, coalesce(l.alerts, '{}') as alerts,
      ${dissentsOf(sql`(select f.id from "Forecast" f where f."issueId" = i.id and f.lead)`)} as dissents,
      ${strongest(true)} as strongest,
      json_build_object('supports', l.supports, 'contradicts', l.contradicts, 'context', l.context) as counts, ${historyOf} as history, ${aheadOf(sql`i.id`)} as ahead,
      ${openOn(viewer, sql`i.id`)} as open,
      ${noteOf(viewer, sql`chosen.id`)} as note, chosen.rank as "noteRank", chosen.before as "noteBefore",
      ${latestChanges(viewer, window, inRelationship)} as changes
    from (select i.* from "Issue" i where i.status = 'ACTIVE' and ${is.visibleIssue("i", viewer)}
      and ${isIn(inRelationship)} and ${page.where} ${page.order}) i
    join "Relationship" r on r.id = i."relationshipId"
    join "IssueLine" l on l."issueId" = i.id
    left join "User" w on w.id = i."ownerId"
    left join "OutlookRevision" o on o.id = l."outlookId"
    left join lateral ${noteToShow(viewer)} chosen on true
    ${page.order}`;
  const [first] = rows;
  if (!first)
    return request.cursor
      ? loadSummary(viewer, { ...request, cursor: null }, window, inRelationship)
      : null;
  const { items, ...cursors } = page.pageOf(rows);
  const { relationship, changes } = first;
  return { ...cursors, relationship, changes: changesOf(changes), issues: items.map(summarise) };
}

function summarise(row: Omit<Stored, "at">): SummaryIssue {
  const { relationship: _, changes: __, ...rest } = row;
  const { outlooks, trend, alerts, dissents, strongest, note, noteRank, noteBefore, ...issue } =
    rest;
  const [outlook = null] = outlooks.map(withWord);
  return {
    ...issue,
    outlook: outlook && { ...outlook, trend: trend ?? outlook.trend, alerts },
    dissents: dissents.map(withWordOfDissent),
    strongest: strongest.map(({ termWords, ...quote }) => ({
      ...quote,
      excerpt: excerptAround(quote.exact, termWords),
    })),
    note:
      note && noteRank
        ? { ...note, why: NOTE_REASONS[noteRank - 1]!, before: noteBefore === true }
        : null,
  };
}
