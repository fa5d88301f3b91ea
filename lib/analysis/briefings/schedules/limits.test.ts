import { afterEach, beforeAll, expect, test } from "vitest";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { deleteSchedule, editSchedule, makeSchedule, pauseSchedule } from "./mutations";
import { loadSchedule, loadSchedules } from "./queries";
import { runDueSchedules } from "./run";

let people: Awaited<ReturnType<typeof openDesk>>["people"];

beforeAll(async () => {
  ({ people } = await openDesk());
  await openRelationship();
});

afterEach(async () => {
  await limitTo(people.manager.id, null);
  await db.schedule.deleteMany();
});

const limited = () => limitTo(people.manager.id, ["eu-china"]);

const scheduled = async (issues: string[] | null, person: Viewer = people.manager) =>
  made(
    makeSchedule(person, {
      title: "Morning briefing",
      time: "07:00",
      weekdays: [1],
      timeZone: "Europe/London",
      sections: issues && [{ heading: null, issues }],
      to: null,
    }),
  );

/** Lets the worker run a schedule now. Returns what an admin’s inbox says of it. */
async function runDue(id: string) {
  await db.schedule.update({ where: { id }, data: { nextAt: new Date(Date.now() - 1000) } });
  await runDueSchedules();
  return (await loadSchedule(people.admin, id))!.runs[0]!;
}

test.each([
  ["all active issues", null, 55],
  ["chosen issues", ["taiwan", "car-duties"], 60],
])(
  "%s of an owner who has been limited are those that they may see",
  async (_, issues, likelihood) => {
    const { id } = await scheduled(issues);
    await limited();
    await made(judge(people.analyst, "car-duties", { likelihood }));
    const run = await runDue(id);
    expect(run).toMatchObject({ outcome: "ISSUED", reason: null });
    const { items } = (await loadEdition(people.admin, run.edition!))!;
    expect(items.map(({ slug }) => slug)).toEqual(["car-duties"]);
  },
);

test("a failure names no issue that is hidden from the owner", async () => {
  const { id } = await scheduled(["taiwan"]);
  const { name } = await limited();
  const reason = `All of its issues have been archived, or are hidden from ${name}`;
  expect(await runDue(id)).toMatchObject({ outcome: "FAILED", reason });
});

test("a schedule that names a hidden issue is answered like one that doesn’t exist", async () => {
  const { admin } = people;
  const hidden = await scheduled(["taiwan", "car-duties"], admin);
  const shown = await scheduled(["car-duties"], admin);
  const all = await scheduled(null, admin);
  const viewer = await limited();
  const ids = (await loadSchedules(viewer))!.map(({ id }) => id);
  expect(ids.sort()).toEqual([shown.id, all.id].sort());
  expect(await loadSchedule(viewer, hidden.id)).toBeNull();
  const given = { title: "Mine", time: "08:00", weekdays: [2], timeZone: "UTC" };
  for (const version of [hidden.version, 99])
    for (const change of [
      (id: string) => editSchedule(viewer, { id, version, ...given }),
      (id: string) => pauseSchedule(viewer, { id, version, paused: true }),
      (id: string) => deleteSchedule(viewer, { id, version }),
    ])
      expect(await change(hidden.id)).toEqual(await change("nowhere"));
  expect(await loadSchedule(admin, hidden.id)).toMatchObject({ version: hidden.version });
  await made(pauseSchedule(viewer, { ...shown, paused: true }));
  await made(deleteSchedule(viewer, all));
});

test("the runs of a schedule of all issues give no number of an edition that is hidden", async () => {
  const { id } = await scheduled(null, people.admin);
  expect((await runDue(id)).edition).toBeGreaterThan(0);
  const { runs } = (await loadSchedule(await limited(), id))!;
  expect(runs).toMatchObject([{ outcome: "ISSUED", edition: null }]);
});
