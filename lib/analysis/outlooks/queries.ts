import { isDue } from "@/lib/analysis/forecasts/is-due";
import { issueWhere } from "@/lib/analysis/issue-named";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { warningsOf } from "@/lib/evidence/warnings/queries";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { is } from "@/lib/visibility";
import type { Outlook } from "./schema";

/** SQL: the warnings on what outlook `o` relies on, as a JSON array. */
export const outlookWarnings: Fragment = warningsOf(
  sql`revision_rests_on r where r."revisionId" = o.id`,
  sql`o."createdAt"`,
);

/**
 * SQL: a JSON array of revisions `r`, newest first: all those for which `which` holds, or the latest `most` of them. If
 * only some are read, they must be of one forecast. With `whole`, only the latest so many and each forecast's current one
 * have their texts, drivers and warnings: an issue may have hundreds, of which charts need the figures alone. Warnings
 * are only looked for if `mayWarn` holds.
 */
export function outlooksOf(
  which: Fragment,
  {
    most,
    whole,
    mayWarn = sql`true`,
  }: { most?: number; whole?: number | undefined; mayWarn?: Fragment } = {},
): Fragment {
  const isWhole: Fragment = whole ? sql`(o.rank <= ${whole} or o.back = 1)` : sql`true`;
  const text = (column: Fragment): Fragment => sql`case when ${isWhole} then ${column} else '' end`;
  return sql`(
  select coalesce(json_agg(json_build_object(
    'id', o.id, 'number', o.number, 'forecast', f.number, 'lead', f.lead,
    'trend', o.trend, 'alerts', o.alerts,
    'wording', ${text(sql`case when o.back = 1 then f.wording else w.text end`)},
    'likelihood', o.likelihood, 'previousLikelihood', o.previous, 'scale', f.scale,
    'closesOn', f."closesOn", 'due', ${isDue}, 'outcome', f.outcome,
    'resolutionCriteria', ${text(sql`f."resolutionCriteria"`)},
    'confidence', o.confidence, 'confidenceBasis', ${text(sql`o."confidenceBasis"`)},
    'judgement', ${text(sql`o.judgement`)}, 'rationale', ${text(sql`o.rationale`)},
    'reason', o.reason, 'reasonNote', ${text(sql`o."reasonNote"`)},
    'drivers', case when ${isWhole} then (select coalesce(json_agg(m."quoteId"), '[]')
      from "Driver" m where m."revisionId" = o.id) else '[]' end,
    'author', a.name, 'authorId', o."authorId", 'asOf', o."asOf", 'createdAt', o."createdAt",
    'warnings', case when ${isWhole} and ${mayWarn} then ${outlookWarnings} else '[]' end
  ) order by o.number desc), '[]')
  from (
    select r.*, lag(r.likelihood) over (partition by r."forecastId" order by r.number) as previous,
      row_number() over (partition by r."forecastId" order by r.number desc) as back,
      row_number() over (order by r.number desc) as rank
    from (select * from "OutlookRevision" r where ${which}
      order by r.number desc ${most ? atMost(most + 1) : sql``}) r) o
  join "Forecast" f on f.id = o."forecastId"
  join "ForecastWording" w on w."forecastId" = o."forecastId" and w.number = o."wordingNumber"
  join "User" a on a.id = o."authorId" ${most ? sql`where o.back <= ${most}` : sql``})`;
}

/** Adds the scale's term for the likelihood, which is never stored. */
export const withWord = <T extends Pick<Outlook, "likelihood" | "scale">>(
  outlook: T,
): T & Pick<Outlook, "word"> => ({
  ...outlook,
  word: likelihoodTerm(outlook.likelihood, outlook.scale),
});

/**
 * The current revision among an issue's revisions, newest first: of its lead forecast, or of the one with this number.
 * Trend and alerts are the issue's, by its last revision. Returns null if the forecast has none.
 */
export function currentOf(revisions: Outlook[], forecast?: number): Outlook | null {
  const current = revisions.find((each) =>
    forecast === undefined ? each.lead : each.forecast === forecast,
  );
  if (!current) return null;
  const { trend, alerts } = revisions[0]!;
  return { ...current, trend, alerts };
}

/**
 * The current outlook of an issue that the viewer may see, or of one of its forecasts by number, with the issue's version
 * and bottom line. Without an estimate, only these.
 */
export async function loadCurrentOutlook(viewer: Viewer, issueId: string, forecast?: number) {
  type Row = { version: number; bottomLine: string; last: Pick<Outlook, "trend" | "alerts"> };
  const [row] = await sql<(Row & { latest: Omit<Outlook, "word">[] })[]>`
    select i.version, i."bottomLine", ${outlooksOf(sql`r."forecastId" = x.id`, { most: 1 })} as latest,
      (select json_build_object('trend', r.trend, 'alerts', r.alerts) from "OutlookRevision" r
        where r."issueId" = i.id order by r.number desc limit 1) as last
    from "Issue" i left join "Forecast" x on x."issueId" = i.id
      and ${forecast === undefined ? sql`x.lead` : sql`x.number = ${forecast}`}
    where i.id = ${issueId} and ${is.visibleIssue("i", viewer)}`;
  const { latest, last, ...issue } = row!;
  return { ...latest.map(withWord)[0], ...(latest.length > 0 && last), ...issue };
}

/** All revisions of an issue, newest first, with its version and bottom line. Returns null if it is missing or hidden. */
export async function loadOutlooks(
  viewer: Viewer,
  issue: string,
): Promise<{ version: number; bottomLine: string; revisions: Outlook[] } | null> {
  const found = await db.issue.findFirst({
    where: issueWhere(viewer, issue),
    select: { id: true },
  });
  if (!found) return null;
  type Row = { version: number; bottomLine: string; revisions: Omit<Outlook, "word">[] };
  const [row] = await sql<Row[]>`
    select i.version, i."bottomLine", ${outlooksOf(sql`r."issueId" = i.id`)} as revisions
    from "Issue" i where i.id = ${found.id}`;
  return row ? { ...row, revisions: row.revisions.map(withWord) } : null;
}
