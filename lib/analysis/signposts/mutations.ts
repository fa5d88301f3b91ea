import { findForecast, holdIssue } from "@/lib/analysis/forecast-held";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { changesBetween, givenOnly } from "@/lib/desk/events/changes";
import { recordEvent } from "@/lib/desk/events/mutations";
import { closeUnfound } from "./decide-matches";
import { holdSeen } from "./held";
import { editSignpostInput, MAX_ACTIVE, signpostInput, writeSignpostInput } from "./schema";

/**
 * Writes a signpost on an issue, or on one of its forecasts. It is compared with the evidence that is added from now
 * on. Returns its number on the issue and its version.
 */
export const writeSignpost = command({
  input: writeSignpostInput,
  verb: "writeSignpost",
  run: async (tx, viewer, { issue: ref, forecast, ...given }) => {
    const issue = await holdIssue(tx, viewer, ref);
    await requireRoom(tx, issue.id);
    const last = await tx.signpost.findFirst({
      where: { issueId: issue.id },
      orderBy: { number: "desc" },
    });
    const { number, version, text } = await tx.signpost.create({
      data: {
        ...given,
        issueId: issue.id,
        number: (last?.number ?? 0) + 1,
        authorId: viewer.id,
        forecastId: await forecastIdOf(tx, issue.id, forecast),
      },
    });
    const details = { verb: "signpost.written", signpost: number, sign: text } as const;
    await recordEvent(tx, viewer, { issueId: issue.id }, details);
    return { number, version };
  },
});

/**
 * Changes a signpost. Fields left out keep their value. Open matches that the new terms and speakers don't find are
 * closed as sharpened. With `match`, refuses terms that still find that match. Refuses a stale version.
 */
export const editSignpost = command({
  input: editSignpostInput,
  verb: "editSignpost",
  run: async (tx, viewer, { issue: ref, signpost: number, version, match, ...patch }) => {
    const { issue, signpost } = await holdSeen(tx, viewer, {
      issue: ref,
      signpost: number,
      version,
    });
    if (signpost.state === "RETIRED")
      refuse("invalid", "This signpost is retired. Restore it, then change it.");
    const { text, direction, terms, speakers } = signpost;
    const before = {
      text,
      direction,
      terms,
      speakers,
      forecast: signpost.forecast?.number ?? null,
    };
    const changed = givenOnly(patch) as Partial<typeof before>;
    const changes = changesBetween(before, changed) ?? {};
    const { forecast, ...given } = changed;
    const after = await tx.signpost.update({
      where: { id: signpost.id },
      data: {
        ...given,
        ...(forecast !== undefined && { forecastId: await forecastIdOf(tx, issue.id, forecast) }),
        ...(Object.keys(changes).length > 0 && { version: { increment: 1 } }),
      },
    });
    const closed = await closeUnfound(tx, viewer, after, match);
    if (Object.keys(changes).length > 0)
      await recordEvent(
        tx,
        viewer,
        { issueId: issue.id },
        { verb: "signpost.edited", signpost: number, sign: after.text, changes, closed },
      );
    return { number, version: after.version, closed };
  },
});

/**
 * Retires a signpost: it finds nothing more, and what it has found no longer needs a decision. Refuses a stale version.
 */
export const retireSignpost = command({
  input: signpostInput,
  verb: "retireSignpost",
  run: async (tx, viewer, input) => {
    const { issue, signpost } = await holdSeen(tx, viewer, input);
    const { id, number, text, state, version } = signpost;
    if (state === "RETIRED") return { number, version };
    const data = { state: "RETIRED", retiredAt: new Date(), version: { increment: 1 } } as const;
    const saved = await tx.signpost.update({ where: { id }, data });
    const details = { verb: "signpost.retired", signpost: number, sign: text } as const;
    await recordEvent(tx, viewer, { issueId: issue.id }, details);
    return { number, version: saved.version };
  },
});

/** Makes a retired signpost look for its terms again, in what is added from now on. Refuses a stale version. */
export const restoreSignpost = command({
  input: signpostInput,
  verb: "restoreSignpost",
  run: async (tx, viewer, input) => {
    const { issue, signpost } = await holdSeen(tx, viewer, input);
    const { id, number, text, state, version } = signpost;
    if (state === "ACTIVE") return { number, version };
    await requireRoom(tx, issue.id);
    const data = { state: "ACTIVE", retiredAt: null, version: { increment: 1 } } as const;
    const saved = await tx.signpost.update({ where: { id }, data });
    const details = { verb: "signpost.restored", signpost: number, sign: text } as const;
    await recordEvent(tx, viewer, { issueId: issue.id }, details);
    return { number, version: saved.version };
  },
});

/** Refuses another signpost on an issue that already looks for as many as it can. */
async function requireRoom(tx: Tx, issueId: string) {
  if ((await tx.signpost.count({ where: { issueId, state: "ACTIVE" } })) >= MAX_ACTIVE)
    refuse(
      "invalid",
      `An issue can have at most ${MAX_ACTIVE} active signposts. Retire one first.`,
    );
}

/** The id of an issue's forecast by its number, or null. Refuses a number that it doesn't have. */
async function forecastIdOf(tx: Tx, issueId: string, number: number | null) {
  if (number === null) return null;
  const forecast = await findForecast(tx, issueId, number);
  return forecast ? forecast.id : refuseField("forecast", "This forecast doesn’t exist.");
}
