import { beforeAll, describe, expect, test } from "vitest";
import { deleteNote } from "@/lib/analysis/notes/edit";
import { db, sql } from "@/lib/core/database/db";
import { lostAfterMs } from "@/lib/core/jobs/queues";
import { isOwnMessageId } from "@/lib/core/mail/message-id";
import { follow } from "@/lib/desk/follows/mutations";
import { changeMember } from "@/lib/desk/members/mutations";
import { markAllNotificationsRead } from "@/lib/desk/notifications/mutations";
import { loadNotifications, loadPlace } from "@/lib/desk/notifications/queries";
import { gradeSource } from "@/lib/sources/withdrawal-and-grades/grade";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { beginAnew, write } from "@/scripts/test/desk/inboxes";
import { versionOf } from "@/scripts/test/desk/versions";
import { choose, mailboxPerTest, mentionManager, sendAll } from "@/scripts/test/servers/mailbox";
import { giveUpMail, sendMail } from "./send";

const mailbox = mailboxPerTest();
let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});
const mention = () => mentionManager(people.analyst);

describe("an email", () => {
  test("says in text and HTML what happened, and leads to that note", async () => {
    const { id } = await write(people.analyst, "Ask @manager <about> it.\n\nSoon.");
    await sendAll();
    const [mail, ...more] = mailbox.taken;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ from: "desk@demarche.test", to: ["manager@demarche.test"] });
    expect(mail!.headers.subject).toMatch(/^\[USCN-6\] Taiwan/);
    expect(mail!.headers.from).toBe("Desk <desk@demarche.test>");
    const [notice] = (await loadNotifications(people.manager)).items;
    const address = `http://localhost:3000/inbox/${notice!.id}`;
    expect(mail!.text).toContain("Ana Ferreira mentioned you in a note on “Taiwan");
    expect(mail!.text).toContain("> Ask Marcus Oyelaran <about> it.\n>");
    expect(mail!.text).toContain(`\n${address}\n`);
    expect(mail!.text).toContain("text/html");
    expect(mail!.text).toContain("Ask Marcus Oyelaran &#60;about&#62; it.");
    expect(mail!.text).toContain(`href="${address}"`);
    expect(await loadPlace(people.manager, notice!.id)).toBe(`/issues/taiwan#note-${id}`);
    expect(await loadPlace(people.analyst, notice!.id)).toBeNull();
  });

  test("belongs to one conversation with the others about its issue", async () => {
    await mention();
    await made(judge(people.analyst, "taiwan", { rationale: "So says @manager." }));
    await sendAll();
    const [one, other] = mailbox.taken.map(({ headers }) => headers);
    expect(one!.references).toMatch(/^<subject\.\w+@localhost>$/);
    expect(other!.references).toBe(one!.references);
    expect(other!.subject).toBe(one!.subject);
    expect(other!["message-id"]).not.toBe(one!["message-id"]);
    expect(isOwnMessageId(other!["message-id"]!)).toBe(true);
  });

  test("isn’t sent to someone who has read it, nor to anyone once the note is deleted", async () => {
    await mention();
    await made(markAllNotificationsRead(people.manager, {}));
    await made(deleteNote(people.analyst, await mention()));
    await sendAll();
    expect(mailbox.taken).toEqual([]);
    expect(await db.mail.count()).toBe(0);
  });

  test("isn’t sent to someone who has been disabled since", async () => {
    await mention();
    const { id } = people.manager;
    const change = async (disabled: boolean) => {
      const { version } = await db.user.findUniqueOrThrow({ where: { id } });
      await made(changeMember(people.admin, { id, version, role: "MANAGER", disabled }));
    };
    await change(true);
    await sendAll();
    await change(false);
    expect(mailbox.taken).toEqual([]);
  });

  test("waits a minute, in a job of the transaction that made it", async () => {
    await mention();
    const [job] = await sql<{ id: string; wait: number }[]>`
      select data ->> 'id' as id, extract(epoch from start_after - created_on)::float as wait
      from pgboss.job where name = 'mail' order by created_on desc limit 1`;
    expect(job!.id).toBe((await db.mail.findFirstOrThrow()).id);
    expect(job!.wait).toBeGreaterThan(50);
    expect(job!.wait).toBeLessThan(70);
  });

  test("someone who was emailed about a grade is notified when it is changed back, whether or not they had read it", async () => {
    const { admin, analyst, manager } = people;
    for (const person of [analyst, manager]) await made(follow(person, { source: desk.source }));
    await choose(manager, {}, { SOURCE: "INBOX" });
    const seen = async () => ({
      id: desk.source,
      version: await versionOf(desk.source),
      reason: "So.",
    });
    await made(gradeSource(admin, { ...(await seen()), reliability: "B" }));
    await sendAll();
    expect(mailbox.taken.map(({ to }) => to)).toEqual([["analyst@demarche.test"]]);
    await made(gradeSource(admin, { ...(await seen()), reliability: "F" }));
    expect((await loadNotifications(manager)).items).toEqual([]);
    expect((await loadNotifications(analyst)).items).toMatchObject([
      { sentence: expect.stringMatching(/from B .* to F/) },
    ]);
  });
});

