import { holdForecast, namedBy, requireOpen } from "@/lib/analysis/forecast-held";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { Dissent, Forecast } from "@/lib/generated/prisma/client";
import { visibleIssues } from "@/lib/visibility";
import { isOwn, mayAnswer, mayDissent } from "./policy";
import { loadDissent, loadDissents } from "./queries";
import { addEntry } from "./record";
import {
  answerDissentInput,
  dissentInput,
  renewDissentInput,
  withdrawDissentInput,
} from "./schema";

/**
 * States a person's dissent from the current revision of a forecast, or changes their own open one; what it was is
 * kept. Refuses their own revision, its own figures, a revision or dissent other than the one they saw, and a
 * forecast that has been resolved. Returns the dissent's id and version.
 */
export const dissent = command({
  input: dissentInput,
  verb: "dissent",
  run: async (tx, viewer, { issue: ref, forecast: number, revision, version, asOf, ...given }) => {
    const { issue, forecast } = await holdForecast(tx, viewer, { issue: ref, forecast: number });
    const disputed = await requireDisputable(tx, viewer, forecast, revision);
    requireOther(disputed, given);
    const key = { forecastId: forecast.id, authorId: viewer.id };
    const mine = await tx.dissent.findUnique({ where: { forecastId_authorId: key } });
    if (version !== undefined && version !== mine?.version)
      refuse(
        "conflict",
        "Couldn’t save: your dissent has changed since you opened it. Compare, then save again.",
        {
          current: async () => (mine && (await loadDissent(viewer, mine.id))) ?? {},
        },
      );
    const act = mine && !mine.withdrawnAt ? "CHANGED" : "STATED";
    const saved = await addEntry(tx, mine ?? key, act, {
      ...given,
      ...{ revisionId: disputed.id, asOf: asOf ? new Date(asOf) : undefined },
    });
    const { likelihood, confidence } = given;
    await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      {
        ...{ verb: "dissent.stated", ...namedBy(forecast), likelihood, confidence },
        ...{ from: act === "CHANGED" ? mine!.likelihood : null },
        ...{ revision: disputed.number, desk: disputed.likelihood },
      },
    );
    return { id: saved.id, version: saved.version };
  },
});

/** Confirms a person's open dissent beside the current revision, with its figures. Refuses as `dissent` does. */
export const renewDissent = command({
  input: renewDissentInput,
  verb: "renewDissent",
  run: async (tx, viewer, { id, version, revision, why }) => {
    const { mine, issue, forecast } = await holdOwn(tx, viewer, { id, version });
    const disputed = await requireDisputable(tx, viewer, forecast, revision);
    requireOther(disputed, mine);
    const { likelihood, confidence } = mine;
    const saved = await addEntry(tx, mine, "CONFIRMED", {
      ...{ likelihood, confidence, why: why || mine.why, revisionId: disputed.id },
    });
    await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      {
        ...{ verb: "dissent.confirmed", ...namedBy(forecast), likelihood },
        ...{ revision: disputed.number, desk: disputed.likelihood },
      },
    );
    return { id, version: saved.version };
  },
});

/** Withdraws a person's own dissent, which stays in its history. */
export const withdrawDissent = command({
  input: withdrawDissentInput,
  verb: "withdrawDissent",
  run: async (tx, viewer, { id, version, why }) => {
    const { mine, issue, forecast } = await holdOwn(tx, viewer, { id, version });
    const saved = await withdraw(tx, viewer, { mine, issueId: issue.id, forecast, why });
    return { id, version: saved.version };
  },
});

/** Answers a dissent by name, as the author of the revision or the owner of the issue. Returns the answer's id. */
export const answerDissent = command({
  input: answerDissentInput,
  verb: "answerDissent",
  run: async (tx, viewer, { id: dissentId, body }) => {
    const { found, issue, forecast } = await holdDissent(tx, viewer, dissentId);
    const current = await currentRevision(tx, forecast.id);
    const answerers = [found.revision.authorId, current?.authorId ?? null, issue.ownerId];
    if (!mayAnswer(viewer, found, answerers))
      refuse(
        "forbidden",
        "Only the author of the revision or the issue’s owner can answer a dissent.",
      );
    const answer = await tx.dissentAnswer.create({
      data: { dissentId, body, authorId: viewer.id },
    });
    await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      {
        ...{ verb: "dissent.answered", ...namedBy(forecast) },
        ...{ dissenter: found.author.name, body },
      },
    );
    return { id: answer.id };
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
  const named = { ...namedBy(forecast), likelihood, why };
  await recordEvent(tx, viewer, { issueId }, { verb: "dissent.withdrawn", ...named });
  return saved;
}

/** A dissent with its forecast and issue, which is locked. Refuses if it is missing or hidden. */
async function holdDissent(tx: Tx, viewer: Viewer, id: string) {
  const found = await tx.dissent.findFirst({
    where: { id, forecast: { issue: visibleIssues(viewer) } },
    select: { forecast: { select: { number: true, issueId: true } } },
  });
  if (!found) return refuse("not-found", "This dissent doesn’t exist.");
  const { issueId, number } = found.forecast;
  const held = await holdForecast(tx, viewer, { issue: issueId, forecast: number });
  const include = {
    author: { select: { name: true } },
    revision: { select: { authorId: true } },
  } as const;
  return { ...held, found: await tx.dissent.findUniqueOrThrow({ where: { id }, include }) };
}

/** A person's own open dissent as they saw it, its forecast still open. Refuses anybody else's. */
async function holdOwn(tx: Tx, viewer: Viewer, { id, version }: { id: string; version: number }) {
  const { found: mine, issue, forecast } = await holdDissent(tx, viewer, id);
  if (!isOwn(viewer, mine))
    refuse("forbidden", "Only the dissenter can change, confirm or withdraw a dissent.");
  if (mine.version !== version)
    refuse(
      "conflict",
      "Couldn’t save: your dissent has changed since you opened it. Compare, then save again.",
      {
        current: async () => (await loadDissent(viewer, id))!,
      },
    );
  requireOpen(forecast);
  if (mine.withdrawnAt)
    refuse("invalid", "You’ve withdrawn this dissent. To bring it back, dissent again.");
  return { mine, issue, forecast };
}

const currentRevision = (tx: Tx, forecastId: string) =>
  tx.outlookRevision.findFirst({ where: { forecastId }, orderBy: { number: "desc" } });

/** The current revision of an open forecast, if the person may dispute it and saw it (`seen`, if given). */
async function requireDisputable(
  tx: Tx,
  viewer: Viewer,
  forecast: Forecast,
  seen: number | undefined,
) {
  requireOpen(forecast);
  const current = await currentRevision(tx, forecast.id);
  if (!current)
    return refuse("invalid", "Nobody has estimated this forecast yet. Add the first estimate.");
  if (!mayDissent(viewer, current))
    refuse("forbidden", "This revision is yours. Revise it instead of dissenting from it.");
  if (seen !== undefined && seen !== current.number) {
    const { issueId, number } = forecast;
    refuse("conflict", "Couldn’t save: there’s a later revision. Read it, then save again.", {
      current: async () => ({
        revision: current.number,
        dissents: await loadDissents(viewer, issueId, number),
      }),
    });
  }
  return current;
}

interface Figures {
  likelihood: number;
  confidence: string | null;
}

function requireOther(disputed: Figures, own: Figures): void {
  if (disputed.likelihood === own.likelihood && disputed.confidence === own.confidence)
    refuseField(
      "likelihood",
      "These figures are the same as the current revision’s. Change the likelihood or the confidence.",
    );
}
