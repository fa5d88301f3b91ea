import { dissentLinesOf } from "@/lib/analysis/dissents/queries";
import type { DissentLine } from "@/lib/analysis/dissents/schema";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { type LikelihoodScale, likelihoodTerm } from "@/lib/tradecraft/likelihood";
import type { ForecastThen, IssueThen } from "./schema";

type Fragment = ReturnType<typeof sql>;

type StoredThen = Omit<IssueThen, "forecasts"> & {
  forecasts: (Omit<ForecastThen, "word" | "dissents"> & { dissents: DissentLine[] })[];
};

const dayOf = (time: Fragment): Fragment => sql`(${time} at time zone 'UTC')::date`;

/** SQL: the day that revision `r` describes. As scores have it, the later of two on a day counts. */
const described = dayOf(sql`r."asOf"`);

/**
 * The issues with the forecasts that the desk had estimated by the end of a past day, as they then were: by the day
 * that each revision, dissent and outcome describes. Issues without any are left out; archived ones are not, since
 * they may have been open then. One issue if `ref` names it by key or slug.
 */
export async function loadAsOf(
  _viewer: Viewer,
  day: string,
  ref: string | null = null,
): Promise<IssueThen[]> {
  const which: Fragment = ref
    ? sql`(i.key = ${ref.toUpperCase()} or i.slug = ${ref.toLowerCase()})`
    : sql`true`;
  const rows = await sql<StoredThen[]>`
    select i.id, i.key, i.slug, i.title, t.forecasts
    from "Issue" i cross join lateral (
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
    where ${which} and t.forecasts is not null
    order by i.number`;
  const end = `${day}T23:59:59.999Z`;
  return rows.map(({ forecasts, ...issue }) => ({
    ...issue,
    forecasts: forecasts.map((forecast) => ({
      ...forecast,
      word: wordOf(forecast),
      dissents: forecast.dissents.flatMap((dissent) => heldAt(dissent, end)),
    })),
  }));
}

const wordOf = ({ likelihood, scale }: { likelihood: number; scale: LikelihoodScale }) =>
  likelihoodTerm(likelihood, scale);

/** A dissent as it was held at a time, or nothing. */
function heldAt({ author, until, steps }: DissentLine, end: string) {
  const at = Date.parse(end);
  if (until && Date.parse(until) <= at) return [];
  const step = steps.findLast(({ asOf }) => Date.parse(asOf) <= at);
  return step ? [{ author, likelihood: step.likelihood, why: step.why }] : [];
}
