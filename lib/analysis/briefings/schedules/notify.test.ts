import { beforeAll, expect, test } from "vitest";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { canonicalJson } from "@/lib/core/canonical-json";
import { db } from "@/lib/core/database/db";
import { sha256 } from "@/lib/core/sha256";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { told } from "@/scripts/test/desk/inboxes";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { makeSchedule } from "./mutations";
import { loadSchedule } from "./queries";
import { runDueSchedules } from "./run";

let people: Awaited<ReturnType<typeof openDesk>>["people"];

beforeAll(async () => {
  ({ people } = await openDesk());
});

const MONDAYS = {
  ...{ time: "07:00", weekdays: [1], timeZone: "UTC" },
  sections: [{ heading: null, issues: ["taiwan"] }],
};

test("an edition with a bottom line that doesn’t fit its figure says so, and its owner is told", async () => {
  const { analyst, manager } = people;
  await made(judge(analyst, "taiwan", { likelihood: 65 }));
  const { key, version } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
  const bottomLine = "A visit is very unlikely.";
  await made(editIssue(analyst, { issue: "taiwan", version, bottomLine }));
  const to = { people: [analyst.id] };
  const { id } = await made(makeSchedule(manager, { ...MONDAYS, title: "Early", to }));

  const read = async () => (await loadSchedule(manager, id))!;
  expect((await read()).nextWords).toMatch(/07:00$/);
  await db.schedule.update({ where: { id }, data: { nextAt: new Date(Date.now() - 60_000) } });
  expect((await read()).nextWords).toBe("due now");
  await runDueSchedules();

  const { edition } = (await read()).runs[0]!;
  const { content, hash } = (await loadEdition(manager, edition!))!;
  const warning = `\n\nRely on the figures rather than the words: in ${key}, the words of the bottom line`;
  expect(content.coverNote).toMatch(/^Issued automatically/);
  expect(content.coverNote).toContain(warning);
  expect(sha256(canonicalJson(content))).toBe(hash);
  expect(await told(manager)).toContain(
    `SCHEDULE: ${manager.name} scheduled “Early”, issued as edition ${edition} with bottom lines that don’t fit the likelihood: ${key}`,
  );
});

test("once its owner has left, only people who see all relationships are notified when a schedule fails", async () => {
  const { admin, analyst2, manager } = people;
  await db.user.update({ where: { id: analyst2.id }, data: { role: "MANAGER" } });
  await openRelationship();
  const limited = await limitTo(analyst2.id, ["eu-china"]);
  const { id } = await made(makeSchedule(manager, { ...MONDAYS, title: "Back channel" }));
  await db.user.update({ where: { id: manager.id }, data: { disabledAt: new Date() } });
  await db.schedule.update({ where: { id }, data: { nextAt: new Date(Date.now() - 60_000) } });
  await runDueSchedules();
  expect(await told(limited)).toEqual([]);
  expect(await told(admin)).toEqual([
    expect.stringContaining("scheduled “Back channel”, which couldn’t be issued"),
  ]);
});
