import { beforeAll, expect, test } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import { viewerFor, viewerOf } from "@/lib/core/session/viewer";
import { openSession } from "@/lib/desk/sign-in/sessions/mutations";
import { findByCredentials } from "@/lib/desk/sign-in/sign-in";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { codeOf } from "@/scripts/test/desk/desk";
import { loadMember, loadMembers } from "./list";
import { addMember, changeMember, changePassword, resetPassword } from "./mutations";
import { hashPassword } from "./passwords/hash";
import { completeMention, loadPeople } from "./queries";

const FROM = { userAgent: "test", address: "192.0.2.1" };
let people: Awaited<ReturnType<typeof enterPeople>>;
const newcomer = {
  name: "Nia",
  email: " Nia@Desk.Test ",
  role: "ANALYST",
  password: "fifteen letters or more",
} as const;

beforeAll(async () => {
  people = await enterPeople();
});

test("an admin adds a person, who signs in with their email address in any case", async () => {
  const { id } = await made(addMember(people.admin, newcomer));
  expect(await findByCredentials("NIA@desk.test", newcomer.password)).toMatchObject({ id });
  expect(await findByCredentials("nia@desk.test", "wrong")).toBeNull();
  expect(await findByCredentials("nobody@desk.test", newcomer.password)).toBeNull();
  const guessable = { ...newcomer, password: "password12345678" };
  expect(await addMember(people.admin, guessable)).toMatchObject({
    refusal: { fields: { email: expect.any(String), password: expect.any(String) } },
  });
});

test("disabling a person or changing their role takes effect at once", async () => {
  const { analyst2, admin } = people;
  const { version } = await db.user.findUniqueOrThrow({ where: { id: analyst2.id } });
  const change = { id: analyst2.id, version, role: "MANAGER", disabled: false } as const;
  const next = await made(changeMember(admin, change));
  expect(await viewerFor(analyst2.id)).toMatchObject({ role: "MANAGER" });
  await made(changeMember(admin, { ...change, ...next, disabled: true }));
  expect(await viewerFor(analyst2.id)).toBeNull();
  expect(codeOf(await changeMember(admin, change))).toBe("conflict");
  // As they are by now, too.
  expect(codeOf(await changeMember(admin, { ...change, disabled: true }))).toBe("conflict");
});

test("people are listed by name, including disabled ones", async () => {
  const { admin, analyst } = people;
  const names = async () => (await loadMembers(admin))!.items.map(({ name }) => name);
  const before = await names();
  expect(before).toEqual(before.toSorted((one, other) => one.localeCompare(other, "en")));
  const first = (await loadMembers(admin, { limit: 2, cursor: null }))!;
  const rest = (await loadMembers(admin, { limit: 100, cursor: first.nextCursor }))!;
  expect(first.items).toHaveLength(2);
  expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(before);
  const change = { id: analyst.id, version: 1, role: "ANALYST", disabled: true } as const;
  const next = await made(changeMember(admin, change));
  expect(await names()).toEqual(before);
  expect((await loadPeople(analyst)).map(({ name }) => name)).not.toContain(analyst.name);
  expect((await loadPeople(analyst))[0]).toEqual({
    id: admin.id,
    handle: "admin",
    name: admin.name,
    role: "ADMIN",
  });
  await made(changeMember(admin, { ...change, ...next, disabled: false }));
});

test("someone who begins a mention is offered others before themselves", async () => {
  const { admin, analyst } = people;
  const offered = async (viewer: typeof admin) =>
    (await completeMention(viewer, "a")).map(({ handle }) => handle);
  expect(await offered(admin)).toEqual(["analyst", "admin"]);
  expect(await offered(analyst)).toEqual(["admin", "analyst"]);
});

test("only admins manage people, and no admin can disable themselves", async () => {
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
  // Either of them may have succeeded.
  await db.user.update({ where: { id: admin.id }, data: { role: "ADMIN" } });
});

test("a new password must be long and hard to guess, and ends the person's other sessions", async () => {
  const found = (await findByCredentials("nia@desk.test", newcomer.password))!;
  const [here, elsewhere] = [await openSession(found.id, FROM), await openSession(found.id, FROM)];
  const claim = (session: string) => viewerOf({ userId: found.id, session });
  const nia = (await claim(here))!;
  const current = newcomer.password;
  const fieldsOf = async (given: { current: string; next: string }) => {
    const result = await changePassword(nia, given);
    return result.ok ? [] : Object.keys(result.refusal.fields ?? {});
  };
  expect(await fieldsOf({ current: "no", next: "another fifteen or so" })).toEqual(["current"]);
  for (const next of ["fourteen chars", "password12345678", "Nia at Desk.Test", current])
    expect(await fieldsOf({ current, next })).toEqual(["next"]);
  expect(await claim(elsewhere)).not.toBeNull();

  await made(changePassword(nia, { current, next: "another fifteen or so" }));
  expect(await claim(here)).toMatchObject({ id: nia.id });
  expect(await claim(elsewhere)).toBeNull();
  expect(await findByCredentials("nia@desk.test", "another fifteen or so")).not.toBeNull();
});

