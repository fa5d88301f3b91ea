import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { editSchedule, makeSchedule, pauseSchedule } from "./mutations";
import { loadSchedules } from "./queries";

let people: Awaited<ReturnType<typeof openDesk>>["people"];

beforeAll(async () => {
  ({ people } = await openDesk());
});

const WEEKLY = {
  title: "Morning briefing",
  handling: "For the desk only",
  time: "07:00",
  weekdays: [1, 2, 3, 4, 5],
  timeZone: "Europe/London",
};

test("saved or resumed, a schedule continues after its last run, whatever the clock of the machine says", async () => {
  const { manager } = people;
  const { id } = await made(makeSchedule(manager, WEEKLY));
  const next = async () => (await db.schedule.findUniqueOrThrow({ where: { id } })).nextAt;
  const run = async () => {
    const dueAt = await next();
    await db.scheduleRun.create({ data: { scheduleId: id, dueAt, outcome: "UNCHANGED" } });
    return dueAt.getTime();
  };
  const first = await run();
  await made(editSchedule(manager, { id, version: 1, ...WEEKLY }));
  expect((await next()).getTime()).toBeGreaterThan(first);
  const second = await run();
  await made(pauseSchedule(manager, { id, version: 2, paused: true }));
  await made(pauseSchedule(manager, { id, version: 3, paused: false }));
  expect((await next()).getTime()).toBeGreaterThan(second);
});

test("a time is read as people write it", async () => {
  const { manager } = people;
  for (const time of ["6.30", "6:30", "06.30 "]) {
    const { id } = await made(makeSchedule(manager, { ...WEEKLY, time }));
    expect(await db.schedule.findUniqueOrThrow({ where: { id } })).toMatchObject({ minute: 390 });
  }
});

test("a schedule takes issues without headings, as an edition does, and not beside sections", async () => {
  const { manager } = people;
  const { id } = await made(makeSchedule(manager, { ...WEEKLY, issues: ["taiwan"] }));
  const { sections } = await db.schedule.findUniqueOrThrow({ where: { id } });
  expect(sections).toEqual([{ heading: null, issues: ["USCN-6"] }]);
  const both = { issues: ["taiwan"], sections: [{ heading: null, issues: ["russia"] }] };
  for (const wrong of [both, { issues: [] }])
    expect(await makeSchedule(manager, { ...WEEKLY, ...wrong })).toMatchObject({
      refusal: { code: "invalid", fields: { issues: expect.any(String) } },
    });
});

test("a schedule is refused what nobody could issue, and analysts see none", async () => {
  const { analyst, manager } = people;
  const tried = async (given: object) => {
    const result = await makeSchedule(manager, { ...WEEKLY, ...given });
    return !result.ok && Object.keys(result.refusal.fields ?? {});
  };
  expect(await tried({ weekdays: [] })).toEqual(["weekdays"]);
  for (const weekdays of [["MON"], [0], [8]]) {
    const result = await makeSchedule(manager, { ...WEEKLY, weekdays: weekdays as number[] });
    expect(!result.ok && Object.values(result.refusal.fields ?? {})).toEqual([
      "Give days as numbers, from 1 (Monday) to 7 (Sunday).",
    ]);
  }
  expect(await tried({ time: "25:00" })).toEqual(["time"]);
  expect(await tried({ timeZone: "Mars/Olympus" })).toEqual(["timeZone"]);
  expect(await tried({ to: { people: [], groups: [] } })).toEqual(["to"]);
  expect(await tried({ to: { people: ["nobody"] } })).toEqual(["to"]);
  const twice = { heading: null, issues: ["taiwan", "USCN-6"] };
  expect(await tried({ sections: [twice] })).toEqual(["sections"]);
  expect(codeOf(await makeSchedule(analyst, WEEKLY))).toBe("forbidden");
  expect(await loadSchedules(analyst)).toBeNull();
});
