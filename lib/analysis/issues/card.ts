import { isDue } from "@/lib/analysis/forecasts/is-due";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { is } from "@/lib/visibility";
import type { IssueFacts, RowOutlook } from "./schema";

/** What a link to an issue shows before it is followed. */
type IssueCard = Pick<IssueFacts, "key" | "title" | "status" | "bottomLine"> &
  Pick<RowOutlook, "wording" | "likelihood" | "word" | "due">;

/** An issue's card by its key. Returns null if it is missing or hidden. */
export async function loadIssueCard(viewer: Viewer, key: string) {
  const [row] = await sql<(Omit<IssueCard, "word"> & Pick<RowOutlook, "scale">)[]>`
    select i.key, i.title, i.status, i."bottomLine", f.wording, l.likelihood, f.scale, ${isDue} as due
    from "Issue" i join "IssueLine" l on l."issueId" = i.id
    left join "OutlookRevision" o on o.id = l."outlookId"
    left join "Forecast" f on f.id = o."forecastId"
    where i.key = ${key.toUpperCase()} and ${is.visibleIssue("i", viewer)}`;
  if (!row) return null;
  return {
    ...row,
    word: row.likelihood === null ? null : likelihoodTerm(row.likelihood, row.scale),
  };
}
