import { isDue } from "@/lib/analysis/forecasts/is-due";
import { isIssueNamed } from "@/lib/analysis/issue-named";
import { type Lead, leadLine } from "@/lib/analysis/lead-line";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { is } from "@/lib/visibility";
import type { IssueFacts, RowOutlook } from "./schema";

/** What a link to an issue shows before it is followed. */
interface IssueCard extends Pick<IssueFacts, "key" | "title" | "status" | "bottomLine"> {
  /** The lead forecast and its estimate in a line; null without a forecast. */
  lead: string | null;
  due: RowOutlook["due"];
}

/** An issue's card by its key, short name or id. Returns null if it is missing or hidden. */
export async function loadIssueCard(viewer: Viewer, ref: string): Promise<IssueCard | null> {
  const [row] = await sql<(Omit<IssueCard, "lead"> & Lead)[]>`
    select i.key, i.title, i.status, i."bottomLine", f.wording, l.likelihood, f.scale, ${isDue} as due
    from "Issue" i join "IssueLine" l on l."issueId" = i.id
    left join "Forecast" f on f."issueId" = i.id and f.lead
    where ${isIssueNamed(ref)} and ${is.visibleIssue("i", viewer)}`;
  if (!row) return null;
  const { wording, likelihood, scale, ...card } = row;
  return { ...card, lead: leadLine({ wording, likelihood, scale }) };
}
