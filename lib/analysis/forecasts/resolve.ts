import { holdForecast } from "@/lib/analysis/forecast-held";
import { raiseIssueVersion } from "@/lib/analysis/issue-version";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { refuseDone, requireSeen, whoIs } from "@/lib/core/command/stale";
import { today } from "@/lib/core/today";
import { recordEvent } from "@/lib/desk/events/mutations";
import { forgetDue } from "@/lib/desk/notifications/mutations";
import { OUTCOME_LABELS } from "@/lib/tradecraft/outcome";
import { notifyOfResolution } from "./notify";
import { overtaken } from "./overtaken";
import { mayResolve } from "./policy";
import { resolveForecastInput } from "./schema";

/**
 * Records how a forecast turned out. Nobody can revise or dispute it until it is reopened. Notifies
 * whoever worked on it, and the issue's owner and followers. A resolution that names the version
 * of a resolved forecast corrects the one before it, which is kept. Refuses anyone but the issue's owner and admins,
 * a stale version, and an outcome before the closing date unless `early` confirms that it is certain.
 */
export const resolveForecast = command({
  input: resolveForecastInput,
  verb: "resolveForecast",
  run: async (tx, viewer, { issue: ref, forecast: wanted, version, ...given }) => {
    const { issue, forecast } = await holdForecast(tx, viewer, { issue: ref, forecast: wanted });
    const { id: forecastId, number } = forecast;
    if (!mayResolve(viewer, issue))
      refuse("forbidden", "Only the issue’s owner or an admin can resolve its forecasts.");
    const last = await lastResolution(tx, forecastId);
    requireSeen(forecast, version, overtaken(viewer, forecast));
    if (last && forecast.outcome && version === undefined)
      refuseDone({
        ...overtaken(viewer, forecast),
        what: `this forecast as ${OUTCOME_LABELS[last.outcome].toLowerCase()}`,
        did: "resolved",
        by: whoIs(viewer, last.resolvedBy),
        next: "Check it, then save again to correct it.",
      });
    const { knownOn } = given;
    const early = isAhead(forecast.closesOn);
    if (early && !given.early)
      refuse(
        "confirm",
        "This forecast hasn’t reached its closing date. Confirm that the outcome is already certain.",
        { confirm: ["early"] },
      );
    const resolution = { ...given, early, knownOn: knownOn ? new Date(knownOn) : null };
    await tx.resolution.create({
      data: {
        ...resolution,
        forecastId,
        number: (last?.number ?? 0) + 1,
        resolvedById: viewer.id,
      },
    });
    const changed = await tx.forecast.update({
      where: { id: forecastId },
      data: { version: { increment: 1 } },
    });
    const event = await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      {
        verb: "forecast.resolved",
        forecast: number,
        lead: forecast.lead,
        from: forecast.outcome,
        outcome: given.outcome,
        early,
        note: given.note,
      },
    );
    await forgetDue(tx, issue.id, number);
    // A correction of its record alone isn't news.
    if (given.outcome !== forecast.outcome)
      await notifyOfResolution(tx, viewer, { event, issue, forecast, note: given.note });
    await raiseIssueVersion(tx, issue.id);
    return { number, outcome: given.outcome, version: changed.version };
  },
});

const lastResolution = (tx: Tx, forecastId: string) =>
  tx.resolution.findFirst({
    where: { forecastId },
    orderBy: { number: "desc" },
    include: { resolvedBy: { select: { id: true, name: true } } },
  });

/** Whether a closing date is still to come. A forecast without one can be resolved at any time. */
const isAhead = (closesOn: Date | null): boolean =>
  closesOn !== null && closesOn.toISOString().slice(0, 10) > today();
