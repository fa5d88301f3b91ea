import { dissentLinesOf } from "@/lib/analysis/dissents/queries";
import type { DissentLine } from "@/lib/analysis/dissents/schema";
import { isIn } from "@/lib/analysis/in-relationship";
import { isIssueNamed } from "@/lib/analysis/issue-named";
import { isTraining } from "@/lib/analysis/training";
import { type Fragment, sql } from "@/lib/core/database/db";
import { keyset, types } from "@/lib/core/paging/keyset";
import type { Page, PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { type LikelihoodScale, likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { is } from "@/lib/visibility";
import type { ForecastThen, IssueThen } from "./schema";

type StoredThen = Omit<IssueThen, "forecasts"> & {
  at: (string | number)[];
  forecasts: (Omit<ForecastThen, "word" | "dissents"> & { dissents: DissentLine[] })[];
};

const dayOf = (time: Fragment): Fragment => sql`(${time} at time zone 'UTC')::date`;

/** SQL: the day that revision `r` describes. As scores have it, the later of two on a day counts. */
const described = dayOf(sql`r."asOf"`);

const dayOfEvent: Fragment = dayOf(sql`e.at`);

/**
 * SQL: what a field of issue `i` was at the end of a day, from its events `e` with what it was changed from and to: as the
 * last change by then left it, else as the first change after that found it, else as it is now.
 */
const fieldThen = (
  day: string,
  isChange: Fragment,
  from: Fragment,
  to: Fragment,
  now: Fragment,
): Fragment => sql`coalesce(
    (select ${to} from "Event" e where e."issueId" = i.id and ${isChange} and ${dayOfEvent} <= ${day}::date
      order by e.id desc limit 1),
    (select ${from} from "Event" e where e."issueId" = i.id and ${isChange} and ${dayOfEvent} > ${day}::date
      order by e.id limit 1), ${now})`;

const bottomLineThen = (day: string): Fragment =>
  fieldThen(
    day,
    sql`e.verb = 'issue.edited' and e.details -> 'changes' ? 'bottomLine'`,
    sql`e.details -> 'changes' -> 'bottomLine' ->> 'from'`,
    sql`e.details -> 'changes' -> 'bottomLine' ->> 'to'`,
    sql`i."bottomLine"`,
  );

/** SQL: the number of the forecast that led issue `i` at the end of a day. */
const leadThen = (day: string): Fragment =>
  fieldThen(
    day,
    sql`e.verb = 'forecast.lead-set'`,
    sql`(e.details ->> 'from')::int`,
    sql`(e.details ->> 'forecast')::int`,
    sql`(select f.number from "Forecast" f where f."issueId" = i.id and f.lead)`,
  );

/** How many issues a page of a past day shows unless asked for more. */
export const AS_OF_LIMIT = 20;

/**
 * A page of the issues with the forecasts that the desk had estimated by the end of a past day, as they then were. Each
 * revision, dissent and outcome counts from the day that it describes; an outcome that was set aside describes none.
 * The bottom line and the lead are those that the desk had on that day, and unknown before the issue was opened.
 *
 * Issues without such forecasts are left out, and so is the training set. Archived issues are not: they may have been
 * open then.
 */
export function loadAsOf(
  viewer: Viewer,
  day: string,
  request: PageRequest = { limit: AS_OF_LIMIT, cursor: null },
  relationship = "",
): Promise<Page<IssueThen>> {
  return load(viewer, day, sql`${isIn(relationship)} and not ${isTraining(sql`i.id`)}`, request);
}

/** One issue as `loadAsOf` has it, by its key or slug. Returns null if nothing had been estimated by then. */
export async function loadIssueAsOf(
  viewer: Viewer,
  day: string,
  ref: string,
): Promise<IssueThen | null> {
  const which: Fragment = isIssueNamed(ref);
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
    select i.id, i.key, i.slug, i.title, i.at, t.forecasts, ${dayOf(sql`i."createdAt"`)} as "openedOn",
      case when i.recorded then ${bottomLineThen(day)} end as "bottomLine"
    from (select i.*, ${page.at}, ${dayOf(sql`i."createdAt"`)} <= ${day}::date as recorded from "Issue" i
      where ${which} and ${is.visibleIssue("i", viewer)} and ${page.where} and exists (select from "OutlookRevision" r
        where r."issueId" = i.id and ${described} <= ${day}::date) ${page.order}) i
    cross join lateral (select case when i.recorded then ${leadThen(day)} end as number) led
    cross join lateral (
      select json_agg(json_build_object('id', f.id, 'number', f.number,
        'lead', coalesce(f.number = led.number, false),
        'wording', w.text, 'scale', f.scale, 'closesOn', f."closesOn",
        'resolutionCriteria', f."resolutionCriteria", 'revision', o.number,
        'likelihood', o.likelihood, 'previousLikelihood', o.previous,
        'confidence', o.confidence, 'trend', o.trend,
        'judgement', o.judgement, 'rationale', o.rationale, 'author', a.name, 'asOf', o."asOf",
        'outcome', (select x.outcome from "Resolution" x where x."forecastId" = f.id
            and coalesce(x."knownOn", ${dayOf(sql`x."createdAt"`)}) <= ${day}::date
            and not exists (select from "Reopening" t where t."forecastId" = f.id and t.number >= x.number)
          order by x.number desc limit 1),
        'dissents', ${dissentLinesOf(sql`f.id`)}) order by coalesce(f.number = led.number, f.lead) desc, f.number) as forecasts
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
