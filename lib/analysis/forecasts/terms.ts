import type { Tx } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { today } from "@/lib/core/today";
import { changesBetween, givenOnly } from "@/lib/desk/events/changes";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { Forecast as Stored } from "@/lib/generated/prisma/client";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";

/** What a forecast asks. Days are ISO text. */
interface Terms {
  wording: string;
  closesOn: string | null;
  resolutionCriteria: string;
  scale: LikelihoodScale;
}

/** Terms of which some may be left out. */
type SomeTerms = { [K in keyof Terms]?: Terms[K] | undefined };

const dayOf = (day: string | null) => (day === null ? null : new Date(day));

/** The day in UTC, as it is stored. */
const textOf = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null;

/**
 * What to ask about a closing date that is set on a forecast and has come, if it has not been confirmed; null for
 * any other. Only forms ask, by `confirmed: false`: there, it may be a slip.
 */
export const doubtAboutClosing = (
  before: Pick<Stored, "closesOn"> | null,
  {
    closesOn,
    confirmed,
  }: { closesOn?: string | null | undefined; confirmed?: boolean | undefined },
): string | null => {
  const isSet = confirmed === false && closesOn && closesOn !== textOf(before?.closesOn ?? null);
  if (!isSet || closesOn > today()) return null;
  const why =
    closesOn === today()
      ? "This forecast closes today, so it"
      : "This closing date has passed, so the forecast";
  return `${why} would be due at once. Confirm that you mean it.`;
};

/** Adds a forecast to a locked issue, under the next number. The first one of an issue leads. */
export async function addForecast(tx: Tx, viewer: Viewer, issueId: string, terms: Terms) {
  const last = await tx.forecast.findFirst({ where: { issueId }, orderBy: { number: "desc" } });
  const { wording, closesOn } = terms;
  const forecast = await tx.forecast.create({
    data: {
      ...terms,
      issueId,
      closesOn: dayOf(closesOn),
      number: (last?.number ?? 0) + 1,
      lead: last === null,
      wordings: { create: { number: 1, text: wording, authorId: viewer.id } },
    },
  });
  const { number, lead } = forecast;
  const details = { verb: "forecast.opened", forecast: number, lead, wording } as const;
  await recordEvent(tx, viewer, { issueId }, details);
  return forecast;
}

/**
 * Changes the terms of a forecast whose issue is locked: keeps the earlier wording, and refuses to change the others
 * once it has been estimated. Returns the forecast as it is now, or null if nothing changes.
 */
export async function changeTerms(tx: Tx, viewer: Viewer, forecast: Stored, given: SomeTerms) {
  const { id, issueId, number, wording, closesOn, resolutionCriteria, scale } = forecast;
  const before = {
    wording,
    resolutionCriteria,
    scale,
    closesOn: textOf(closesOn),
  };
  const patch = givenOnly(given) as Partial<Terms>;
  const changes = changesBetween<Terms>(before, patch);
  if (!changes) return null;
  if (FIXED.some((term) => changes[term]) && (await isEstimated(tx, id)))
    for (const term of FIXED) if (changes[term]) refuseFixed(term);
  if (patch.wording !== undefined && changes.wording) {
    const { number: last } = await lastWording(tx, id);
    await tx.forecastWording.create({
      data: { forecastId: id, number: last + 1, text: patch.wording, authorId: viewer.id },
    });
  }
  const { closesOn: day, ...rest } = patch;
  const changed = await tx.forecast.update({
    where: { id },
    data: {
      ...rest,
      ...(day !== undefined && { closesOn: dayOf(day) }),
      version: { increment: 1 },
    },
  });
  await recordEvent(
    tx,
    viewer,
    { issueId },
    { verb: "forecast.edited", forecast: number, lead: forecast.lead, changes },
  );
  return changed;
}

/**
 * The forecast that a revision estimates, with its latest wording's number: as it is, with the wording that is given,
 * or, on an issue without forecasts, a new one that leads.
 */
export async function withTerms(
  tx: Tx,
  viewer: Viewer,
  issueId: string,
  forecast: Stored | null,
  { wording, closesOn, resolutionCriteria, scale }: SomeTerms,
) {
  if (forecast) {
    const given = { wording, closesOn, resolutionCriteria, scale };
    const changed = await changeTerms(tx, viewer, forecast, given);
    const { id } = forecast;
    return { ...(changed ?? forecast), wordingNumber: (await lastWording(tx, id)).number };
  }
  if (!wording)
    return refuseField("wording", "Write the forecast as a question with a yes-or-no answer.");
  const added = await addForecast(tx, viewer, issueId, {
    wording,
    closesOn: closesOn ?? null,
    resolutionCriteria: resolutionCriteria ?? "",
    scale: scale ?? "ICD203_A",
  });
  return { ...added, wordingNumber: 1 };
}

const lastWording = (tx: Tx, forecastId: string) =>
  tx.forecastWording.findFirstOrThrow({ where: { forecastId }, orderBy: { number: "desc" } });

const FIXED = ["closesOn", "resolutionCriteria", "scale"] as const;

const REFUSALS = {
  closesOn:
    "The closing date is fixed because this forecast has been estimated. For another date, open a new forecast.",
  resolutionCriteria:
    "The criteria are fixed because this forecast has been estimated. Add a clarification, or open a new forecast.",
  scale:
    "The scale is fixed because this forecast has been estimated. To use another scale, open a new forecast.",
};

const refuseFixed = (term: (typeof FIXED)[number]) => refuseField(term, REFUSALS[term]);

const isEstimated = async (tx: Tx, forecastId: string) =>
  (await tx.outlookRevision.count({ where: { forecastId } })) > 0;
