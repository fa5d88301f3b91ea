import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { describeNotification } from "@/lib/desk/notifications/describe";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { editIssue } from "./mutations";
import { notifyOfDueIssues } from "./notify-due";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/** A day, this many days from today. */
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function setDue(issue: string, dueOn: string | null) {
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
  await made(editIssue(desk.people.analyst2, { issue, version, dueOn }));
}

const told = async () =>
  (
    await db.notification.findMany({
      where: { kind: "DUE" },
      include: { user: true, event: { include: { actor: true } } },
      orderBy: { id: "asc" },
    })
  ).map(({ user, event, details }) => ({
    to: user.name,
    by: event.actor.name,
    says: describeNotification("DUE", event.details as never, details as never),
    of: (details as { title: string }).title,
  }));

test("the owner of an issue is notified once that its due date has come, even if they set it", async () => {
  await setDue("taiwan", day(0));
  await setDue("tariffs", day(1));
  const results = await Promise.all([notifyOfDueIssues(), notifyOfDueIssues()]);
  expect(results.toSorted()).toEqual([0, 1]);
  expect(await notifyOfDueIssues()).toBe(0);
  expect(await told()).toEqual([
    {
      to: "Ana Ferreira",
      by: "Tomasz Brandt",
      says: "set a due date that has now been reached",
      of: "Taiwan and military risk in the Strait",
    },
  ]);
});

test("a later due date deletes the unread notification, and sends a new one when it comes", async () => {
  await setDue("taiwan", day(3));
  expect(await told()).toEqual([]);
  await setDue("taiwan", day(-1));
  expect(await notifyOfDueIssues()).toBe(1);
  expect(await told()).toHaveLength(1);
  await setDue("taiwan", null);
  expect(await told()).toEqual([]);
});

test("an old date and an archived issue notify nobody", async () => {
  await setDue("taiwan", day(-30));
  await setDue("climate", day(0));
  await db.issue.update({ where: { slug: "climate" }, data: { status: "ARCHIVED" } });
  expect(await notifyOfDueIssues()).toBe(0);
});

test("the admins are notified of what is due on an issue without an owner, or whose owner is disabled", async () => {
  await setDue("russia", day(0));
  const { ownerId } = await db.issue.findUniqueOrThrow({ where: { slug: "russia" } });
  await db.user.update({ where: { id: ownerId! }, data: { disabledAt: new Date() } });
  await setDue("human-rights", day(0));
  await db.issue.update({ where: { slug: "human-rights" }, data: { ownerId: null } });
  expect(await notifyOfDueIssues()).toBe(2);
  const { name } = desk.people.admin;
  expect((await told()).map(({ to }) => to)).toEqual([name, name]);
});
