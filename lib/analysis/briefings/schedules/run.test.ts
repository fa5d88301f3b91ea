import { beforeAll, beforeEach, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { deleteGroup, editGroup, makeGroup } from "@/lib/analysis/briefings/groups/mutations";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { db } from "@/lib/core/database/db";
import { DAY_MS } from "@/lib/core/today";
import { changeMember } from "@/lib/desk/members/mutations";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { beginAnew, told } from "@/scripts/test/desk/inboxes";
import { mailboxPerTest, sendAll } from "@/scripts/test/servers/mailbox";
import { deleteSchedule, editSchedule, makeSchedule, pauseSchedule } from "./mutations";
import { loadSchedule } from "./queries";
import { runDueSchedules } from "./run";

const mailbox = mailboxPerTest();
let people: Awaited<ReturnType<typeof openDesk>>["people"];
let group: string;

beforeAll(async () => {
  ({ people } = await openDesk());
  const { analyst, analyst2, manager } = people;
  const members = [analyst.id, analyst2.id];
  ({ id: group } = await made(makeGroup(manager, { name: "Ministers", members })));
});
beforeEach(async () => {
  await db.schedule.deleteMany();
});

const WEEKLY = {
  title: "Morning briefing",
  handling: "For the desk only",
  time: "07:00",
  weekdays: [1, 2, 3, 4, 5],
  timeZone: "Europe/London",
};
/** Schedules these issues, to a group unless told otherwise. */
const scheduled = async (issues: string[] | null, to: object | null = { groups: [group] }) => {
  const sections = issues && [{ heading: null, issues }];
  return (await made(makeSchedule(people.manager, { ...WEEKLY, sections, to }))).id;
};

/** Makes a schedule due this many days ago, and has the worker look for it. */
async function runDue(id: string, daysAgo = 0) {
  const nextAt = new Date(Date.now() - daysAgo * DAY_MS - 1000);
  await db.schedule.update({ where: { id }, data: { nextAt } });
  await runDueSchedules();
  return latest(id);
}
const latest = async (id: string) => (await loadSchedule(people.manager, id))!.runs[0]!;
const lastNumber = () => db.edition.count();
const readersOf = () => mailbox.taken.flatMap(({ to }) => to).sort();

test("what is due is issued in the owner’s name, says that nobody has read it, and is emailed to its readers", async () => {
  const id = await scheduled(["taiwan", "climate"]);
  const run = await runDue(id);
  expect(run).toMatchObject({ outcome: "ISSUED", sentTo: 2, reason: null });
  const { content, addressees } = (await loadEdition(people.analyst, run.edition!))!;
  expect(content.title).toMatch(/^Morning briefing, \d{1,2} \w+ \d{4}$/);
  expect(content).toMatchObject({
    issuedBy: people.manager.name,
    handling: "For the desk only",
    coverNote: expect.stringMatching(
      /^Issued automatically from a schedule set by .*, without being checked first\.$/,
    ),
  });
  expect(content.sections[0]!.items.map(({ slug }) => slug)).toEqual(["taiwan", "climate"]);
  expect(addressees).toEqual([people.analyst, people.analyst2].map(({ name }) => name).sort());
  await sendAll();
  expect(readersOf()).toEqual(["analyst2@demarche.test", "analyst@demarche.test"]);
  expect(mailbox.taken[0]!.text).toMatch(/issued edition .*, by schedule, to Ministers\./);
  const { nextAt } = (await loadSchedule(people.manager, id))!;
  expect(Date.parse(nextAt!)).toBeGreaterThan(Date.now());
});

test("nothing is issued while nothing has changed, but the next change is", async () => {
  const id = await scheduled(["tariffs"]);
  expect((await runDue(id)).outcome).toBe("ISSUED");
  await beginAnew();
  const before = await lastNumber();
  expect(await runDue(id)).toMatchObject({ outcome: "UNCHANGED", edition: null, sentTo: null });
  // What changes elsewhere doesn't count.
  await made(judge(people.analyst, "russia", {}));
  expect((await runDue(id)).outcome).toBe("UNCHANGED");
  await sendAll();
  expect([await lastNumber(), mailbox.taken]).toEqual([before, []]);
  await made(judge(people.analyst, "tariffs", { likelihood: 70 }));
  const run = await runDue(id);
  const { content } = (await loadEdition(people.analyst, run.edition!))!;
  const revised = content.changes.filter(({ kind }) => kind === "REVISED");
  expect(revised.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/70%/)]);
});

