import { correctEdition, issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { deleteGroup, editGroup, makeGroup } from "@/lib/analysis/briefings/groups/mutations";
import { answerRfi, correctAnswer } from "@/lib/analysis/briefings/rfis/answer";
import { askRfi, assignRfi } from "@/lib/analysis/briefings/rfis/mutations";
import * as schedules from "@/lib/analysis/briefings/schedules/mutations";
import type { Result } from "@/lib/core/command/errors";
import { made } from "@/prisma/seed/made";
import type { openDesk } from "./desk";

/** Saves that name a version which their record doesn't have, by the name of the mutation. */
export type StaleSaves = Record<string, () => Promise<Result<unknown>>>;

/** Makes an edition, a request, a group and a schedule on a desk. Returns a stale save of each mutation that changes one. */
export async function staleBriefings({
  people: { analyst, manager },
}: Pick<Awaited<ReturnType<typeof openDesk>>, "people">): Promise<StaleSaves> {
  const [version, reason] = [999, "So it seems."];
  const composed = { title: "Weekly", issues: ["climate"] };
  const edition = (await made(issueEdition(manager, composed))).number;
  const rfi = await made(askRfi(manager, { edition, issue: "climate", body: reason }));
  const answered = await made(askRfi(manager, { edition, issue: "climate", body: reason }));
  await made(answerRfi(analyst, { ...answered, body: reason }));
  const stale = { ...composed, seen: "another text" };

  const group = { name: "Ministers", members: [analyst.id] };
  const { id: groupId } = await made(makeGroup(manager, group));
  const weekly = { title: "Weekly", weekdays: [1], time: "07:00", timeZone: "UTC" };
  const { id: schedule } = await made(schedules.makeSchedule(manager, weekly));

  return {
    issueEdition: () => issueEdition(manager, stale),
    correctEdition: () =>
      correctEdition(manager, { ...stale, corrects: edition, explanation: reason }),
    editGroup: () => editGroup(manager, { id: groupId, version, ...group }),
    deleteGroup: () => deleteGroup(manager, { id: groupId, version }),
    editSchedule: () => schedules.editSchedule(manager, { id: schedule, version, ...weekly }),
    pauseSchedule: () => schedules.pauseSchedule(manager, { id: schedule, version, paused: true }),
    deleteSchedule: () => schedules.deleteSchedule(manager, { id: schedule, version }),
    assignRfi: () => assignRfi(manager, { id: rfi.id, version, assignedTo: analyst.id }),
    answerRfi: () => answerRfi(analyst, { id: rfi.id, version, body: reason }),
    correctAnswer: () => correctAnswer(analyst, { id: answered.id, version, body: "Other." }),
  };
}
