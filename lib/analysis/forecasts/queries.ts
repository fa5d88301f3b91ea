import {
  dissentLinesOf,
  dissentsOf,
  type StoredDissent,
  withWordOfDissent,
} from "@/lib/analysis/dissents/queries";
import { issueWhere } from "@/lib/analysis/issue-named";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { isDue } from "./is-due";
import type { Forecast, ForecastDetail } from "./schema";

/** SQL: resolution `x` as a JSON object. */
const resolution: Fragment = sql`json_build_object(
  'number', x.number, 'outcome', x.outcome, 'source', x.source, 'note', x.note, 'early', x.early,
  'knownOn', coalesce(x."knownOn", (x."createdAt" at time zone 'UTC')::date),
  'by', (select b.name from "User" b where b.id = x."resolvedById"), 'at', x."createdAt",
  'reopened', (select json_build_object('by', b.name, 'at', o."createdAt", 'reason', o.reason)
    from "Reopening" o join "User" b on b.id = o."reopenedById"
    where o."forecastId" = x."forecastId" and o.number = x.number))`;

/** SQL: what pages and REST show of forecast `f`, as a JSON object. */
const facts: Fragment = sql`json_build_object(
  'id', f.id, 'number', f.number, 'lead', f.lead, 'wording', f.wording, 'scale', f.scale,
  'closesOn', f."closesOn", 'resolutionCriteria', f."resolutionCriteria",
  'clarifications', (select coalesce(json_agg(json_build_object(
      'text', c.text, 'author', a.name, 'at', c."createdAt") order by c."createdAt", c.id), '[]')
    from "Clarification" c join "User" a on a.id = c."authorId" where c."forecastId" = f.id),
  'due', ${isDue},
  'resolution', (select ${resolution} from "Resolution" x
    where x."forecastId" = f.id and f.outcome is not null order by x.number desc limit 1),
  'takenBack', (select coalesce(json_agg(${resolution} order by x.number), '[]')
    from "Resolution" x join "Reopening" t using ("forecastId", number) where x."forecastId" = f.id),
  'estimate', (select json_build_object('number', o.number, 'likelihood', o.likelihood,
      'confidence', o.confidence, 'author', a.name, 'asOf', o."asOf")
    from "OutlookRevision" o join "User" a on a.id = o."authorId"
    where o."forecastId" = f.id order by o.number desc limit 1),
  'wordings', (select json_agg(json_build_object('number', w.number, 'text', w.text, 'author', a.name,
      'at', w."createdAt") order by w.number)
    from "ForecastWording" w join "User" a on a.id = w."authorId" where w."forecastId" = f.id),
  'dissents', ${dissentsOf(sql`f.id`)}, 'dissentLines', ${dissentLinesOf(sql`f.id`)},
  'version', f.version, 'createdAt', f."createdAt")`;

type StoredEstimate = Omit<NonNullable<Forecast["estimate"]>, "word">;
export type StoredForecast = Omit<Forecast, "estimate" | "dissents"> & {
  estimate: StoredEstimate | null;
  dissents: StoredDissent[];
};

/** Adds the scale's term for the estimate, which is never stored. */
export const withTerm = <T extends StoredForecast>(forecast: T) => {
  const { estimate, scale, dissents } = forecast;
  const word = estimate && likelihoodTerm(estimate.likelihood, scale);
  return {
    ...forecast,
    estimate: estimate && { ...estimate, word },
    dissents: dissents.map(withWordOfDissent),
  };
};

/**
 * SQL: a JSON array of an issue's forecasts, the lead first, then the newest. With `resolved`, only that many of the
 * resolved ones, apart from the lead: those that were resolved last.
 */
export const forecastsOf = (issueId: Fragment, resolved?: number): Fragment => sql`(
  select coalesce(json_agg(${facts} order by f.lead desc, f.number desc), '[]')
  from "Forecast" f where f."issueId" = ${issueId} and ${isShown(issueId, resolved)})`;

const isShown = (issueId: Fragment, resolved?: number): Fragment =>
  resolved === undefined
    ? sql`true`
    : sql`(f.lead or f.outcome is null or f.id in (
        select p.id from "Forecast" p
        where p."issueId" = ${issueId} and p.outcome is not null and not p.lead
        order by (select max(r."createdAt") from "Resolution" r where r."forecastId" = p.id) desc,
          p.number desc ${atMost(resolved)}))`;

/** A page of an issue's forecasts, newest first. Returns null if the issue is missing. */
export async function loadForecasts(
  viewer: Viewer,
  issue: string,
  request: PageRequest = FIRST_PAGE,
): Promise<Page<Forecast> | null> {
  const found = await db.issue.findFirst({
    where: issueWhere(viewer, issue),
    select: { id: true },
  });
  if (!found) return null;
  const page = keyset([{ by: sql`f.number`, type: types.int, dir: "desc" }], request);
  const rows = await sql<{ forecast: StoredForecast; at: (string | number | null)[] }[]>`
    select ${facts} as forecast, ${page.at} from "Forecast" f
    where f."issueId" = ${found.id} and ${page.where} ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  return { ...cursors, items: items.map(({ forecast }) => withTerm(forecast)) };
}

/**
 * An issue's forecast by its number, with all its resolutions. Returns null if either is missing.
 */
export async function loadForecast(
  viewer: Viewer,
  issue: string,
  number: number,
): Promise<ForecastDetail | null> {
  const found = await db.forecast.findFirst({
    where: { issue: issueWhere(viewer, issue), number },
    select: { id: true },
  });
  if (!found) return null;
  const [row] = await sql<(Pick<ForecastDetail, "resolutions"> & { forecast: StoredForecast })[]>`
    select ${facts} as forecast,
      (select coalesce(json_agg(${resolution} order by x.number), '[]')
        from "Resolution" x where x."forecastId" = f.id) as resolutions
    from "Forecast" f where f.id = ${found.id}`;
  if (!row) return null;
  const { forecast, ...past } = row;
  return { ...withTerm(forecast), ...past };
}
