import { expect, test } from "vitest";
import { sql } from "@/lib/core/database/db";
import { viewerOf } from "@/lib/core/session/viewer";
import { openSession } from "@/lib/desk/sign-in/sessions/mutations";
import { findByCredentials } from "@/lib/desk/sign-in/sign-in";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { codeOf } from "@/scripts/test/desk";
import { addMember, changePassword } from "./mutations";
import { hashPassword, isGuessable } from "./passwords";

const ana = { name: "Ana Ferreira", email: "analyst@demarche.test" };

test.each([
  "passwordpassword",
  "password12345678",
  "P@ssw0rdP@ssw0rd",
  "aaaaaaaaaaaaaaa",
  "123456789012345",
  "qwertyuiopasdfg",
  "administrator123",
  "iloveyouiloveyou",
  "letmeinletmeinletmein",
  "analyst@demarche.test",
  "demarche-demarche",
  "DemarcheDesk2026",
  "Ana Ferreira 2026!",
  "anaferreira-desk",
  "Ana at Demarche.Test",
  "ferreira.ferreira",
])("“%s” is guessable", async (password) => {
  expect(await isGuessable(password, ana)).toBe(true);
});

test.each([
  "the tariffs stay until spring",
  "correct horse battery staple",
  "aFk3_9dkLm2Qx7pz",
  "Übergangsregelung im Juli",
  "会谈将在春天之前恢复请等待消息吧",
])("“%s” is not", async (password) => {
  expect(await isGuessable(password, ana)).toBe(false);
});

test("the longest allowed password is checked in a moment", async () => {
  const before = process.cpuUsage();
  expect(await isGuessable("p@$$w0rd".repeat(25), ana)).toBe(true);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
});

test("a new password doesn’t replace one that an admin gives in the same moment", async () => {
  const { admin } = await enterPeople();
  const current = "copper tulip forty-two";
  const email = "una@desk.test";
  const { id } = await made(
    addMember(admin, { name: "Una", role: "ANALYST", email, password: current }),
  );
  const viewer = (await viewerOf({
    userId: id,
    session: await openSession(id, { userAgent: "test", address: "192.0.2.1" }),
  }))!;
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
