import type CredentialsProvider from "next-auth/providers/credentials";
import { beforeAll, expect, test, vi } from "vitest";
import { db } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";
import { viewerFor } from "@/lib/core/session/viewer";
import {
  addMember,
  changeMember,
  changePassword,
  resetPassword,
} from "@/lib/desk/members/mutations";
import { authOptions } from "@/lib/desk/sign-in/next-auth";
import { signIn as signInFrom } from "@/lib/desk/sign-in/sign-in";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { codeOf } from "@/scripts/test/desk/desk";

let people: Awaited<ReturnType<typeof enterPeople>>;

beforeAll(async () => {
  people = await enterPeople();
});

const signIn = (given: { email: string; password: string; address: string }) =>
  signInFrom({ userAgent: "test", ...given });

const HOME = "192.0.2.1";
const AWAY = "198.51.100.1";
const password = "a password of hers";

/** Adds a person and signs them in at home. */
async function enter(email: string) {
  const person = { name: "Eve", email, role: "ANALYST", password } as const;
  const { id } = await made(addMember(people.admin, person));
  expect(await signIn({ email, password, address: HOME })).toMatchObject({ person: { id } });
  return id;
}

const fail = async (email: string, address: string, times: number) => {
  const results = [];
  for (let k = 0; k < times; k++)
    results.push(await signIn({ email, password: "a wrong guess", address }));
  return results;
};

/** Makes all attempts this much older. */
const later = (minutes: number) => db.$executeRaw`
  update "SignInCount" set "lastAt" = "lastAt" - ${minutes} * interval '1 minute'`;

test("what was typed as the email address isn’t logged: it may be a password", async () => {
  const warned = vi.spyOn(log, "warn");
  try {
    const [provider] = authOptions((error) => expect.fail(String(error))).providers;
    const { authorize } = provider!.options as Parameters<typeof CredentialsProvider>[0];
    const typed = { email: "In the wrong field 1!", password: "" };
    expect(await authorize(typed, { headers: {} })).toBeNull();
    expect(warned).toHaveBeenCalledOnce();
    expect(JSON.stringify(warned.mock.calls).toLowerCase()).not.toContain("wrong field");
  } finally {
    warned.mockRestore();
  }
});

test("guesses are slowed down, for known and unknown accounts alike", async () => {
  await enter("eve@desk.test");
  const known = await fail("Eve@desk.test ", AWAY, 6);
  expect(known).toEqual(await fail("nobody-at-all@desk.test", "198.51.100.2", 6));
  expect(known.slice(0, 5)).toEqual(Array(5).fill({ person: null }));
  expect(known[5]).toEqual({ person: null, wait: 60 });
  // Until then, not even the right password is checked.
  const right = { email: "eve@desk.test", password, address: AWAY };
  expect(await signIn(right)).toMatchObject({ wait: expect.any(Number) });
  await later(1);
  expect(await signIn(right)).toMatchObject({ person: { email: "eve@desk.test" } });
  expect((await fail("eve@desk.test", "198.51.100.3", 5)).at(-1)).toEqual({ person: null });
});

test("a stranger who has used up their guesses does not lock the person out at home", async () => {
  const id = await enter("fay@desk.test");
  for (let k = 0; k < 40; k++) {
    await fail("fay@desk.test", `203.0.113.${k}`, 1);
    await later(24 * 60);
  }
  const away = { email: "fay@desk.test", password, address: AWAY };
  expect(await signIn(away)).toEqual({ person: null, wait: null });
  expect(await signIn({ ...away, address: HOME })).toMatchObject({ person: { id } });
  // Signing in ended the run of failures.
  expect(await signIn(away)).toMatchObject({ person: { id } });
});

test("failures at one of a person's own addresses slow them down there, and nowhere else", async () => {
  const email = "flo@desk.test";
  const OFFICE = "192.0.2.77";
  const id = await enter(email);
  expect(await signIn({ email, password, address: OFFICE })).toMatchObject({ person: { id } });
  expect((await fail(email, OFFICE, 6))[5]).toEqual({ person: null, wait: 60 });
  expect(await signIn({ email, password, address: HOME })).toMatchObject({ person: { id } });
  // Signing in clears the counts of all her addresses.
  expect(await signIn({ email, password, address: OFFICE })).toMatchObject({ person: { id } });

  // Anyone who keeps trying there is eventually locked out there.
  for (let k = 0; k < 10; k++) {
    await fail(email, OFFICE, 1);
    await later(24 * 60);
  }
  expect(await signIn({ email, password, address: OFFICE })).toEqual({ person: null, wait: null });
  expect(await signIn({ email, password, address: HOME })).toMatchObject({ person: { id } });
});

