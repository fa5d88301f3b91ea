import { isIn } from "@/lib/analysis/in-relationship";
import { isTraining } from "@/lib/analysis/training";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { counted } from "@/lib/core/wording";
import { type LikelihoodScale, likelihoodPhrase } from "@/lib/tradecraft/likelihood";
import { movedTo, withArrow } from "@/lib/tradecraft/moved";
import { is } from "@/lib/visibility";
import type { DatedRevision, FoundEnd, Since } from "./schema";

/** The most such revisions that are listed. */
const MAX_DATED = 100;

export interface StoredDated extends Omit<DatedRevision, "moved"> {
  scale: LikelihoodScale;
  before: number | null;
  after: number;
}

/**
 * SQL: the revisions dated in a period between two days but entered after it, by the days that they describe, as JSON with
 * their count. A period counts changes by when they were entered; a past day is shown by these dates. Other periods
 * have none.
 */
export function enteredLater(
  viewer: Pick<Viewer, "limits">,
  { from, to }: { from: FoundEnd; to: FoundEnd },
  relationship: string,
): Fragment {
  if (from.day === null || to.day === null) return sql`null::json`;
  return sql`(
    with dated as (
      select r.*, i.slug, i.title, f.scale, w.text as wording, (
        select b.likelihood from "OutlookRevision" b where b."forecastId" = r."forecastId"
          and (b."asOf", b.number) < (r."asOf", r.number) order by b."asOf" desc, b.number desc limit 1) as before
      from "OutlookRevision" r join "Forecast" f on f.id = r."forecastId" join "Issue" i on i.id = r."issueId"
      join "ForecastWording" w on w."forecastId" = r."forecastId" and w.number = r."wordingNumber"
      where r."asOf" >= ${from.at}::timestamptz and r."asOf" < ${to.at}::timestamptz
        and r."createdAt" >= ${to.at}::timestamptz and ${is.visibleIssue("i", viewer)}
        and ${isIn(relationship)} and not ${isTraining(sql`i.id`)})
    select json_build_object('count', (select count(*)::int from dated), 'items', (
      select coalesce(json_agg(json_build_object('title', d.title, 'asOf', d."asOf", 'author', a.name,
        'href', '/issues/' || d.slug || '?revisions=all#revision-' || d.number,
        'wording', d.wording, 'scale', d.scale, 'before', d.before, 'after', d.likelihood)
        order by d."asOf" desc, d.number desc), '[]')
      from (select * from dated order by "asOf" desc, number desc ${atMost(MAX_DATED)}) d
      join "User" a on a.id = d."authorId")))`;
}

/**
 * SQL: the likelihood of forecast `f` that the day before the period shows when one looks back. A period that starts from an edition has
 * none: what it says is frozen.
 */
export const datedBefore = ({ from }: { from: FoundEnd }): Fragment =>
  from.day === null
    ? sql`null::int`
    : sql`(select r.likelihood from "OutlookRevision" r
        where r."forecastId" = f.id and r."asOf" < ${from.at}::timestamptz
        order by r."asOf" desc, r.number desc limit 1)`;

/** Such a revision as it is shown. */
export function datedOf({ scale, before, after, ...revision }: StoredDated): DatedRevision {
  const from = before === null ? null : likelihoodPhrase(before, scale);
  return { ...revision, moved: movedTo(likelihoodPhrase(after, scale), from, withArrow) };
}

/** "9 revisions dated in it were entered later:" */
export const datedWords = ({ dated, items }: Pick<Since, "dated" | "items">): string => {
  const { count } = dated!;
  const entered = items.length === 0 ? "Nothing was entered in this period. " : "";
  return `${entered}${counted(count, "revision")} dated in it ${count === 1 ? "was" : "were"} entered later:`;
};
