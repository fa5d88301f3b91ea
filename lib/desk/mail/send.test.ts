import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET, POST } from "@/app/api/unsubscribe/route";
import { deleteNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { follow } from "@/lib/desk/follows/mutations";
import { changeMember } from "@/lib/desk/members/mutations";
import type { Channels } from "@/lib/desk/notification-kinds";
import { markAllNotificationsRead } from "@/lib/desk/notifications/mutations";
import { countUnread, loadNotifications, loadPlace } from "@/lib/desk/notifications/queries";
import { saveNotificationSettings } from "@/lib/desk/notifications/settings/mutations";
import { loadSettings } from "@/lib/desk/notifications/settings/queries";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk";
import { startMailServer } from "@/scripts/test/smtp";
import { versionOf } from "@/scripts/test/versions";
import { giveUpMail, sendMail } from "./send";
import { claimIn, tokenOf } from "./token";

let mailbox: Awaited<ReturnType<typeof startMailServer>>;
let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
  mailbox = await startMailServer();
});
afterAll(() => mailbox.stop());
beforeEach(async () => {
  await db.notification.deleteMany();
  await db.mail.deleteMany();
  await db.follow.deleteMany();
  await db.notificationSettings.deleteMany();
  mailbox.taken.length = 0;
  Object.assign(mailbox.trouble, { refuse: undefined, hangUp: false });
});

const write = (by: Viewer, body: string, more = {}) =>
  made(writeNote(by, { issue: "taiwan", body, ...more }));
const mention = () => write(people.analyst, "Ask @manager.");

/** What the worker would do by now: it sends what is due. */
async function sendDue(at = new Date(Date.now() + 86_400_000)) {
  const due = await db.mail.findMany({ where: { dueAt: { lte: at } }, orderBy: { dueAt: "asc" } });
  for (const { id } of due) await sendMail(id);
}

const choose = async (person: Viewer, change: object, kinds: Partial<Channels> = {}) => {
  const { kinds: _, ...now } = await loadSettings(person);
  return made(saveNotificationSettings(person, { ...now, kinds, ...change }));
};

