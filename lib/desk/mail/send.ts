import { db } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";
import { deliver } from "@/lib/core/mail/deliver";
import { isMailOn } from "@/lib/core/mail/settings";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { digestOf, letterAbout } from "./compose";
import { loadMailed, waitingMail } from "./queries";

/**
 * Sends a mail: a job of the queue `mail`. One that has nothing left to say is dropped, as is one to somebody who has
 * been disabled. Throws if the mail server doesn't take it for now, so that the job is tried again later.
 *
 * No mail is sent twice. It is marked as started before the server is asked, and only a clear refusal takes that back;
 * if this process dies in between, or the connection is lost after the text has gone out, it may not have arrived.
 */
export async function sendMail(id: string): Promise<void> {
  const mail = await waitingMail(id);
  if (!mail) return;
  const viewer = await viewerFor(mail.userId);
  const letter = viewer && isMailOn() ? await letterOf(viewer, mail) : null;
  if (!letter) {
    await db.mail.deleteMany({ where: { id, startedAt: null } });
    return;
  }
  const { count } = await db.mail.updateMany({
    where: { id, startedAt: null },
    data: { startedAt: new Date() },
  });
  if (count === 0) return;
  const outcome = await deliver(letter);
  if (outcome.state === "accepted") {
    await db.mail.update({ where: { id }, data: { sentAt: new Date() } });
    return;
  }
  const { state, error } = outcome;
  log.warn({ err: error, mail: id, state }, "a mail was not sent");
  if (state === "retry") {
    await db.mail.update({ where: { id }, data: { startedAt: null } });
    throw error;
  }
  await db.mail.update({ where: { id }, data: { failedAt: new Date() } });
}

async function letterOf(viewer: Viewer, { id, digest }: { id: string; digest: boolean }) {
  const notifications = await loadMailed(viewer, id);
  const [only] = notifications;
  if (!only) return null;
  return digest ? digestOf(viewer, id, notifications) : letterAbout(viewer, only);
}

/** Gives a mail up that the mail server has not taken for about a day. */
export async function giveUpMail(id: string): Promise<void> {
  await db.mail.updateMany({
    where: { id, sentAt: null, failedAt: null },
    data: { failedAt: new Date() },
  });
  log.error({ mail: id }, "a mail was given up");
}
