import { beforeAll, expect, test } from "vitest";
import {
  packEditions,
  unpackEditions,
} from "@/components/analysis/briefings/editions/edition-line";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { addMember } from "@/lib/desk/members/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { EU_CHINA, limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { choose } from "@/scripts/test/servers/mailbox";
import { loadEditions } from "./list";
import { acknowledgeEdition, correctEdition, issueEdition, openEdition } from "./mutations";
import { loadEdition } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const lineOf = async (number: number) => {
  const { items } = await loadEditions(desk.people.manager);
  const { opened, acknowledged } = unpackEditions(packEditions(items)).find(
    (each) => each.number === number,
  )!;
  return [opened, acknowledged];
};

test("whoever issues an edition has read it: they aren’t waited for, but are told if it no longer holds", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const given = { title: "By hand", issues: ["climate"] };
  const { number } = await made(issueEdition(manager, given));
  const issued = (await loadEdition(manager, number))!;
  expect(issued.unopenedBy).toEqual([admin, analyst, analyst2].map(({ name }) => name).sort());
  expect([issued.issued, (await loadEdition(admin, number))!.issued]).toEqual([true, false]);
  const { items } = await loadEditions(manager);
  expect(unpackEditions(packEditions(items))[0]!.mine).toBe("Issued by you");
  const later = { ...given, corrects: number, explanation: "A name was wrong." };
  await made(correctEdition(admin, later));
  expect((await loadNotifications(manager)).items[0]).toMatchObject({ kind: "RECALL" });
});

test("whoever was emailed a correction as a reader of the earlier edition hears of its own correction too", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const issues = ["climate"];
  const first = await made(issueEdition(manager, { title: "One", issues }));
  const correct = (corrects: number, title: string) =>
    made(
      correctEdition(manager, {
        ...{ title, issues, corrects, explanation: "A name was wrong." },
        to: { people: [analyst.id], groups: [] },
      }),
    );
  const second = await correct(first.number, "Two");
  await correct(second.number, "Three");
  const sentence = `corrected edition ${second.number}: A name was wrong`;
  for (const person of [admin, analyst, analyst2])
    expect((await loadNotifications(person)).items[0]).toMatchObject({ kind: "RECALL", sentence });
});

test("whoever wanted nothing of editions, or wasn’t allowed to see one when it was issued, isn’t told that it no longer holds until they open it", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const kinds = async (person: Viewer) =>
    (await loadNotifications(person)).items.map(({ kind }) => kind);
  await db.notification.deleteMany();
  for (const person of [analyst, analyst2]) await choose(person, {}, { EDITION: "NONE" });
  await openRelationship();
  await limitTo(manager.id, [EU_CHINA.slug]);
  const given = { title: "Unwanted", issues: ["climate"] };
  const { number } = await made(issueEdition(admin, given));
  await made(openEdition(analyst2, { number }));
  await limitTo(manager.id, null);
  const to = { people: [analyst.id], groups: [] };
  const later = { ...given, corrects: number, explanation: "A name was wrong.", to };
  await made(correctEdition(admin, later));
  expect(await Promise.all([analyst, analyst2, manager].map(kinds))).toEqual([[], ["RECALL"], []]);
  await db.notificationSettings.deleteMany();
});

test("the list says how many of those an edition was sent to opened it, and who acknowledged all or part", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const issues = ["climate", "tariffs"];
  const { number } = await made(issueEdition(manager, { title: "For all", issues }));
  expect(await lineOf(number)).toEqual(["0 of 3", "nobody yet"]);
  await made(openEdition(admin, { number }));
  await made(acknowledgeEdition(analyst, { number, issues: ["climate"] }));
  expect(await lineOf(number)).toEqual(["2 of 3", "1 in part"]);
  await made(acknowledgeEdition(analyst2, { number }));
  expect(await lineOf(number)).toEqual(["3 of 3", "1 of 3, 1 in part"]);
});