test("what its readers were sent in another edition isn’t news, but what others were sent is", async () => {
  const { admin, analyst, manager } = people;
  const id = await scheduled(["climate"]);
  await runDue(id);
  await made(judge(analyst, "climate", { likelihood: 55 }));
  const issue = { title: "By hand", issues: ["climate"] };
  await made(issueEdition(manager, { ...issue, to: { people: [admin.id] } }));
  const { content } = (await loadEdition(analyst, (await runDue(id)).edition!))!;
  // Counted from what the group was sent before.
  expect(content.changes.map(({ kind }) => kind)).toContain("REVISED");
  await made(judge(analyst, "climate", { likelihood: 57 }));
  await made(issueEdition(manager, issue));
  expect((await runDue(id)).outcome).toBe("UNCHANGED");
});

test("several processes that find it due at once issue one edition", async () => {
  const id = await scheduled(["human-rights"]);
  await db.schedule.update({ where: { id }, data: { nextAt: new Date(Date.now() - 1000) } });
  const before = await lastNumber();
  const ran = await Promise.all([1, 2, 3, 4].map(runDueSchedules));
  expect(ran.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await lastNumber()).toBe(before + 1);
  expect((await loadSchedule(people.manager, id))!.runs).toHaveLength(1);
});

test("after an outage of several days, a schedule runs once, late, and then at its next time", async () => {
  const id = await scheduled(["russia"]);
  const run = await runDue(id, 9);
  expect(run.outcome).toBe("ISSUED");
  expect(Date.parse(run.at) - Date.parse(run.dueAt)).toBeGreaterThan(8 * DAY_MS);
  expect(await runDueSchedules()).toBe(0);
});

test("a schedule that can’t be run at all doesn’t keep the others from running", async () => {
  const [broken, sound] = [await scheduled(["russia"]), await scheduled(["taiwan"])];
  await made(judge(people.analyst, "taiwan", { likelihood: 68 }));
  const dueAt = new Date(Date.now() - DAY_MS);
  // A time has one run, so that neither this one nor its failure can be recorded.
  const run = { scheduleId: broken, dueAt, outcome: "UNCHANGED" } as const;
  await db.scheduleRun.create({ data: run });
  await db.schedule.update({ where: { id: broken }, data: { nextAt: dueAt } });
  expect((await runDue(sound)).outcome).toBe("ISSUED");
  expect((await loadSchedule(people.manager, broken))!.runs).toHaveLength(1);
});

test("a paused schedule doesn’t run, and doesn’t catch up on what it missed", async () => {
  const { manager, analyst } = people;
  const id = await scheduled(null, null);
  expect(codeOf(await pauseSchedule(analyst, { id, version: 1, paused: true }))).toBe("forbidden");
  await made(pauseSchedule(manager, { id, version: 1, paused: true }));
  await db.schedule.update({ where: { id }, data: { nextAt: new Date(Date.now() - DAY_MS) } });
  expect(await runDueSchedules()).toBe(0);
  expect(await loadSchedule(manager, id)).toMatchObject({ nextAt: null, runs: [] });
  await made(pauseSchedule(manager, { id, version: 2, paused: false }));
  expect(await runDueSchedules()).toBe(0);
  const { nextAt } = (await loadSchedule(manager, id))!;
  expect(Date.parse(nextAt!)).toBeGreaterThan(Date.now());
});

