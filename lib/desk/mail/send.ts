import { db, sql } from "@/lib/core/database/db";
import { lostAfterMs } from "@/lib/core/jobs/queues";
import { log } from "@/lib/core/log/log";
import { deliver } from "@/lib/core/mail/deliver";
import { isMailOn } from "@/lib/core/mail/is-mail-on";
import { viewerFor } from "@/lib/core/session/viewer";
import { digestOf, letterAbout } from "./compose";
import { loadIssued, loadMailed, loadRecalled } from "./queries";

/**
 * Sends an email: a job of the queue `mail`. lib/desk/notifications/notify.ts decides when it is due. One that has nothing
 * left to say is dropped, as is one to someone who has been disabled. Throws if the mail server can't take it yet, so that
 * the job is tried again later. What couldn't be sent appears in the inbox, even for someone who wanted it only by email.
 *
 * No email is sent twice. It is marked as started before it is written, so that nothing joins it any more, and only a
 * clear refusal undoes that. If this process dies in between, or the connection is lost after the text was sent, the
 * mail may not have arrived, and is in the inbox once the job that was sending it counts as lost.
 */
export async function sendMail(id: string): Promise<void> {
  const mail = await startMail(id);
  if (!mail) return failUnanswered(id);
  if (!isMailOn()) return failMail(id);
  const startAgainLater = async (error: Error) => {
    await db.mail.update({ where: { id }, data: { startedAt: null } });
    throw error;
  };
  const letter = await letterOf(mail).catch(startAgainLater);
  if (!letter) {
    await db.mail.delete({ where: { id } });
    return;
  }
  const outcome = await deliver(letter);
  if (outcome.state === "accepted") {
    await db.mail.update({ where: { id }, data: { sentAt: new Date() } });
    return;
  }
  const { state, error } = outcome;
  log.warn({ err: error, mail: id, state }, "an email was not sent");
  if (state === "retry") await startAgainLater(error);
  await failMail(id);
}

interface StartedMail {
  id: string;
  userId: string;
  digest: boolean;
}

/** Marks an email that waits to be sent as started, and returns it. Returns null if it isn't waiting. */
async function startMail(id: string): Promise<StartedMail | null> {
  const [mail] = await db.mail.updateManyAndReturn({
    where: { id, startedAt: null, failedAt: null },
    data: { startedAt: new Date() },
    select: { id: true, userId: true, digest: true },
  });
  return mail ?? null;
}

async function letterOf({ id, userId, digest }: StartedMail) {
  const viewer = await viewerFor(userId);
  if (!viewer) return null;
  const notifications = await loadMailed(viewer, id);
  const [only] = notifications;
  if (!only) return null;
  if (digest) return digestOf(viewer, id, notifications);
  const [issued, recalled] = [await loadIssued(viewer, only), await loadRecalled(viewer, only)];
  return letterAbout(viewer, only, issued, recalled);
}

/** Gives up on an email that the mail server has not taken for about a day. */
export async function giveUpMail(id: string): Promise<void> {
  await failMail(id);
  log.error({ mail: id }, "gave up on an email");
}

/**
 * Records that an email failed if it was started so long ago that whoever started it is lost. Throws if they may still
 * be sending it, so that the job is tried again.
 */
async function failUnanswered(id: string): Promise<void> {
  const mail = await db.mail.findUnique({ where: { id } });
  if (!mail || mail.sentAt || mail.failedAt) return;
  if (!mail.startedAt || Date.now() - mail.startedAt.getTime() < lostAfterMs("mail"))
    throw new Error("Another process may still be sending this email.");
  await failMail(id);
}

/** Records that an email failed, unless it was sent, and puts its notifications into the inbox. */
async function failMail(id: string): Promise<void> {
  await sql`
    with failed as (
      update "Mail" set "failedAt" = now() where id = ${id} and "sentAt" is null and "failedAt" is null
      returning id)
    update "Notification" set inbox = true where "mailId" in (select id from failed)`;
}
