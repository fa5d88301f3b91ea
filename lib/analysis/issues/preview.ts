import { isBottomLineOutdated } from "@/lib/analysis/bottom-line-outdated";
import { dissentMarksOf } from "@/lib/analysis/dissents/queries";
import { forecastsOf, type StoredForecast, withTerm } from "@/lib/analysis/forecasts/queries";
import { outlooksOf, withWord } from "@/lib/analysis/outlooks/queries";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { strongest } from "@/lib/analysis/strongest-evidence";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { isCalled } from "./queries";
import type { IssuePreview } from "./schema";

type Read = "outlook" | "forecast";
type Stored = Omit<IssuePreview, Read> & {
  outlooks: Omit<Outlook, "word">[];
  trend: Outlook["trend"] | null;
  alerts: Outlook["alerts"];
  forecasts: StoredForecast[];
};

/**
 * An issue as the list previews it, by key, slug or id: with the evidence and the dissents that the summary shows. Returns
 * null if it is missing or hidden. One statement.
 */
export async function loadIssuePreview(viewer: Viewer, ref: string): Promise<IssuePreview | null> {
  const [row] = await sql<Stored[]>`
    select i.key, i.title, i."bottomLine", ${isBottomLineOutdated} as "bottomLineOutdated",
      l.trend, coalesce(l.alerts, '{}') as alerts, ${forecastsOf(sql`i.id`, 0)} as forecasts,
      ${outlooksOf(sql`r."forecastId" = o."forecastId"`, { most: 1 })} as outlooks,
      ${dissentMarksOf(sql`o."forecastId"`)} as dissents, ${strongest(false)} as quotes
    from "Issue" i
    join "IssueLine" l on l."issueId" = i.id
    left join "OutlookRevision" o on o.id = l."outlookId"
    where ${isCalled(viewer, ref)}`;
  if (!row) return null;
  const { outlooks, trend, alerts, forecasts, ...issue } = row;
  const [outlook = null] = outlooks.map(withWord);
  const [forecast = null] = forecasts.map(withTerm);
  return {
    ...issue,
    forecast,
    outlook: outlook && { ...outlook, trend: trend ?? outlook.trend, alerts },
  };
}
