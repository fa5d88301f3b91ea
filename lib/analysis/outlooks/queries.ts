import { isDue } from "@/lib/analysis/forecasts/is-due";
import { issueWhere } from "@/lib/analysis/issue-named";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type PageRequest } from "@/lib/core/paging/page";
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
 * have their texts, drivers and warnings: an issue may have hundreds, of which charts need the figures alone. With
 * `numbers`, only those revisions are in the array. Warnings are only looked for if `mayWarn` holds.
 */
export function outlooksOf(
  which: Fragment,
  {
    most,
    whole,
    numbers,
    mayWarn = sql`true`,
  }: {
    most?: number;
    whole?: number | undefined;
    numbers?: number[] | undefined;
    mayWarn?: Fragment;
  } = {},
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
  join "User" a on a.id = o."authorId"
  where ${most ? sql`o.back <= ${most}` : sql`true`} and ${numbers ? sql`o.number = any(${numbers})` : sql`true`})`;
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

/** The id of an issue that the viewer may see. Undefined if it is missing or hidden. */
const idOf = async (viewer: Viewer, issue: string): Promise<string | undefined> =>
  (await db.issue.findFirst({ where: issueWhere(viewer, issue), select: { id: true } }))?.id;

/** The revisions of an issue with these numbers, newest first; without numbers, all, of which older ones lack their texts. */
async function readRevisions(issueId: string, numbers?: number[]): Promise<Outlook[]> {
  const which = numbers ? { numbers } : { whole: 1 };
  const [row] = await sql<{ revisions: Omit<Outlook, "word">[] }[]>`
    select ${outlooksOf(sql`r."issueId" = ${issueId}`, which)} as revisions`;
  return row!.revisions.map(withWord);
}

/**
 * An issue's current outlook, as `loadCurrentOutlook` reads it, with a page of its revisions, newest first. Returns null if
 * it is missing or hidden.
 */
export async function loadOutlooks(
  viewer: Viewer,
  issue: string,
  request: PageRequest = FIRST_PAGE,
) {
  const id = await idOf(viewer, issue);
  if (!id) return null;
  const page = keyset([{ by: sql`r.number`, type: types.int, dir: "desc" }], request);
  const rows = await sql<{ number: number; at: number[] }[]>`
    select r.number, ${page.at} from "OutlookRevision" r
    where r."issueId" = ${id} and ${page.where} ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  const [current, revisions] = await Promise.all([
    loadCurrentOutlook(viewer, id),
    readRevisions(
      id,
      items.map(({ number }) => number),
    ),
  ]);
  return { current, revisions: { items: revisions, ...cursors } };
}

/**
 * All revisions of an issue, newest first, and in full those that `choose` names of them by number, such as two to compare.
 * Returns null if the issue is missing or hidden.
 */
export async function loadRevisions(
  viewer: Viewer,
  issue: string,
  choose: (revisions: Outlook[]) => number[],
) {
  const id = await idOf(viewer, issue);
  if (!id) return null;
  const revisions = await readRevisions(id);
  return { revisions, chosen: await readRevisions(id, choose(revisions)) };
}
