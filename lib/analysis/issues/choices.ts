import { isIn } from "@/lib/analysis/in-relationship";
import { type Lead, leadLine } from "@/lib/analysis/lead-line";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { IssueNames } from "./schema";
import { ISSUE_STATUSES } from "./status";

/** An issue that a quotation can be linked to. */
export interface IssueChoice extends IssueNames {
  relationship: { slug: string; title: string };
  /** The lead forecast and its estimate in a line, against which relations are judged; null without a forecast. */
  lead: string | null;
  /** Whether it is offered whatever is named. */
  usual: boolean;
}

export interface IssueChoices {
  choices: IssueChoice[];
  /** Whether there may be others. */
  more: boolean;
}

/** How many issues are offered in addition to those that are named. */
export const MAX_CHOICES = 12;

const STATUSES = ISSUE_STATUSES.filter((status) => status !== "ARCHIVED");

/**
 * The issues to offer for the quotations of an article: the most salient of a relationship, or of the desk if
 * `relationship` is empty, and those that are `named`, by id or short name. Archived ones are left out. Older relationships
 * come first, so that each issue keeps its number key in a review.
 */
export async function loadIssueChoices(
  viewer: Viewer,
  relationship: string,
  named: string[],
): Promise<IssueChoices> {
  // Status by status, since each is read in the order of the index.
  const rows = await sql<(Omit<IssueChoice, "lead"> & Lead & { isNext: boolean })[]>`
    with first as (
      select i.id, row_number() over (order by i.salience desc, i.number, i.id) as place
      from unnest(${STATUSES}::"IssueStatus"[]) s(status), lateral (
        select i.id, i.salience, i.number from "Issue" i
        where i.status = s.status and ${is.visibleIssue("i", viewer)} and ${isIn(relationship)}
        order by i.salience desc, i.number, i.id ${atMost(MAX_CHOICES + 1)}) i
    ), offered as (
      select id, place > ${MAX_CHOICES} as "isNext", true as usual from first
        where place <= ${MAX_CHOICES + 1}
      union all select i.id, false, false from "Issue" i
        where (i.id = any(${named}) or i.slug = any(${named})) and i.status <> 'ARCHIVED'
          and ${is.visibleIssue("i", viewer)}
          and i.id not in (select id from first where place <= ${MAX_CHOICES}))
    select i.id, i.key, i.slug, i.title, o."isNext", o.usual, f.wording, f.scale,
      (select l.likelihood from "IssueLine" l where l."issueId" = i.id) as likelihood,
      json_build_object('slug', r.slug, 'title', r.title) as relationship
    from offered o join "Issue" i on i.id = o.id
    join "Relationship" r on r.id = i."relationshipId"
    left join "Forecast" f on f."issueId" = i.id and f.lead
    order by r."createdAt", r.id, i.number`;
  return {
    choices: rows.flatMap(({ isNext, wording, scale, likelihood, ...issue }) =>
      isNext ? [] : { ...issue, lead: leadLine({ wording, scale, likelihood }) },
    ),
    more: relationship !== "" || rows.some(({ isNext }) => isNext),
  };
}
