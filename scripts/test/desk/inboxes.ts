import { expect } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { follow } from "@/lib/desk/follows/mutations";
import { markAllNotificationsRead } from "@/lib/desk/notifications/mutations";
import { countUnread, loadNotifications } from "@/lib/desk/notifications/queries";
import { made } from "@/prisma/seed/made";

/** The issue that these write on. */
export const ISSUE = "taiwan";

export const write = (by: Viewer, body: string, more = {}) =>
  made(writeNote(by, { issue: ISSUE, body, ...more }));
export const ask = (by: Viewer, body = "Why?", more = {}) =>
  write(by, body, { kind: "QUESTION", ...more });
export const reply = (by: Viewer, parentId: string, body = "So.") =>
  made(writeNote(by, { parentId, body }));

/** What a person's inbox says, the latest first: the kind and the sentence. The count of unread ones agrees. */
export async function told(person: Viewer): Promise<string[]> {
  const { items } = await loadNotifications(person);
  expect(await countUnread({ ...person })).toBe(items.filter(({ readAt }) => !readAt).length);
  return items.map(({ kind, actor, sentence }) => `${kind}: ${actor} ${sentence}`);
}

/** Empties all inboxes, and makes nobody follow anything. */
export async function beginAnew(): Promise<void> {
  await db.notification.deleteMany();
  await db.mail.deleteMany();
  await db.follow.deleteMany();
  await db.notificationSettings.deleteMany();
}

export const followed = (person: Viewer, ...issues: string[]) =>
  Promise.all(issues.map((issue) => made(follow(person, { issue }))));
export const readAll = (person: Viewer) => made(markAllNotificationsRead(person, {}));
/** The latest notification in a person's inbox. */
export const latest = async (person: Viewer) => (await loadNotifications(person)).items[0]!;