describe("sending", () => {
  const only = () => db.mail.findFirstOrThrow();

  test("is tried again while the server is away or refuses for now, and succeeds once", async () => {
    await mention();
    const { id } = await only();
    await mailbox.stop();
    await expect(sendMail(id)).rejects.toThrow();
    await mailbox.start();
    mailbox.trouble.refuse = 451;
    await expect(sendMail(id)).rejects.toThrow();
    expect(mailbox.taken).toEqual([]);
    mailbox.trouble.refuse = undefined;
    await sendMail(id);
    await sendMail(id);
    expect(mailbox.taken).toHaveLength(1);
    expect(await only()).toMatchObject({ sentAt: expect.any(Date), failedAt: null });
  });

  test("ends when the server will never take it, or after too many tries", async () => {
    await mention();
    const { id } = await only();
    mailbox.trouble.refuse = 550;
    await sendMail(id);
    expect(await only()).toMatchObject({ sentAt: null, failedAt: expect.any(Date) });
    mailbox.trouble.refuse = undefined;
    await sendMail(id);
    expect(mailbox.taken).toEqual([]);
    await db.mail.update({ where: { id }, data: { failedAt: null, startedAt: null } });
    await giveUpMail(id);
    await sendMail(id);
    expect(mailbox.taken).toEqual([]);
  });

  test("that failed puts its notifications into the inbox of someone who wanted only mail", async () => {
    const { manager } = people;
    await choose(manager, {}, { MENTION: "MAIL" });
    const sentences = async () =>
      (await loadNotifications(manager)).items.map(({ sentence }) => sentence);
    await mention();
    expect(await sentences()).toEqual([]);
    mailbox.trouble.refuse = 550;
    await sendMail((await only()).id);
    expect(await sentences()).toEqual([expect.stringContaining("mentioned you")]);

    await beginAnew();
    await choose(manager, {}, { MENTION: "MAIL" });
    await mention();
    // As left by a worker that died while waiting for the server's answer.
    const { id } = await only();
    await db.mail.update({ where: { id }, data: { startedAt: new Date() } });
    await expect(sendMail(id)).rejects.toThrow("may still be sending");
    expect(await sentences()).toEqual([]);
    const lost = new Date(Date.now() - lostAfterMs("mail"));
    await db.mail.update({ where: { id }, data: { startedAt: lost } });
    await sendMail(id);
    expect(await sentences()).toHaveLength(1);
  });

  test("nothing joins a digest that is being sent; later notifications go to the inbox", async () => {
    const { manager } = people;
    await choose(manager, { digest: true }, { MENTION: "MAIL" });
    await mention();
    await db.mail.updateMany({ data: { startedAt: new Date() } });
    await mention();
    expect((await loadNotifications(manager)).items).toHaveLength(1);
    expect(await db.mail.count()).toBe(1);
  });

  test("isn’t repeated when the connection is lost after the text has gone out", async () => {
    await mention();
    const { id } = await only();
    mailbox.trouble.hangUp = true;
    await sendMail(id);
    mailbox.trouble.hangUp = false;
    await sendMail(id);
    expect(mailbox.taken).toHaveLength(1);
  });

  test("isn’t repeated by a second worker, or after one died on the way", async () => {
    await mention();
    const { id } = await only();
    await Promise.allSettled([sendMail(id), sendMail(id), sendMail(id)]);
    expect(mailbox.taken).toHaveLength(1);
    // As left by a worker that died between asking the server and recording the answer.
    await db.mail.update({ where: { id }, data: { sentAt: null } });
    await expect(sendMail(id)).rejects.toThrow("may still be sending");
    expect(mailbox.taken).toHaveLength(1);
  });
});
