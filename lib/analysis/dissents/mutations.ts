import { holdTexts, readTexts } from "@/lib/analysis/checked-texts";
import { holdForecast, namedBy } from "@/lib/analysis/forecast-held";
import { requireFittingWords } from "@/lib/analysis/require-fitting-words";
import { command, type Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { newlyMentioned, unreached } from "@/lib/desk/members/mentions";
import { forgetForecast, toldOfForecast } from "@/lib/desk/notifications/mutations";
import type { Dissent, Forecast } from "@/lib/generated/prisma/client";
import { addEntry } from "./entries";
import { holdOwn, requireDisputable, requireOther, requireOwnSeen } from "./held";
import { notifyOfDissent } from "./notify";
import { isOther } from "./policy";
import { dissentInput, renewDissentInput, withdrawDissentInput } from "./schema";

/**
 * States a person's dissent from the current revision of a forecast, or changes their own open one; what it was is
 * kept. Its text is a judgement, whose words have to fit the likelihood. Refuses their own revision, its own figures, a
 * revision or open dissent other than the one they saw, and a forecast that has been resolved. If it only brings back what
 * they have withdrawn, tells those who have not heard of that. Returns the dissent's id and version; `unseen` names
 * those mentioned who aren't notified.
 */
export const dissent = command({
  input: dissentInput,
  verb: "dissent",
  prepare: async ({ why }) => readTexts({ why }),
  run: async (tx, viewer, input, texts) => {
    const { issue: ref, forecast: number, revision, version, asOf, ...given } = input;
    const { mentioned } = await holdTexts(tx, viewer, texts);
    const { issue, forecast } = await holdForecast(tx, viewer, { issue: ref, forecast: number });
    const disputed = await requireDisputable(tx, viewer, forecast, revision);
    requireOther(disputed, given);
    const key = { forecastId: forecast.id, authorId: viewer.id };
    const mine = await tx.dissent.findUnique({ where: { forecastId_authorId: key } });
    requireOwnSeen(viewer, mine, version);
    const { likelihood, confidence, why } = given;
    requireFittingWords({ judgement: why, likelihood, scale: forecast.scale }, "why");
    const act = mine && !mine.withdrawnAt ? "CHANGED" : "STATED";
    const isBack =
      mine?.withdrawnAt &&
      mine.revisionId === disputed.id &&
      mine.why === why &&
      !isOther(mine, given);
    const told = { kind: "DISSENT", ...namedBy(forecast), by: viewer.id } as const;
    const except = isBack ? await toldOfForecast(tx, issue.id, told) : undefined;
    const saved = await addEntry(tx, mine ?? key, act, {
      ...given,
      revisionId: disputed.id,
      asOf: asOf ? new Date(asOf) : undefined,
    });
    const event = await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      {
        verb: "dissent.stated",
        ...namedBy(forecast),
        dissent: saved.id,
        likelihood,
        confidence,
        from: act === "CHANGED" ? mine!.likelihood : null,
        revision: disputed.number,
        desk: disputed.likelihood,
      },
    );
    const disputes = act === "STATED" ? disputed.authorId : undefined;
    const fresh = newlyMentioned(mentioned, mine?.why ?? "");
    const stated = { issue, event, mentioned: fresh, disputes, text: why, except };
    await notifyOfDissent(tx, viewer, stated);
    const unseen = await unreached(tx, fresh, issue.id);
    return { id: saved.id, version: saved.version, unseen };
  },
});

/**
 * Confirms a person's open dissent beside the current revision, with its figures, and with another text if one is given.
 * Refuses as `dissent` does.
 */
export const renewDissent = command({
  input: renewDissentInput,
  verb: "renewDissent",
  prepare: async ({ why }) => readTexts({ why }),
  run: async (tx, viewer, { id, version, revision, why }, texts) => {
    const { mentioned } = await holdTexts(tx, viewer, texts);
    const { mine, issue, forecast } = await holdOwn(tx, viewer, { id, version });
    const disputed = await requireDisputable(tx, viewer, forecast, revision);
    requireOther(disputed, mine);
    const { likelihood, confidence } = mine;
    requireFittingWords({ judgement: why, likelihood, scale: forecast.scale }, "why");
    const saved = await addEntry(tx, mine, "CONFIRMED", {
      likelihood,
      confidence,
      why: why || mine.why,
      revisionId: disputed.id,
    });
    const event = await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      {
        verb: "dissent.confirmed",
        ...namedBy(forecast),
        dissent: saved.id,
        likelihood,
        revision: disputed.number,
        desk: disputed.likelihood,
      },
    );
    const fresh = newlyMentioned(mentioned, mine.why);
    await notifyOfDissent(tx, viewer, { issue, event, mentioned: fresh, text: why });
    return { id, version: saved.version, unseen: await unreached(tx, fresh, issue.id) };
  },
});

/** Withdraws a person's own dissent, which stays in its history. */
export const withdrawDissent = command({
  input: withdrawDissentInput,
  verb: "withdrawDissent",
  prepare: async ({ why }) => readTexts({ why }),
  run: async (tx, viewer, { id, version, why }, texts) => {
    const { mentioned } = await holdTexts(tx, viewer, texts);
    const { mine, issue, forecast } = await holdOwn(tx, viewer, { id, version });
    const { saved, event } = await withdraw(tx, viewer, { mine, issueId: issue.id, forecast, why });
    await notifyOfDissent(tx, viewer, { issue, event, mentioned, text: why });
    return { id, version: saved.version, unseen: await unreached(tx, mentioned, issue.id) };
  },
});

/**
 * Withdraws the open dissent of a person who has just revised the forecast: their view is now the desk's, from the day
 * that the revision describes, if not today.
 */
export async function withdrawOwn(
  tx: Tx,
  viewer: Viewer,
  forecast: Forecast,
  asOf?: Date,
): Promise<void> {
  const { id: forecastId, issueId } = forecast;
  const mine = await tx.dissent.findFirst({
    where: { forecastId, authorId: viewer.id, withdrawnAt: null },
  });
  if (mine) await withdraw(tx, viewer, { mine, issueId, forecast, why: "", asOf });
}

interface Withdrawal {
  mine: Dissent;
  issueId: string;
  forecast: Forecast;
  why: string;
  asOf?: Date | undefined;
}

async function withdraw(tx: Tx, viewer: Viewer, of: Withdrawal) {
  const { mine, issueId, forecast, why, asOf } = of;
  const { revisionId, likelihood, confidence } = mine;
  const figures = { revisionId, likelihood, confidence };
  const saved = await addEntry(tx, mine, "WITHDRAWN", { ...figures, why, asOf });
  await forgetForecast(tx, issueId, { kind: "DISSENT", ...namedBy(forecast), by: mine.authorId });
  const details = {
    verb: "dissent.withdrawn",
    ...namedBy(forecast),
    dissent: mine.id,
    likelihood,
    why,
  } as const;
  const event = await recordEvent(tx, viewer, { issueId }, details);
  return { saved, event };
}