test("only a person's last five addresses count as their own", async () => {
  const email = "gus@desk.test";
  const id = await enter(email);
  for (let k = 0; k < 5; k++)
    expect(await signIn({ email, password, address: `192.0.2.${100 + k}` })).toMatchObject({
      person: { id },
    });
  expect((await fail(email, HOME, 6))[5]).toEqual({ person: null, wait: 60 });
  expect(await fail(email, AWAY, 1)).toMatchObject([{ wait: expect.any(Number) }]);
});

test("an admin can let a person in again who has no address of their own", async () => {
  const { admin } = people;
  const email = "gil@desk.test";
  const { id } = await made(addMember(admin, { name: "Gil", email, role: "ANALYST", password }));
  await fail(email, AWAY, 1);
  const ofStrangers = { key: { startsWith: "strange:" } };
  await db.signInCount.updateMany({ where: ofStrangers, data: { failures: 40 } });
  expect(await signIn({ email, password, address: HOME })).toEqual({ person: null, wait: null });
  const change = { id, version: 1, role: "ANALYST" } as const;
  const next = await made(changeMember(admin, { ...change, disabled: true }));
  await made(changeMember(admin, { ...change, ...next, disabled: false }));
  expect(await signIn({ email, password, address: HOME })).toMatchObject({ person: { id } });
});

test("simultaneous guesses are all counted", async () => {
  await enter("hal@desk.test");
  const guesses = Array.from({ length: 20 }, (_, k) =>
    signIn({ email: "hal@desk.test", password: `guess ${k}`, address: "198.51.100.9" }),
  );
  const results = await Promise.all(guesses);
  expect(results.filter((result) => !("wait" in result))).toHaveLength(5);
});

test("one address cannot try a password on everyone", async () => {
  const address = "198.51.100.77";
  const spray = async (k: number) => (await fail(`person-${k}@desk.test`, address, 1))[0];
  for (let k = 0; k < 30; k++) expect(await spray(k)).toEqual({ person: null });
  expect(await spray(30)).toMatchObject({ wait: expect.any(Number) });
  await later(3);
  expect(await spray(31)).toEqual({ person: null });
  expect(await spray(32)).toMatchObject({ wait: expect.any(Number) });
});

test("someone who has to wait cannot fill the table with made-up accounts", async () => {
  const address = "198.51.100.78";
  for (let k = 0; k < 30; k++) await fail(`made-up-${k}@desk.test`, address, 1);
  const before = await db.signInCount.count();
  for (let k = 30; k < 40; k++)
    expect((await fail(`made-up-${k}@desk.test`, address, 1))[0]).toHaveProperty("wait");
  expect(await db.signInCount.count()).toBe(before);
});

test("someone at an unlocked screen cannot guess the password where it is changed", async () => {
  const viewer = (await viewerFor(await enter("ida@desk.test")))!;
  const guess = () => changePassword(viewer, { current: "a guess", next: "another fifteen or so" });
  for (let k = 0; k < 5; k++) expect(codeOf(await guess())).toBe("invalid");
  expect(codeOf(await guess())).toBe("too-many");
  const right = { current: password, next: "another fifteen or so" };
  expect(codeOf(await changePassword(viewer, right))).toBe("too-many");
  await later(1);
  await made(changePassword(viewer, right));
});

test("counts do not reveal who tried, and are deleted when old", async () => {
  await fail("typed-by-mistake@desk.test", AWAY, 1);
  const rows = await db.signInCount.findMany();
  expect(JSON.stringify(rows)).not.toMatch(/desk\.test|198\.51/);
  await later(366 * 24 * 60);
  await fail("somebody@desk.test", AWAY, 1);
  expect(await db.signInCount.count()).toBe(2);
});

test("a temporary password that nobody has used in a week signs nobody in, until an admin gives another", async () => {
  const { admin } = people;
  const email = "lea@desk.test";
  const { id } = await made(addMember(admin, { name: "Lea", email, role: "ANALYST", password }));
  const given = { email, password, address: HOME };
  const where = { id };
  const { passwordExpiresAt, version } = await db.user.findUniqueOrThrow({ where });
  expect((passwordExpiresAt!.getTime() - Date.now()) / 86_400_000).toBeCloseTo(7, 1);
  await db.user.update({ where, data: { passwordExpiresAt: new Date(Date.now() - 1000) } });
  expect(await signIn(given)).toEqual({ person: null, expired: true });
  expect(await signIn({ ...given, password: "a wrong guess" })).toEqual({ person: null });
  const another = "another fifteen or so";
  await made(resetPassword(admin, { id, version, password: another }));
  expect(await signIn({ ...given, password: another })).toMatchObject({ person: { id } });
});