describe("a mail", () => {
  test("says in text and HTML what happened, and leads to the very note", async () => {
    const { id } = await write(people.analyst, "Ask @manager <about> it.\n\nSoon.");
    await sendDue();
    const [mail, ...more] = mailbox.taken;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ from: "desk@demarche.test", to: ["manager@demarche.test"] });
    expect(mail!.headers.subject).toMatch(/^\[USCN-6\] Taiwan/);
    expect(mail!.headers.from).toBe("Desk <desk@demarche.test>");
    const [notice] = (await loadNotifications(people.manager)).items;
    const address = `http://localhost:3000/inbox/${notice!.id}`;
    expect(mail!.text).toContain("Ana Ferreira mentioned you in a note on “Taiwan");
    expect(mail!.text).toContain("> Ask @manager <about> it.\n>");
    expect(mail!.text).toContain(`\n${address}\n`);
    expect(mail!.text).toContain("text/html");
    expect(mail!.text).toContain("Ask @manager &#60;about&#62; it.");
    expect(mail!.text).toContain(`href="${address}"`);
    expect(await loadPlace(people.manager, notice!.id)).toBe(`/issues/taiwan#note-${id}`);
    expect(await loadPlace(people.analyst, notice!.id)).toBeNull();
  });

  test("belongs to one conversation with the others about its issue", async () => {
    await mention();
    await made(judge(people.analyst, "taiwan", { rationale: "So says @manager." }));
    await sendDue();
    const [one, other] = mailbox.taken.map(({ headers }) => headers);
    expect(one!.references).toMatch(/^<subject\.\w+@localhost>$/);
    expect(other!.references).toBe(one!.references);
    expect(other!.subject).toBe(one!.subject);
    expect(other!["message-id"]).not.toBe(one!["message-id"]);
  });

  test("is sent at once to nobody who has read it, and not at all once the note is deleted", async () => {
    await mention();
    await made(markAllNotificationsRead(people.manager, {}));
    await made(deleteNote(people.analyst, await mention()));
    await sendDue();
    expect(mailbox.taken).toEqual([]);
    expect(await db.mail.count()).toBe(0);
  });

  test("isn’t sent to somebody who has been disabled since", async () => {
    await mention();
    const { id } = people.manager;
    const change = async (disabled: boolean) => {
      const { version } = await db.user.findUniqueOrThrow({ where: { id } });
      await made(changeMember(people.admin, { id, version, role: "MANAGER", disabled }));
    };
    await change(true);
    await sendDue();
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

  test("somebody who was mailed of a withdrawal is told that it was undone, read or not", async () => {
    const { admin, analyst, manager } = people;
    for (const person of [analyst, manager]) await made(follow(person, { source: desk.source }));
    await choose(manager, {}, { SOURCE: "INBOX" });
    const seen = async () => ({
      id: desk.source,
      version: await versionOf(desk.source),
      reason: "So.",
    });
    await made(withdrawSource(admin, await seen()));
    await sendDue();
    expect(mailbox.taken.map(({ to }) => to)).toEqual([["analyst@demarche.test"]]);
    await made(restoreSource(admin, await seen()));
    expect((await loadNotifications(manager)).items).toEqual([]);
    expect((await loadNotifications(analyst)).items).toMatchObject([
      { sentence: expect.stringContaining("restored") },
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

  test("isn’t repeated when the connection is lost after the text has gone out", async () => {
    await mention();
    const { id } = await only();
    mailbox.trouble.hangUp = true;
    await sendMail(id);
    mailbox.trouble.hangUp = false;
    await sendMail(id);
    expect(mailbox.taken).toHaveLength(1);
  });

  test("isn’t repeated by a second worker, nor after one that died on the way", async () => {
    await mention();
    const { id } = await only();
    await Promise.all([sendMail(id), sendMail(id), sendMail(id)]);
    expect(mailbox.taken).toHaveLength(1);
    // As a worker leaves it that dies between asking the server and writing down the answer.
    await db.mail.update({ where: { id }, data: { sentAt: null } });
    await sendMail(id);
    expect(mailbox.taken).toHaveLength(1);
  });
});

describe("each person’s choice", () => {
  const inboxOf = async (person: Viewer) => (await loadNotifications(person)).items.length;

  test.each([
    ["BOTH", 1, 1],
    ["INBOX", 1, 0],
    ["MAIL", 0, 1],
    ["NONE", 0, 0],
  ] as const)("%s: %i in the inbox, %i by mail", async (channel, inbox, mails) => {
    await choose(people.manager, {}, { MENTION: channel });
    await mention();
    expect([await inboxOf(people.manager), await countUnread({ ...people.manager })]).toEqual([
      inbox,
      inbox,
    ]);
    await sendDue();
    expect(mailbox.taken).toHaveLength(mails);
  });

  test("while the desk sends no mail, what would only be mailed is in the inbox", async () => {
    await choose(people.manager, {}, { MENTION: "MAIL" });
    const { SMTP_URL } = process.env;
    delete process.env.SMTP_URL;
    await mention();
    process.env.SMTP_URL = SMTP_URL;
    expect([await inboxOf(people.manager), await db.mail.count()]).toEqual([1, 0]);
  });

  test("a time zone that the desk doesn’t know is refused, and so is a stale save", async () => {
    const now = await loadSettings(people.manager);
    const wrong = { ...now, timeZone: "Mars/Olympus" };
    expect(await saveNotificationSettings(people.manager, wrong)).toMatchObject({
      refusal: { code: "invalid", fields: { timeZone: expect.any(String) } },
    });
    await made(saveNotificationSettings(people.manager, now));
    expect(await saveNotificationSettings(people.manager, now)).toMatchObject({
      refusal: { code: "conflict", current: { version: 1 } },
    });
  });
});

describe("the digest", () => {
  test("is one mail a day with everything unread, by issue", async () => {
    const { analyst, manager } = people;
    await choose(manager, { digest: true });
    await mention();
    await made(writeNote(analyst, { issue: "climate", body: "And @manager." }));
    await made(markAllNotificationsRead(manager, {}));
    await made(writeNote(analyst, { issue: "russia", body: "@manager?" }));
    await write(analyst, "@manager!");
    expect(await db.mail.count()).toBe(1);
    await sendDue();
    const [mail, ...more] = mailbox.taken;
    expect(more).toEqual([]);
    expect(mail!.headers.subject).toBe("Your digest: 2 notifications");
    expect(mail!.text).toMatch(
      /\[USCN-5\] China’s support.*\n- Ana Ferreira mentioned you in a note/,
    );
    expect(mail!.text).not.toContain("Climate");
    // Sent again it says nothing, and the next one begins anew.
    await sendDue();
    expect(mailbox.taken).toHaveLength(1);
  });

  test("isn’t sent when there is nothing to say", async () => {
    await choose(people.manager, { digest: true });
    await mention();
    await made(markAllNotificationsRead(people.manager, {}));
    await sendDue();
    expect(mailbox.taken).toEqual([]);
  });

  test.each([
    ["UTC", 7],
    ["Asia/Kathmandu", 0],
    ["America/St_Johns", 23],
  ])("comes at the person’s hour in their time zone: %s, %i", async (timeZone, digestHour) => {
    await choose(people.manager, { digest: true, timeZone, digestHour });
    await mention();
    const { dueAt, digest } = await db.mail.findFirstOrThrow();
    const time = new Intl.DateTimeFormat("en-GB", {
      ...{ timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
    }).format(dueAt);
    expect([digest, time]).toEqual([true, `${String(digestHour).padStart(2, "0")}:00`]);
    const wait = dueAt.getTime() - Date.now();
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(25 * 3_600_000);
  });
});

describe("unsubscribing", () => {
  const post = (address: string, body: string) =>
    POST(
      new Request(address, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body,
      }),
    );

  test("takes one click of a mail program, signed out, and stops mails of that kind alone", async () => {
    await mention();
    await sendDue();
    const { headers } = mailbox.taken[0]!;
    expect(headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    const [, address = ""] = /^<(.*)>$/.exec(headers["list-unsubscribe"]!) ?? [];
    const answer = await post(address, "List-Unsubscribe=One-Click");
    expect(answer.status).toBe(200);
    expect((await post(address, "List-Unsubscribe=One-Click")).status).toBe(200);
    const { kinds } = await loadSettings(people.manager);
    expect([kinds.MENTION, kinds.REPLY]).toEqual(["INBOX", "BOTH"]);
    await mention();
    await sendDue();
    expect(mailbox.taken).toHaveLength(1);
  });

  test("asks first when the link is opened, and shows a person what was done", async () => {
    const address = `http://localhost:3000/api/unsubscribe?token=${tokenOf({ userId: people.manager.id, from: "ALL" })}`;
    const shown = GET(new Request(address));
    expect([shown.status, shown.headers.get("location")]).toEqual([
      303,
      expect.stringMatching(/^\/unsubscribe\?token=/),
    ]);
    expect((await loadSettings(people.manager)).version).toBe(0);
    const answer = await post(address, "from=page");
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      expect.stringMatching(/done=1$/),
    ]);
    const { kinds } = await loadSettings(people.manager);
    expect(new Set(Object.values(kinds))).toEqual(new Set(["INBOX"]));
  });

  test("needs a token that this desk has signed", async () => {
    const token = tokenOf({ userId: people.manager.id, from: "MENTION" });
    expect(claimIn(token)).toEqual({ userId: people.manager.id, from: "MENTION" });
    const forged = [
      ...["", "x", `${token}x`, token.replace("MENTION", "ALL")],
      token.replace(people.manager.id, people.analyst.id),
    ];
    for (const wrong of forged) {
      expect(claimIn(wrong)).toBeNull();
      const answer = await post(`http://localhost:3000/api/unsubscribe?token=${wrong}`, "");
      expect(answer.status).toBe(404);
    }
    expect(await db.notificationSettings.count()).toBe(0);
  });
});
