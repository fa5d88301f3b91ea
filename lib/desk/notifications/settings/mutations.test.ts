import { beforeAll, describe, expect, test } from "vitest";
import { GET, POST } from "@/app/api/unsubscribe/route";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { claimIn, tokenOf } from "@/lib/desk/mail/token";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { write } from "@/scripts/test/desk/inboxes";
import { choose, mailboxPerTest, mentionManager, sendAll } from "@/scripts/test/servers/mailbox";
import { markAllNotificationsRead } from "../mutations";
import { countUnread, loadNotifications } from "../queries";
import { saveNotificationSettings } from "./mutations";
import { loadSettings } from "./queries";

const mailbox = mailboxPerTest();
let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});
const mention = () => mentionManager(people.analyst);

describe("each person’s choice", () => {
  const inboxOf = async (person: Viewer) => (await loadNotifications(person)).items.length;

  test.each([
    ["BOTH", 1, 1],
    ["INBOX", 1, 0],
    ["MAIL", 0, 1],
    ["NONE", 0, 0],
  ] as const)("%s: %i in the inbox, %i by email", async (channel, inbox, mails) => {
    await choose(people.manager, {}, { MENTION: channel });
    await mention();
    expect([await inboxOf(people.manager), await countUnread({ ...people.manager })]).toEqual([
      inbox,
      inbox,
    ]);
    await sendAll();
    expect(mailbox.taken).toHaveLength(mails);
  });

  test("while the desk sends no email, what would only be emailed is in the inbox", async () => {
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
  test("is one email a day with everything unread, by issue", async () => {
    const { analyst, manager } = people;
    await choose(manager, { digest: true });
    await mention();
    await made(writeNote(analyst, { issue: "climate", body: "And @manager." }));
    await made(markAllNotificationsRead(manager, {}));
    await made(writeNote(analyst, { issue: "russia", body: "@manager?" }));
    await write(analyst, "@manager!");
    expect(await db.mail.count()).toBe(1);
    await sendAll();
    const [mail, ...more] = mailbox.taken;
    expect(more).toEqual([]);
    expect(mail!.headers.subject).toBe("Your digest: 2 notifications");
    expect(mail!.text).toMatch(
      /\[USCN-5\] China’s support.*\n- Ana Ferreira mentioned you in a note/,
    );
    expect(mail!.text).not.toContain("Climate");
    // Sent again it says nothing, and the next one begins anew.
    await sendAll();
    expect(mailbox.taken).toHaveLength(1);
  });

  test("isn’t sent when there is nothing to say", async () => {
    await choose(people.manager, { digest: true });
    await mention();
    await made(markAllNotificationsRead(people.manager, {}));
    await sendAll();
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
      timeZone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
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

  test("takes one click of a mail program, signed out, and stops emails of that kind alone", async () => {
    await mention();
    await sendAll();
    const { headers } = mailbox.taken[0]!;
    expect(headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    const [, address = ""] = /^<(.*)>$/.exec(headers["list-unsubscribe"]!) ?? [];
    const answer = await post(address, "List-Unsubscribe=One-Click");
    expect(answer.status).toBe(200);
    expect((await post(address, "List-Unsubscribe=One-Click")).status).toBe(200);
    const { kinds } = await loadSettings(people.manager);
    expect([kinds.MENTION, kinds.REPLY]).toEqual(["INBOX", "BOTH"]);
    await mention();
    await sendAll();
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
