import type { z } from "zod";
import { holdGroups } from "@/lib/analysis/briefings/groups/mutations";
import { audienceOf } from "@/lib/analysis/briefings/groups/recipients";
import { byRef, namedIssues } from "@/lib/analysis/issue-named";
import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lastActor } from "@/lib/desk/events/queries";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";
import {
  deleteScheduleInput,
  editScheduleInput,
  makeScheduleInput,
  pauseScheduleInput,
} from "./inputs";
import { loadSchedule, MAX_SCHEDULES } from "./queries";
import type { ScheduledSections } from "./schema";
import { nextFromNow, requireZone } from "./when";

/** Schedules editions, which the person answers for. Returns the schedule's id, version and first time. */
export const makeSchedule = command({
  input: makeScheduleInput,
  verb: "makeSchedule",
  run: async (tx, viewer, given) => {
    const data = await dataOf(tx, viewer, given);
    if ((await tx.schedule.count()) >= MAX_SCHEDULES)
      refuse("invalid", `A desk can have at most ${MAX_SCHEDULES} schedules. Delete one first.`);
    const { id, title, version, nextAt } = await tx.schedule.create({ data });
    await recordEvent(tx, viewer, {}, { verb: "schedule.made", schedule: id, title });
    return { id, version, nextAt: nextAt.toISOString() };
  },
});

/**
 * Changes a schedule. Whoever saves it answers for its editions from then on. Its next time is the first one from now.
 * Returns its new version and next time.
 */
export const editSchedule = command({
  input: editScheduleInput,
  verb: "editSchedule",
  run: async (tx, viewer, { id, version, ...given }) => {
    await held(tx, viewer, { id, version });
    const data = await dataOf(tx, viewer, given, id);
    const { title, nextAt } = await tx.schedule.update({
      where: { id },
      data: { ...data, version: version + 1 },
    });
    await recordEvent(tx, viewer, {}, { verb: "schedule.edited", schedule: id, title });
    return { id, version: version + 1, nextAt: nextAt.toISOString() };
  },
});

/**
 * Pauses a schedule, or resumes it from now: it does not catch up on what was due in between. Returns its new version.
 */
export const pauseSchedule = command({
  input: pauseScheduleInput,
  verb: "pauseSchedule",
  run: async (tx, viewer, { id, version, paused }) => {
    const schedule = await held(tx, viewer, { id, version });
    if ((schedule.pausedAt !== null) === paused) return { id, version };
    const { title } = schedule;
    const data = paused
      ? { pausedAt: new Date() }
      : { pausedAt: null, nextAt: await nextFromNow(tx, schedule, id) };
    await tx.schedule.update({ where: { id }, data: { ...data, version: version + 1 } });
    const verb = paused ? "schedule.paused" : "schedule.resumed";
    await recordEvent(tx, viewer, {}, { verb, schedule: id, title });
    return { id, version: version + 1 };
  },
});

/** Deletes a schedule with the list of its runs. The editions that it issued stay. */
export const deleteSchedule = command({
  input: deleteScheduleInput,
  verb: "deleteSchedule",
  run: async (tx, viewer, given) => {
    const { id, title } = await held(tx, viewer, given);
    await tx.schedule.delete({ where: { id } });
    await recordEvent(tx, viewer, {}, { verb: "schedule.deleted", schedule: id, title });
    return { id };
  },
});

async function dataOf(
  tx: Tx,
  viewer: Viewer,
  given: z.output<typeof makeScheduleInput>,
  id: string | null = null,
) {
  const { title, handling, sections, weekdays, time, timeZone, to } = given;
  await holdGroups(tx);
  if (to) await audienceOf(tx, to);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const rhythm = {
    minute: hours * 60 + minutes,
    timeZone,
    weekdays: [...new Set(weekdays)].sort((one, other) => one - other),
  };
  await requireZone(tx, rhythm);
  return {
    title,
    handling,
    ...rhythm,
    ownerId: viewer.id,
    peopleIds: to?.people ?? [],
    groupIds: to?.groups ?? [],
    sections: sections ? await byKey(tx, viewer, sections) : Prisma.DbNull,
    nextAt: await nextFromNow(tx, rhythm, id),
  };
}

/** The sections with their issues by key, which never changes. Refuses unknown issues, and one that is named twice. */
async function byKey(
  tx: Tx,
  viewer: Viewer,
  sections: ScheduledSections,
): Promise<ScheduledSections> {
  const refs = sections.flatMap(({ issues }) => issues);
  const found = byRef(refs, await namedIssues(tx, viewer, refs));
  const used = new Set<string>();
  const keyOf = (ref: string) => {
    const { key } = found.get(ref) ?? refuse("not-found", "This issue doesn’t exist.");
    if (used.has(key)) refuseField("sections", `${key} is listed twice. Remove one.`);
    used.add(key);
    return key;
  };
  return sections.map(({ heading, issues }) => ({ heading, issues: issues.map(keyOf) }));
}

/** Locks a schedule. Refuses one that is missing or names a hidden issue, and a stale version. */
async function held(tx: Tx, viewer: Viewer, { id, version }: { id: string; version: number }) {
  const [shown] = await tx.$queryRaw<unknown[]>`select 1 from "Schedule" s
    where s.id = ${id} and ${isInTx.visibleSchedule("s", viewer)} for no key update`;
  const schedule = shown ? await tx.schedule.findUnique({ where: { id } }) : null;
  if (!schedule) return refuse("not-found", "This schedule no longer exists.");
  requireSeen(schedule, version, {
    what: "this schedule",
    by: () =>
      lastActor(viewer, ["schedule.edited", "schedule.paused", "schedule.resumed"], {
        schedule: id,
      }),
    current: async () => (await loadSchedule(viewer, id)) ?? {},
  });
  return schedule;
}
