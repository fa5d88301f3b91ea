import { beforeAll, expect, test } from "vitest";
import { viewerFor } from "@/lib/auth";
import { db } from "@/lib/db";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { codeOf } from "@/scripts/test/desk";
import { addMember, changeMember, changePassword, renameSelf } from "./mutations";
import { findByCredentials, loadMembers } from "./queries";

let people: Awaited<ReturnType<typeof enterPeople>>;
const newcomer = {
  name: "Nia",
  email: " Nia@Desk.Test ",
  role: "ANALYST",
  password: "twelve letters",
} as const;

beforeAll(async () => {
  people = await enterPeople();
});

test("an admin adds a person, who signs in by address in any case", async () => {
  const { id } = await made(addMember(people.admin, newcomer));
  expect(await findByCredentials("NIA@desk.test", newcomer.password)).toMatchObject({ id });
  expect(await findByCredentials("nia@desk.test", "wrong")).toBeNull();
  expect(await findByCredentials("nobody@desk.test", newcomer.password)).toBeNull();
  expect(await addMember(people.admin, newcomer)).toMatchObject({
    refusal: { fields: { email: expect.any(String) } },
  });
});

test("a disabled person is nobody at once, and a changed role counts at once", async () => {
  const { analyst2, admin } = people;
  const { version } = await db.user.findUniqueOrThrow({ where: { id: analyst2.id } });
  const change = { id: analyst2.id, version, role: "MANAGER", disabled: false } as const;
  const next = await made(changeMember(admin, change));
  expect(await viewerFor(analyst2.id)).toMatchObject({ role: "MANAGER" });
  await made(changeMember(admin, { ...change, ...next, disabled: true }));
  expect(await viewerFor(analyst2.id)).toBeNull();
  expect(codeOf(await changeMember(admin, change))).toBe("conflict");
});

test("people are listed by name, and whoever is disabled keeps their place", async () => {
  const { admin, analyst } = people;
  const names = async () => (await loadMembers(admin))!.map(({ name }) => name);
  const before = await names();
  expect(before).toEqual(before.toSorted((one, other) => one.localeCompare(other, "en")));
  const change = { id: analyst.id, version: 1, role: "ANALYST", disabled: true } as const;
  const next = await made(changeMember(admin, change));
  expect(await names()).toEqual(before);
  await made(changeMember(admin, { ...change, ...next, disabled: false }));
});

test("only admins manage people, and none locks themselves out", async () => {
  const { manager, analyst, admin } = people;
  expect(codeOf(await addMember(manager, newcomer))).toBe("forbidden");
  expect(await loadMembers(analyst)).toBeNull();
  const self = { id: admin.id, version: 1, role: "ANALYST", disabled: true } as const;
  expect(codeOf(await changeMember(admin, self))).toBe("invalid");
});

test("two admins who demote each other at once do not leave the desk without one", async () => {
  const { admin } = people;
  const { id } = await made(
    addMember(admin, { ...newcomer, email: "second@desk.test", role: "ADMIN" }),
  );
  const second = (await viewerFor(id))!;
  const demote = async (by: typeof admin, whom: typeof admin) => {
    const { version } = await db.user.findUniqueOrThrow({ where: { id: whom.id } });
    return changeMember(by, { id: whom.id, version, role: "ANALYST", disabled: false });
  };
  const results = await Promise.all([demote(admin, second), demote(second, admin)]);
  expect(results.map(codeOf).sort()).toEqual(["forbidden", "ok"]);
  expect(await db.user.count({ where: { role: "ADMIN", disabledAt: null } })).toBe(1);
});

test("a new password ends the sessions of the old one", async () => {
  const found = (await findByCredentials("nia@desk.test", newcomer.password))!;
  const nia = (await viewerFor(found.id, found.epoch))!;
  const wrong = await changePassword(nia, { current: "no", next: "another twelve" });
  expect(wrong).toMatchObject({ refusal: { fields: { current: expect.any(String) } } });
  expect(codeOf(await changePassword(nia, { current: newcomer.password, next: "short" }))).toBe(
    "invalid",
  );
  await made(changePassword(nia, { current: newcomer.password, next: "another twelve" }));
  expect(await viewerFor(found.id, found.epoch)).toBeNull();
  expect(await findByCredentials("nia@desk.test", "another twelve")).not.toBeNull();
});

test("a name is changed by its person", async () => {
  await made(renameSelf(people.manager, { name: " Max " }));
  expect(await viewerFor(people.manager.id)).toMatchObject({ name: "Max" });
});
