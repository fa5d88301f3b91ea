import { holdForecast } from "@/lib/analysis/forecast-held";
import { raiseIssueVersion } from "@/lib/analysis/issue-version";
import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import { recordEvent } from "@/lib/desk/events/mutations";
import { notifyOfReopening } from "./notify";
import { overtaken } from "./overtaken";
import { mayResolve } from "./policy";
import { reopenForecastInput } from "./schema";

/**
 * Sets a forecast's resolution aside, so that it is open again: it can be estimated, disputed and resolved, and isn't
 * scored. The resolution is kept, with who set it aside and why. Notifies whoever read about the resolution or worked on
 * the forecast. Refuses anyone but the issue's owner and admins, a stale version, and a forecast that is open.
 */
export const reopenForecast = command({
  input: reopenForecastInput,
  verb: "reopenForecast",
  run: async (tx, viewer, { issue: ref, forecast: wanted, version, reason }) => {
    const { issue, forecast } = await holdForecast(tx, viewer, { issue: ref, forecast: wanted });
    const { id: forecastId, number, outcome, lead } = forecast;
    if (!mayResolve(viewer, issue))
      refuse("forbidden", "Only the issue’s owner or an admin can reopen its forecasts.");
    requireSeen(forecast, version, overtaken(viewer, forecast));
    if (!outcome) return refuse("invalid", "This forecast is open: it hasn’t been resolved.");
    const resolution = await tx.resolution.findFirstOrThrow({
      where: { forecastId },
      orderBy: { number: "desc" },
    });
    await tx.reopening.create({
      data: { forecastId, number: resolution.number, reason, reopenedById: viewer.id },
    });
    const changed = await tx.forecast.update({
      where: { id: forecastId },
      data: { version: { increment: 1 } },
    });
    const event = await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      { verb: "forecast.reopened", forecast: number, lead, outcome, reason },
    );
    await notifyOfReopening(tx, viewer, { event, issue, forecast, resolution, reason });
    await raiseIssueVersion(tx, issue.id);
    return { number, version: changed.version };
  },
});