test("judgements acknowledged at the same time add up to the whole edition", async () => {
  const { analyst, manager } = desk.people;
  const issues = ["climate", "tariffs", "russia", "taiwan"];
  const { number } = await made(issueEdition(manager, { title: "In tabs", issues }));
  await made(openEdition(analyst, { number }));
  const at = issues.map((issue) => acknowledgeEdition(analyst, { number, issues: [issue] }));
  for (const one of await Promise.all(at)) expect(one.ok).toBe(true);
  const reader = (await loadEdition(manager, number))!.readers.find(({ id }) => id === analyst.id);
  expect(reader).toMatchObject({ acknowledgedAt: expect.any(String) });
});

test("only those an edition was sent to count as its readers; whoever issues editions sees who hasn’t opened it", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const to = { people: [analyst.id, analyst2.id], groups: [] };
  const given = { title: "For some", issues: ["climate"], to };
  const { number } = await made(issueEdition(manager, given));
  await made(openEdition(admin, { number }));
  expect(await lineOf(number)).toEqual(["0 of 2", "nobody yet"]);
  await made(openEdition(analyst, { number }));
  expect(await lineOf(number)).toEqual(["1 of 2", "nobody yet"]);
  expect((await loadEdition(manager, number))!.unopenedBy).toEqual([analyst2.name]);
  expect((await loadEdition(analyst, number))!.unopenedBy).toEqual([]);
});

test("an edition that someone issues to themselves alone has them as its reader", async () => {
  const { analyst, manager } = desk.people;
  const issuedTo = async (...people: { id: string }[]) => {
    const to = { people: people.map(({ id }) => id), groups: [] };
    const given = { title: "To keep", issues: ["climate"], to };
    return (await made(issueEdition(manager, given))).number;
  };
  const alone = await issuedTo(manager);
  expect(await lineOf(alone)).toEqual(["0 of 1", "nobody yet"]);
  await made(openEdition(manager, { number: alone }));
  expect(await lineOf(alone)).toEqual(["1 of 1", "nobody yet"]);
  expect((await loadEdition(manager, alone))!.readers).toMatchObject([{ sent: true }]);
  const both = await issuedTo(manager, analyst);
  expect(await lineOf(both)).toEqual(["0 of 1", "nobody yet"]);
  await db.user.update({ where: { id: analyst.id }, data: { disabledAt: new Date() } });
  expect(await lineOf(both)).toEqual(["–", "nobody yet"]);
  await db.user.update({ where: { id: analyst.id }, data: { disabledAt: null } });
});

test("someone who joins after an edition was issued doesn’t count as its reader", async () => {
  const { admin, manager } = desk.people;
  const given = { title: "Before", issues: ["climate"] };
  const { number } = await made(issueEdition(manager, given));
  const late = { name: "Lale Late", email: "late@desk.test", role: "ANALYST" } as const;
  const { id } = await made(addMember(admin, { ...late, password: "a long pass phrase" }));
  expect(await lineOf(number)).toEqual(["0 of 3", "nobody yet"]);
  expect((await loadEdition(manager, number))!.unopenedBy).not.toContain(late.name);
  const { number: next } = await made(issueEdition(manager, given));
  expect(await lineOf(next)).toEqual(["0 of 4", "nobody yet"]);
  await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
});

test("the edition’s page counts the same readers as the list, and still shows the others", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const to = { people: [analyst.id, analyst2.id], groups: [] };
  const { number } = await made(
    issueEdition(manager, { title: "For two", issues: ["climate"], to }),
  );
  for (const person of [admin, analyst, analyst2]) await made(openEdition(person, { number }));
  await db.user.update({ where: { id: analyst2.id }, data: { disabledAt: new Date() } });
  expect(await lineOf(number)).toEqual(["1 of 1", "nobody yet"]);
  const { readers } = (await loadEdition(manager, number))!;
  expect(readers.map(({ id, sent }) => [id, sent])).toEqual([
    [admin.id, false],
    [analyst.id, true],
    [analyst2.id, false],
  ]);
  await db.user.update({ where: { id: analyst2.id }, data: { disabledAt: null } });
});
