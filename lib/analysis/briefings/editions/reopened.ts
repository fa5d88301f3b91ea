import { type Fragment, sql } from "@/lib/core/database/db";
import type { Outcome } from "@/lib/tradecraft/outcome";
import type { EditionContent } from "./content";
import type { ReopenedSince } from "./schema";

/** A reopening of a forecast, and how the forecast has turned out since. */
export type StoredReopening = Pick<
  ReopenedSince,
  "issue" | "forecast" | "lead" | "at" | "by" | "reason"
> & {
  outcome: Outcome | null;
};

/** SQL: the last reopening of each forecast of edition `e`'s issues, as a JSON array. */
export const reopenings: Fragment = sql`(
  select coalesce(json_agg(json_build_object('issue', i.key, 'forecast', f.number, 'lead', f.lead, 'at', o."createdAt",
    'by', b.name, 'reason', o.reason, 'outcome', f.outcome) order by o."createdAt"), '[]')
  from "Issue" i join "Forecast" f on f."issueId" = i.id
  join lateral (select o.* from "Reopening" o where o."forecastId" = f.id order by o.number desc limit 1) o on true
  join "User" b on b.id = o."reopenedById"
  where i.id = any(e."issueIds"))`;

/** The forecasts that an edition calls resolved, and that have been reopened since. */
export const reopenedSince = (
  { sections }: EditionContent,
  all: readonly StoredReopening[],
): ReopenedSince[] =>
  all.flatMap(({ outcome: now, ...reopening }) => {
    const item = sections.flatMap(({ items }) => items).find(({ key }) => key === reopening.issue);
    const forecast = item?.forecasts.find(({ number }) => number === reopening.forecast);
    return item && forecast?.outcome && forecast.outcome.at < reopening.at
      ? [
          {
            ...reopening,
            slug: item.slug,
            wording: forecast.wording,
            said: forecast.outcome.outcome,
            now,
          },
        ]
      : [];
  });