test("all active issues go to everyone, its owner too; issues archived since are left out", async () => {
  const { analyst, manager } = people;
  const all = await scheduled(null, null);
  await made(judge(analyst, "taiwan", { likelihood: 66 }));
  const run = await runDue(all);
  expect(run.sentTo).toBe(4);
  const edition = (await loadEdition(analyst, run.edition!))!;
  expect([edition.items.length, edition.addressees]).toEqual([6, []]);
  expect(await told(manager)).toContain(
    `EDITION: ${manager.name} issued edition ${run.edition}, “${edition.title}”, by schedule`,
  );

  const archive = async (issue: string, status: "ARCHIVED" | "ACTIVE") => {
    const { version } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
    await made(editIssue(analyst, { issue, version, status }));
  };
  const two = await scheduled(["taiwan", "climate"], null);
  await made(judge(analyst, "climate", { likelihood: 61 }));
  await archive("taiwan", "ARCHIVED");
  const { items } = (await loadEdition(analyst, (await runDue(two)).edition!))!;
  expect(items.map(({ slug }) => slug)).toEqual(["climate"]);
  await archive("climate", "ARCHIVED");
  expect(await runDue(two)).toMatchObject({
    outcome: "FAILED",
    reason: "All of its issues have been archived",
  });
  for (const issue of ["taiwan", "climate"]) await archive(issue, "ACTIVE");
});

test("a failure says why, tells those who can put it right, and keeps the next time", async () => {
  const { admin, analyst, analyst2, manager } = people;
  const id = await scheduled(["taiwan"]);
  const change = async (person: typeof analyst, disabled: boolean) => {
    const { version, role } = await db.user.findUniqueOrThrow({ where: { id: person.id } });
    await made(changeMember(admin, { id: person.id, version, role, disabled }));
  };
  await change(analyst, true);
  await change(analyst2, true);
  await beginAnew();
  const before = await lastNumber();
  const nobody = await runDue(id);
  expect(nobody).toMatchObject({ outcome: "FAILED", edition: null, sentTo: null });
  expect(nobody.reason).toMatch(/^None of those chosen can receive this edition/);
  expect(await told(manager)).toEqual([
    expect.stringMatching(
      /^SCHEDULE: .* scheduled “Morning briefing”, which couldn’t be issued: None of those chosen can receive this edition/,
    ),
  ]);
  expect(await told(admin)).toEqual([]);
  await sendAll();
  expect(readersOf()).toEqual(["manager@demarche.test"]);
  await change(analyst, false);
  await change(analyst2, false);

  await change(manager, true);
  expect((await runDue(id)).reason).toBe(
    `${manager.name} can no longer issue editions. To send it in your own name, edit the schedule and save it`,
  );
  expect(await told(admin)).toEqual([expect.stringMatching(/^SCHEDULE: /)]);
  expect(await lastNumber()).toBe(before);
  // Someone else answers for it from then on.
  const { version } = (await loadSchedule(admin, id))!;
  const again = { ...WEEKLY, sections: [{ heading: null, issues: ["taiwan"] }] };
  await made(editSchedule(admin, { id, version, ...again, to: { groups: [group] } }));
  await made(judge(analyst, "taiwan", { likelihood: 64 }));
  const run = await runDue(id);
  expect(run.outcome).toBe("ISSUED");
  const { content } = (await loadEdition(admin, run.edition!))!;
  expect(content.issuedBy).toBe(admin.name);
  await change(manager, false);
});

test("changing a group affects future editions, not past ones; a group in use can’t be deleted", async () => {
  const { analyst, manager } = people;
  const id = await scheduled(["taiwan"]);
  await made(judge(analyst, "taiwan", { likelihood: 63 }));
  const { edition } = await runDue(id);
  const { version } = await db.group.findUniqueOrThrow({ where: { id: group } });
  const change = { id: group, name: "Ministers", members: [manager.id] };
  await made(editGroup(manager, { ...change, version }));
  expect((await loadEdition(manager, edition!))!.addressees).toHaveLength(2);
  // Its new member has not been sent any of it.
  expect(await runDue(id)).toMatchObject({ outcome: "ISSUED", sentTo: 1 });
  const refused = await deleteGroup(manager, { id: group, version: version + 1 });
  expect(!refused.ok && refused.refusal.message).toContain("“Morning briefing”");
  expect(codeOf(await makeGroup(manager, { name: "ministers", members: [analyst.id] }))).toBe(
    "invalid",
  );
  await made(deleteSchedule(manager, { id, version: 1 }));
  await made(deleteGroup(manager, { id: group, version: version + 1 }));
});
