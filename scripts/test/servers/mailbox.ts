import { afterAll, beforeAll, beforeEach } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { sendMail } from "@/lib/desk/mail/send";
import type { Channels } from "@/lib/desk/notification-kinds";
import { saveNotificationSettings } from "@/lib/desk/notifications/settings/mutations";
import { loadSettings } from "@/lib/desk/notifications/settings/queries";
import { made } from "@/prisma/seed/made";
import { beginAnew, write } from "../desk/inboxes";
import { startMailServer, type Taken } from "./smtp";

/**
 * A mail server for the unit tests of a file (the browser tests send no mail). Before each of them it is emptied, as are
 * all inboxes.
 */
export function mailboxPerTest() {
  const mailbox = {} as Awaited<ReturnType<typeof startMailServer>>;
  beforeAll(async () => {
    Object.assign(mailbox, await startMailServer());
  });
  afterAll(() => mailbox.stop());
  beforeEach(async () => {
    await beginAnew();
    mailbox.taken.length = 0;
    Object.assign(mailbox.trouble, { refuse: undefined, hangUp: false });
  });
  return mailbox;
}

/** Sends all emails, as the worker will have done by tomorrow. */
export async function sendAll(): Promise<void> {
  const mails = await db.mail.findMany({ orderBy: { dueAt: "asc" } });
  for (const { id } of mails) await sendMail(id);
}

/** Changes how a person wants to be told; what isn't given stays. */
export async function choose(person: Viewer, change: object, kinds: Partial<Channels> = {}) {
  const { kinds: _, ...now } = await loadSettings(person);
  return made(saveNotificationSettings(person, { ...now, kinds, ...change }));
}

/** Mentions the manager in a note. */
export const mentionManager = (by: Viewer) => write(by, "Ask @manager.");

/** The text of a part as it was decoded, and nothing of the others. */
export function part({ text }: Taken, type: string): string {
  const found = text.split(/\n--+/).find((one) => one.includes(`Content-Type: ${type}`))!;
  return found.slice(found.indexOf("\n\n") + 2).trim();
}
