import { beforeAll, expect, test, vi } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { type Viewer, viewerOf } from "@/lib/core/session/viewer";
import { hashPassword } from "@/lib/desk/members/passwords/hash";
import { signIn } from "@/lib/desk/sign-in/sign-in";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { codeOf } from "@/scripts/test/desk/desk";
import { endClaimed, endOtherSessions, endSession, endSessionsOf, openSession } from "./mutations";
import { loadSessions } from "./queries";

let people: Awaited<ReturnType<typeof enterPeople>>;

beforeAll(async () => {
  people = await enterPeople();
});

const claimOf = async ({ id: userId }: Viewer, userAgent = "test") => ({
  userId,
  session: await openSession(userId, { userAgent, address: "192.0.2.1" }),
});

/** Makes a session older and unused for this many more minutes. */
const age = (session: string, minutes: number) => sql`
  update "Session" set "lastSeenAt" = "lastSeenAt" - ${minutes} * interval '1 minute',
    "expiresAt" = "expiresAt" - ${minutes} * interval '1 minute' where id = ${session}`;

const DAY = 24 * 60;

/** A promise and the function that resolves it. */
function gate() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

test("a session ends at sign-out, and its person's other sessions continue", async () => {
  const [one, other] = [await claimOf(people.analyst), await claimOf(people.analyst)];
  expect(await viewerOf(one)).toMatchObject({ email: people.analyst.email, session: one.session });
  await endClaimed(one);
  expect(await viewerOf(one)).toBeNull();
  expect(await viewerOf(other)).not.toBeNull();
  // A cookie that names someone else's session is not valid.
  expect(await viewerOf({ ...other, userId: people.admin.id })).toBeNull();
  await endClaimed({ ...other, userId: people.admin.id });
  expect(await viewerOf(other)).not.toBeNull();
});

test("a session ends after four days without use, and after two weeks in any case", async () => {
  const idle = await claimOf(people.manager);
  await age(idle.session, 4 * DAY - 1);
  expect(await viewerOf(idle)).not.toBeNull();
  await age(idle.session, 4 * DAY + 1);
  expect(await viewerOf(idle)).toBeNull();

  const used = await claimOf(people.manager);
  for (let day = 1; day < 14; day++) {
    await age(used.session, DAY);
    expect(await viewerOf(used)).not.toBeNull();
  }
  await age(used.session, DAY);
  expect(await viewerOf(used)).toBeNull();
});

test("a session's last use is recorded every five minutes, in the statement that reads it", async () => {
  const claim = await claimOf(people.analyst2);
  const seenAgo = async () => {
    const where = { id: claim.session };
    const { lastSeenAt } = await db.session.findUniqueOrThrow({ where });
    return Math.round((Date.now() - lastSeenAt.getTime()) / 60_000);
  };
  await age(claim.session, 4);
  await viewerOf(claim);
  expect(await seenAgo()).toBe(4);
  await age(claim.session, 2);
  await Promise.all([viewerOf(claim), viewerOf(claim), viewerOf(claim)]);
  expect(await seenAgo()).toBe(0);
});

test("a person sees and ends only their own sessions: one, or all others", async () => {
  const { analyst2, admin } = people;
  const [here, phone, script] = await Promise.all(
    ["Firefox/140.0 (Linux)", "x".repeat(5_000), "curl/8.5.0"].map((agent) =>
      claimOf(analyst2, agent),
    ),
  );
  const viewer = (await viewerOf(here!))!;
  const stranger = (await viewerOf(await claimOf(admin)))!;
  const lines = await loadSessions(viewer);
  expect(lines[0]).toMatchObject({ id: here!.session, isThis: true, address: "192.0.2.1" });
  expect(lines.filter(({ isThis }) => isThis)).toHaveLength(1);
  expect(lines.find(({ id }) => id === phone!.session)?.userAgent).toHaveLength(300);

  expect(await made(endSession(stranger, { id: script!.session }))).toEqual({ ended: 0 });
  expect(await viewerOf(script!)).not.toBeNull();
  expect(await made(endSession(viewer, { id: script!.session }))).toEqual({ ended: 1 });
  expect(await viewerOf(script!)).toBeNull();
  await made(endOtherSessions(viewer, {}));
  expect(await loadSessions(viewer)).toMatchObject([{ id: here!.session }]);
  expect(await viewerOf(phone!)).toBeNull();
  expect(codeOf(await endOtherSessions(viewer, {}))).toBe("ok");
  expect(await db.event.count({ where: { verb: "member.sessions-ended" } })).toBe(2);
  expect(await loadSessions(stranger)).toHaveLength(1);
});

test("a sign-in with the old password opens no session while the password is being changed", async () => {
  const { id, email } = people.manager;
  const set = async (password: string) => ({ passwordHash: await hashPassword(password) });
  const [old, next] = await Promise.all([set("the old password"), set("the new password")]);
  await db.user.update({ where: { id }, data: old });
  const changed = gate();
  const goOn = gate();
  const changing = transaction(async (tx) => {
    await tx.user.update({ where: { id }, data: next });
    changed.resolve();
    await goOn.promise;
    await endSessionsOf(tx, id);
  });
  await changed.promise;
  const from = { address: "192.0.2.1", userAgent: "test" };
  const signingIn = signIn({ email, password: "the old password", ...from });
  await vi.waitFor(async () => {
    const waiting = await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    expect(waiting).toHaveLength(1);
  }, 5_000);
  goOn.resolve();
  await changing;
  expect(await signingIn).toEqual({ person: null });
  expect(await db.session.count({ where: { userId: id, endedAt: null } })).toBe(0);
});
