import { holdForecast, requireOpen } from "@/lib/analysis/forecast-held";
import type { Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { refuseStale, whoIs, YOU } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Forecast } from "@/lib/generated/prisma/client";
import { visibleIssues } from "@/lib/visibility";
import { type Figures, isOther, isOwn, mayCorrectAnswer, mayDissent } from "./policy";
import { loadDissent, loadDissents } from "./queries";

/** A dissent with its forecast and issue, which is locked. Refuses if it is missing or hidden. */
export async function holdDissent(tx: Tx, viewer: Viewer, id: string) {
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
    answers: { select: { authorId: true } },
  } as const;
  return { ...held, found: await tx.dissent.findUniqueOrThrow({ where: { id }, include }) };
}

/**
 * A person's own answer as they saw it, in its last wording, with its dissent and issue, which is locked. Refuses anyone
 * else's, and one that is missing or hidden.
 */
export async function holdOwnAnswer(
  tx: Tx,
  viewer: Viewer,
  { id, version }: { id: string; version: number },
) {
  const first = await tx.dissentAnswer.findFirst({
    where: { id, correctsId: null, dissent: { forecast: { issue: visibleIssues(viewer) } } },
  });
  if (!first) return refuse("not-found", "This answer doesn’t exist.");
  if (!mayCorrectAnswer(viewer, first))
    refuse("forbidden", "This answer isn’t yours. Only the person who gave it can correct it.");
  const { dissentId } = first;
  const held = await holdDissent(tx, viewer, dissentId);
  const last = await tx.dissentAnswer.findFirstOrThrow({
    where: { OR: [{ id }, { correctsId: id }] },
    orderBy: { number: "desc" },
  });
  const current = async () =>
    (await loadDissent(viewer, dissentId))?.answers.find((answer) => answer.id === id) ?? {};
  if (last.number !== version) refuseStale({ what: "this answer", by: YOU, current });
  return { ...held, answer: { id, body: last.body } };
}

/** A person's own open dissent as they saw it, its forecast still open. Refuses anyone else's. */
export async function holdOwn(
  tx: Tx,
  viewer: Viewer,
  { id, version }: { id: string; version: number },
) {
  const { found: mine, issue, forecast } = await holdDissent(tx, viewer, id);
  if (!isOwn(viewer, mine))
    refuse("forbidden", "Only the dissenter can change, confirm or withdraw a dissent.");
  requireOwnSeen(viewer, mine, version);
  requireOpen(forecast);
  if (mine.withdrawnAt)
    refuse("invalid", "You’ve withdrawn this dissent. To bring it back, dissent again.");
  return { mine, issue, forecast };
}

/** Refuses unless a person's own dissent, if they have one, is still as they saw it. An open one has to be named. */
export function requireOwnSeen(
  viewer: Viewer,
  mine: { id: string; version: number; withdrawnAt: Date | null } | null,
  version: number | undefined,
): void {
  const current = async () => (mine && (await loadDissent(viewer, mine.id))) ?? {};
  if (version === undefined) {
    if (mine && !mine.withdrawnAt)
      refuse(
        "conflict",
        "You already dissent from this forecast. Check your dissent, then save again to change it.",
        { current },
      );
  } else if (mine?.version !== version) refuseStale({ what: "your dissent", by: YOU, current });
}

/** The current revision of a forecast. Returns null if nobody has estimated it. */
export const currentRevision = (tx: Tx, forecastId: string) =>
  tx.outlookRevision.findFirst({
    where: { forecastId },
    orderBy: { number: "desc" },
    include: { author: { select: { id: true, name: true } } },
  });

/** The current revision of an open forecast, if the person may dispute it and saw it (`seen`, if given). */
export async function requireDisputable(
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
    refuseStale({
      what: "this forecast",
      did: "revised",
      by: whoIs(viewer, current.author),
      current: async () => ({
        revision: current.number,
        dissents: await loadDissents(viewer, issueId, number),
      }),
    });
  }
  return current;
}

/** Refuses a dissent whose figures are those of the revision that it disputes. */
export function requireOther(disputed: Figures, own: Figures): void {
  if (!isOther(disputed, own))
    refuseField(
      "likelihood",
      "These figures are the same as the current revision’s. Change the likelihood or the confidence.",
    );
}
