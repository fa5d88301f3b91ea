import { holdForecast, holdIssue } from "@/lib/analysis/forecast-held";
import { raiseIssueVersion } from "@/lib/analysis/issue-version";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import { recordEvent } from "@/lib/desk/events/mutations";
import { notifyOfLead } from "./notify";
import { overtaken } from "./overtaken";
import {
  clarifyForecastInput,
  editForecastInput,
  leadForecastInput,
  openForecastInput,
} from "./schema";
import { addForecast, changeTerms, doubtAboutClosing } from "./terms";

/**
 * Opens a forecast on an issue: the first one leads, others until they are made to. Its scale is that of the lead
 * unless given. Asks about a closing date that has come (`doubtAboutClosing`). Returns its number on the issue.
 */
export const openForecast = command({
  input: openForecastInput,
  verb: "openForecast",
  run: async (tx, viewer, { issue: ref, scale, confirmed, ...terms }) => {
    const issue = await holdIssue(tx, viewer, ref);
    askAbout(doubtAboutClosing(null, { ...terms, confirmed }));
    const lead = await tx.forecast.findFirst({ where: { issueId: issue.id, lead: true } });
    const given = { ...terms, scale: scale ?? lead?.scale ?? "ICD203_A" };
    const { id, number, version } = await addForecast(tx, viewer, issue.id, given);
    await raiseIssueVersion(tx, issue.id);
    return { id, number, version };
  },
});

/**
 * Changes a forecast's wording, and its other terms until it has been estimated. Fields left out keep their value,
 * and earlier wordings are kept. Refuses a stale version, and a forecast that has been resolved.
 */
export const editForecast = command({
  input: editForecastInput,
  verb: "editForecast",
  run: async (tx, viewer, { issue: ref, forecast: number, version, confirmed, ...given }) => {
    const { issue, forecast } = await holdForecast(tx, viewer, { issue: ref, forecast: number });
    requireSeen(forecast, version, overtaken(viewer, forecast));
    requireUnresolved(
      forecast,
      "This forecast has been resolved, so its wording and criteria can’t change. Open a new forecast instead.",
    );
    const changed = await changeTerms(tx, viewer, forecast, given);
    // Not before: a date that is fixed can't be meant.
    askAbout(doubtAboutClosing(forecast, { ...given, confirmed }));
    if (changed) await raiseIssueVersion(tx, issue.id);
    return { number, version: changed?.version ?? version };
  },
});

/** Adds a dated clarification to a forecast's criteria. Refuses a forecast that has been resolved. */
export const clarifyForecast = command({
  input: clarifyForecastInput,
  verb: "clarifyForecast",
  run: async (tx, viewer, { text, ...ref }) => {
    const { issue, forecast } = await holdForecast(tx, viewer, ref);
    requireUnresolved(forecast, "This forecast has been resolved. Correct the resolution instead.");
    const { id: forecastId, number } = forecast;
    await tx.clarification.create({ data: { forecastId, text, authorId: viewer.id } });
    await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      { verb: "forecast.clarified", forecast: number, text },
    );
    const version = await raiseVersion(tx, forecastId);
    await raiseIssueVersion(tx, issue.id);
    return { number, version };
  },
});

/**
 * Makes a forecast the one whose estimate stands for the issue in lists and the summary. Refuses a stale version,
 * and a forecast that nobody has estimated. Returns which led before, at its version, so that it can lead again.
 */
export const leadForecast = command({
  input: leadForecastInput,
  verb: "leadForecast",
  run: async (tx, viewer, { version, ...ref }) => {
    const { issue, forecast } = await holdForecast(tx, viewer, ref);
    const { id, number } = forecast;
    requireSeen(forecast, version, overtaken(viewer, forecast));
    if (forecast.lead) return { number, version, before: null };
    if (!(await tx.outlookRevision.count({ where: { forecastId: id } })))
      refuse("invalid", "Estimate this forecast first. Until then it has nothing to show.");
    const from = await tx.forecast.findFirstOrThrow({ where: { issueId: issue.id, lead: true } });
    await tx.forecast.update({ where: { id: from.id }, data: { lead: false } });
    await tx.forecast.update({ where: { id }, data: { lead: true } });
    await askAboutEvidence(tx, issue.id, { from: from.id, to: id });
    const isUndone = await wasLedBy(tx, issue.id, { now: from.number, before: number });
    const event = await recordEvent(
      tx,
      viewer,
      { issueId: issue.id },
      { verb: "forecast.lead-set", forecast: number, from: from.number },
    );
    await notifyOfLead(tx, viewer, { event, issue, forecast, isUndone });
    await raiseIssueVersion(tx, issue.id);
    const before = { number: from.number, version: from.version };
    return { number, version: await raiseVersion(tx, id), before };
  },
});

/**
 * The relations of an issue's evidence were judged against the lead of the time: from now on, people are asked about
 * those. Whatever was last judged against the new lead, which has led before, holds again. Both raise the links' versions,
 * so that nobody judges a relation on a page that still shows the old lead.
 */
async function askAboutEvidence(tx: Tx, issueId: string, lead: { from: string; to: string }) {
  await tx.evidenceLink.updateMany({
    where: { issueId, earlierLeadId: null },
    data: { earlierLeadId: lead.from, version: { increment: 1 } },
  });
  await tx.evidenceLink.updateMany({
    where: { issueId, earlierLeadId: lead.to },
    data: { earlierLeadId: null, version: { increment: 1 } },
  });
}

/** Whether the last change of an issue's lead put one forecast, by its number, in place of another. */
async function wasLedBy(tx: Tx, issueId: string, { now, before }: { now: number; before: number }) {
  const last = await tx.event.findFirst({
    where: { issueId, verb: "forecast.lead-set" },
    orderBy: { id: "desc" },
  });
  const { forecast, from } = (last?.details ?? {}) as { forecast?: number; from?: number };
  return forecast === now && from === before;
}

async function raiseVersion(tx: Tx, id: string): Promise<number> {
  const data = { version: { increment: 1 } };
  return (await tx.forecast.update({ where: { id }, data })).version;
}

function requireUnresolved({ outcome }: { outcome: string | null }, message: string) {
  if (outcome) refuse("invalid", message);
}

/** Refuses until what may be a slip is confirmed. */
function askAbout(doubt: string | null): void {
  if (doubt) refuse("confirm", doubt, { confirm: ["confirmed"] });
}
