import { dissentLinesOf } from "@/lib/analysis/dissents/queries";
import type { DissentLine } from "@/lib/analysis/dissents/schema";
import { isIn } from "@/lib/analysis/in-relationship";
import { sql } from "@/lib/core/database/db";
import { keyset, types } from "@/lib/core/paging/keyset";
import type { Page, PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { type LikelihoodScale, likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { is } from "@/lib/visibility";
import type { ForecastThen, IssueThen } from "./schema";

type Fragment = ReturnType<typeof sql>;

type StoredThen = Omit<IssueThen, "forecasts"> & {
  at: (string | number)[];
  forecasts: (Omit<ForecastThen, "word" | "dissents"> & { dissents: DissentLine[] })[];
};

const dayOf = (time: Fragment): Fragment => sql`(${time} at time zone 'UTC')::date`;

/** SQL: the day that revision `r` describes. As scores have it, the later of two on a day counts. */
const described = dayOf(sql`r."asOf"`);

/** How many issues a page of a past day shows unless asked for more. */
export const AS_OF_LIMIT = 20;

/**
 * A page of the issues with the forecasts that the desk had estimated by the end of a past day, as they then were: by
 * the day that each revision, dissent and outcome describes. Issues without any are left out; archived ones are not,
 * since they may have been open then.
 */
export function loadAsOf(
  viewer: Viewer,
  day: string,
  request: PageRequest = { limit: AS_OF_LIMIT, cursor: null },
  relationship = "",
): Promise<Page<IssueThen>> {
  return load(viewer, day, isIn(relationship), request);
}

/** One issue as `loadAsOf` has it, by its key or slug. Returns null if nothing had been estimated by then. */
export async function loadIssueAsOf(
  viewer: Viewer,
  day: string,
  ref: string,
): Promise<IssueThen | null> {
  const which: Fragment = sql`(i.key = ${ref.toUpperCase()} or i.slug = ${ref.toLowerCase()})`;
  const { items } = await load(viewer, day, which, { limit: 1, cursor: null });
  return items[0] ?? null;
}

async function load(
  viewer: Viewer,
  day: string,
  which: Fragment,
  request: PageRequest,
): Promise<Page<IssueThen>> {
  const page = keyset(
    [
      { by: sql`i.number`, type: types.int, dir: "asc" },
      { by: sql`i.id`, type: types.text, dir: "asc" },
    ],
    request,
  );
  const rows = await sql<StoredThen[]>`
    select i.id, i.key, i.slug, i.title, i.at, t.forecasts
    from (select i.*, ${page.at} from "Issue" i
      where ${which} and ${is.visibleIssue("i", viewer)} and ${page.where} and exists (select from "OutlookRevision" r
        where r."issueId" = i.id and ${described} <= ${day}::date) ${page.order}) i
    cross join lateral (
      select json_agg(json_build_object('id', f.id, 'number', f.number, 'lead', f.lead,
        'wording', w.text, 'scale', f.scale, 'closesOn', f."closesOn",
        'resolutionCriteria', f."resolutionCriteria", 'revision', o.number,
        'likelihood', o.likelihood, 'previousLikelihood', o.previous,
        'confidence', o.confidence, 'trend', o.trend,
        'judgement', o.judgement, 'rationale', o.rationale, 'author', a.name, 'asOf', o."asOf",
        'outcome', (select x.outcome from "Resolution" x where x."forecastId" = f.id
            and coalesce(x."knownOn", ${dayOf(sql`x."createdAt"`)}) <= ${day}::date
          order by x.number desc limit 1),
        'dissents', ${dissentLinesOf(sql`f.id`)}) order by f.lead desc, f.number) as forecasts
      from "Forecast" f cross join lateral (
        select r.*, lag(r.likelihood) over (order by ${described}, r.number) as previous
        from "OutlookRevision" r where r."forecastId" = f.id and ${described} <= ${day}::date
        order by ${described} desc, r.number desc limit 1) o
      join "ForecastWording" w on w."forecastId" = f.id and w.number = o."wordingNumber"
      join "User" a on a.id = o."authorId"
      where f."issueId" = i.id) t
    ${page.order}`;
  const end = `${day}T23:59:59.999Z`;
  const then = rows.map(({ forecasts, ...issue }) => ({
    ...issue,
    forecasts: forecasts.map((forecast) => ({
      ...forecast,
      word: wordOf(forecast),
      dissents: forecast.dissents.flatMap((dissent) => heldAt(dissent, end)),
    })),
  }));
  return page.pageOf(then);
}

const wordOf = ({ likelihood, scale }: { likelihood: number; scale: LikelihoodScale }) =>
  likelihoodTerm(likelihood, scale);

/** A dissent as it was at a given time, or nothing. */
function heldAt({ author, until, steps }: DissentLine, end: string) {
  const at = Date.parse(end);
  if (until && Date.parse(until) <= at) return [];
  const step = steps.findLast(({ asOf }) => Date.parse(asOf) <= at);
  return step ? [{ author, likelihood: step.likelihood, why: step.why }] : [];
}
