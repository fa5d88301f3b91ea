import { isDue } from "@/lib/analysis/forecasts/is-due";
import { isIn } from "@/lib/analysis/in-relationship";
import { hasOpenQuestion } from "@/lib/analysis/notes/queries";
import { type Fragment, sql } from "@/lib/core/database/db";
import { deskDay } from "@/lib/core/database/desk-day";
import { likeLiteral } from "@/lib/core/database/like";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import { type IssueFilter, isOrNot, SALIENCE_BANDS, type SalienceBand } from "./filter";

/** SQL: the band of salience of issue `i`, 1 for the highest. */
export const bandOf: Fragment = sql`(case when i.salience >= 4 then 1 when i.salience = 3 then 2 else 3 end)`;

/** Whether a filter needs the line `l` of issue `i`. */
export const needsLine = ({ q, trend, confidence }: IssueFilter): boolean =>
  Boolean(q || trend || confidence);

/**
 * SQL: whether the viewer may see issue `i` and it matches a filter: conditions on it, and on its line `l` and current
 * outlook `o` if the filter needs them.
 */
export function matches(viewer: Viewer, filter: IssueFilter): Fragment {
  const { status, owner, label, trend, salience, due, from, to, q } = filter;
  const like = `%${likeLiteral(q)}%`;
  return sql`${is.visibleIssue("i", viewer)} and ${isIn(filter.in)}
    ${status === "ALL" ? sql`` : unless(status, (value) => sql`i.status = ${value}`)}
    ${unless(owner, (value) => (value === "none" ? sql`i."ownerId" is null` : sql`i."ownerId" = ${value}`))}
    ${unless(label, (value) => sql`i.labels @> array[${value}]`)}
    ${unless(trend, (value) => (value === "none" ? sql`l.trend is null` : sql`l.trend = ${value}`))}
    ${unless(salience, (value) => isOfBand(value as SalienceBand))}
    ${unless(due, isDueBy)}
    ${unless(filter.confidence, isOfConfidence)}
    ${unless(filter.dissent, () => isDisputed)}
    ${unless(filter.questions, () => hasOpenQuestion(viewer, sql`i.id`))}
    ${unless(filter.follower, () => isFollowedBy(viewer))}
    ${from ? sql`and i."changedAt" >= ${from}::date` : sql``}
    ${to ? sql`and i."changedAt" < ${to}::date + 1` : sql``}
    ${q ? sql`and (i.title ilike ${like} or i.key ilike ${like} or i."bottomLine" ilike ${like} or o.judgement ilike ${like})` : sql``}`;
}

/**
 * SQL: "and" with this condition or its opposite, depending on the value of a fact. An unknown value counts as
 * different.
 */
function unless(given: string, condition: (value: string) => Fragment): Fragment {
  if (!given) return sql``;
  const { not, value } = isOrNot(given);
  return not ? sql`and (${condition(value)}) is not true` : sql`and ${condition(value)}`;
}

const isOfBand = (band: SalienceBand): Fragment =>
  sql`i.salience between ${SALIENCE_BANDS[band].from} and ${SALIENCE_BANDS[band].to}`;

const isOfConfidence = (value: string): Fragment =>
  value === "none"
    ? sql`l.confidence is null`
    : sql`l.confidence = ${value.toUpperCase()}::"Confidence"`;

const isFollowedBy = ({ id }: Viewer): Fragment =>
  sql`exists (select from "Follow" w where w."issueId" = i.id and w."userId" = ${id} and w.following)`;

/** SQL: whether anyone dissents from the lead forecast of issue `i`. */
const isDisputed: Fragment = sql`exists (select from "Forecast" f join "Dissent" d on d."forecastId" = f.id
  where f."issueId" = i.id and f.lead and d."withdrawnAt" is null)`;

/** SQL: whether the open lead forecast of issue `i` is due by then. */
function isDueBy(due: string): Fragment {
  const when: Record<string, Fragment> = {
    overdue: isDue,
    week: sql`f."closesOn" > ${deskDay} and f."closesOn" <= ${deskDay} + 7`,
    month: sql`f."closesOn" > ${deskDay} and f."closesOn" <= ${deskDay} + 30`,
    undated: sql`f."closesOn" is null`,
  };
  return sql`exists (select from "Forecast" f
    where f."issueId" = i.id and f.lead and f.outcome is null and ${when[due]!})`;
}
