import { type Fragment, sql } from "@/lib/core/database/db";
import type { Outcome } from "@/lib/tradecraft/outcome";
import type { EditionContent } from "./content";
import type { ReopenedSince } from "./schema";

/** The last reopening of a forecast, and how the forecast has turned out since. */
export type StoredReopening = Omit<ReopenedSince, "slug" | "wording" | "said">;

/** A forecast that an edition calls resolved. */
export interface SaidResolved extends Pick<ReopenedSince, "issue" | "slug" | "forecast"> {
  wording: string;
  said: Outcome;
  /** When it was resolved. */
  resolvedAt: string;
}

/** SQL: the reopened forecasts of edition `e`'s issues, as a JSON array. */
export const reopenings: Fragment = sql`(
  select coalesce(json_agg(json_build_object('issue', i.key, 'forecast', f.number, 'lead', f.lead,
    'at', o."createdAt", 'by', b.name, 'reason', o.reason, 'now', f.outcome) order by o."createdAt"), '[]')
  from (select distinct on (x."forecastId") x.* from "Reopening" x order by x."forecastId", x.number desc) o
  join "Forecast" f on f.id = o."forecastId"
  join "Issue" i on i.id = f."issueId" and i.id = any(e."issueIds")
  join "User" b on b.id = o."reopenedById")`;

/** The forecasts that an edition calls resolved. */
export const resolvedIn = ({ sections }: EditionContent): SaidResolved[] =>
  sections
    .flatMap(({ items }) => items)
    .flatMap(({ key: issue, slug, forecasts }) =>
      forecasts.flatMap(({ number: forecast, wording, outcome }) =>
        outcome
          ? [{ issue, slug, forecast, wording, said: outcome.outcome, resolvedAt: outcome.at }]
          : [],
      ),
    );

/** Of the forecasts that an edition calls resolved, those that have been reopened since. */
export const reopenedSince = (
  resolved: readonly SaidResolved[],
  reopenings: readonly StoredReopening[],
): ReopenedSince[] =>
  resolved.flatMap(({ resolvedAt, ...said }) => {
    const reopened = reopenings.find(
      ({ issue, forecast, at }) =>
        issue === said.issue && forecast === said.forecast && at > resolvedAt,
    );
    return reopened ? [{ ...said, ...reopened }] : [];
  });
