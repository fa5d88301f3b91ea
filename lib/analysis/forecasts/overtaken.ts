import { FORECAST_CHANGES } from "@/lib/analysis/issue-version";
import type { Viewer } from "@/lib/core/session/viewer";
import { lastActor } from "@/lib/desk/events/queries";
import { loadForecast } from "./queries";

/** What to say of a forecast that has changed, with the forecast as it is now. */
export const overtaken = (
  viewer: Viewer,
  { issueId, number }: { issueId: string; number: number },
) => ({
  what: "this forecast",
  by: () => lastActor(viewer, FORECAST_CHANGES, { issueId, forecast: number }),
  current: async () => (await loadForecast(viewer, issueId, number))!,
});