test("an older, shorter password still works; a new person's must follow the rule", async () => {
  const { id } = people.manager;
  await db.user.update({
    where: { id },
    data: { passwordHash: await hashPassword("twelve chars") },
  });
  expect(await findByCredentials(people.manager.email, "twelve chars")).toMatchObject({ id });
  for (const password of ["fourteen chars", "qwertyuiopasdfg", "zoe@desk.test.zoe"]) {
    const zoe = { ...newcomer, name: "Zoe", email: "zoe@desk.test", password };
    expect(await addMember(people.admin, zoe)).toMatchObject({
      refusal: { fields: { password: expect.any(String) } },
    });
  }
});

test("a person who was disabled and enabled can sign in again", async () => {
  const { admin, analyst } = people;
  const session = await openSession(analyst.id, FROM);
  const { version } = await db.user.findUniqueOrThrow({ where: { id: analyst.id } });
  const change = { id: analyst.id, version, role: "ANALYST" } as const;
  const next = await made(changeMember(admin, { ...change, disabled: true }));
  await made(changeMember(admin, { ...change, ...next, disabled: false }));
  expect(await viewerOf({ userId: analyst.id, session })).toBeNull();
});

test("an admin gives someone who can’t sign in a new password, which signs them out everywhere", async () => {
  const { admin, manager } = people;
  const forgetful = { ...newcomer, name: "Ole", email: "ole@desk.test" };
  const { id } = await made(addMember(admin, forgetful));
  const session = await openSession(id, FROM);
  const { version } = await db.user.findUniqueOrThrow({ where: { id } });
  const given = { id, version, password: "lighthouse gravel thirteen" };
  expect(codeOf(await resetPassword(manager, given))).toBe("forbidden");
  expect(codeOf(await resetPassword(admin, { ...given, id: admin.id }))).toBe("invalid");
  expect(codeOf(await resetPassword(admin, { ...given, id: "nobody" }))).toBe("not-found");
  expect(await resetPassword(admin, { ...given, password: "ole@desk.test ole" })).toMatchObject({
    refusal: { fields: { password: expect.any(String) } },
  });
  await made(resetPassword(admin, given));
  expect(await viewerOf({ userId: id, session })).toBeNull();
  expect(await findByCredentials(forgetful.email, forgetful.password)).toBeNull();
  expect(await findByCredentials(forgetful.email, given.password)).toMatchObject({ id });
  expect(codeOf(await resetPassword(admin, given))).toBe("conflict");
  const { details } = await db.event.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(details).toEqual({ verb: "member.password-reset", member: forgetful.email });
});

test("a password from an admin is temporary until its person chooses another", async () => {
  const { admin } = people;
  const password = "copper tulip forty-two";
  const { id } = await made(addMember(admin, { ...newcomer, email: "ros@desk.test", password }));
  const session = await openSession(id, FROM);
  const viewer = async () =>
    (await viewerOf({ userId: id, session: await openSession(id, FROM) }))!;
  const listed = async () => (await loadMember(admin, id))!;
  const isTemporary = async () => [
    (await viewer()).passwordTemporary,
    (await listed()).passwordTemporary,
  ];
  expect(await isTemporary()).toEqual([true, true]);
  const next = "orchard nine saddle blue";
  expect(await changePassword(await viewer(), { current: password, next: password })).toMatchObject(
    {
      refusal: { fields: { next: expect.stringContaining("Choose a different one") } },
    },
  );
  // That the current one is wrong is said instead.
  expect(await changePassword(await viewer(), { current: next, next })).toMatchObject({
    refusal: { fields: { current: expect.stringContaining("isn’t your current password") } },
  });
  const { version: before } = await listed();
  await made(changePassword(await viewer(), { current: password, next }));
  expect(await viewerOf({ userId: id, session })).toBeNull();
  // An admin who saw the temporary one doesn't replace what the person has just chosen.
  const late = { id, version: before, password: "lighthouse gravel thirteen" };
  expect(await resetPassword(admin, late)).toMatchObject({
    refusal: { message: expect.stringContaining("Nia has since changed this account") },
  });
  expect(await isTemporary()).toEqual([false, false]);
  const { version } = await listed();
  await made(resetPassword(admin, { id, version, password: "lighthouse gravel thirteen" }));
  expect(await isTemporary()).toEqual([true, true]);
  expect((await viewerFor(admin.id))!.passwordTemporary).toBe(false);
});

test("a new password doesn’t replace one that an admin gives at the same moment", async () => {
  const current = "copper tulip forty-two";
  const email = "una@desk.test";
  const { id } = await made(addMember(people.admin, { ...newcomer, email, password: current }));
  const viewer = (await viewerOf({ userId: id, session: await openSession(id, FROM) }))!;
  const given = await hashPassword("lighthouse gravel thirteen");
  let changing: ReturnType<typeof changePassword> | undefined;
  await sql.begin(async (tx) => {
    await tx`update "User" set "passwordHash" = ${given} where id = ${id}`;
    changing = changePassword(viewer, { current, next: "orchard nine saddle blue" });
    const isWaiting = async () => {
      const [row] = await sql<{ waiting: boolean }[]>`
        select exists (select from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock') as waiting`;
      return row!.waiting;
    };
    await expect.poll(isWaiting, { timeout: 10_000 }).toBe(true);
  });
  expect(codeOf(await changing!)).toBe("conflict");
  expect(await findByCredentials(email, "lighthouse gravel thirteen")).toMatchObject({ id });
});
