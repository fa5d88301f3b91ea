import { beforeAll, beforeEach, expect, test } from "vitest";
import { deleteNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { follow } from "@/lib/desk/follows/mutations";
import { loadFollows } from "@/lib/desk/follows/queries";
import { made } from "@/prisma/seed/made";
import { issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { INBOX_VIEWS, type InboxView, inboxHref, parseInboxFilter } from "./filter";
import { loadInbox, loadInboxPage, MAX_IN_GROUP } from "./inbox";
import {
  dismissNotifications,
  markAllNotificationsRead,
  markVisited,
  returnNotifications,
  snoozeNotifications,
} from "./mutations";
import { countUnread, loadNotifications } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let manager: Viewer;

beforeAll(async () => {
  desk = await openDesk();
  manager = desk.people.manager;
});
beforeEach(() => db.notification.deleteMany());

const mention = (issue: string, words = "So says @manager.") =>
  made(writeNote(desk.people.analyst, { issue, body: words }));
const show = (view: InboxView = "all", about = "") => ({ show: view, about });
const unread = () => countUnread({ ...manager });

/** The inbox as the short names of its issues, each with how many notifications it shows. */
async function groups(view: InboxView = "all") {
  const { items } = await loadInbox(manager, show(view));
  return items.map(({ about, items }) => `${about.href?.split("/").at(-1)} ${items.length}`);
}

const idsOf = async (view: InboxView = "all") =>
  (await loadNotifications(manager, show(view))).items.map(({ id }) => id);

test("the inbox is grouped by issue and source, the one with the latest first", async () => {
  await mention("taiwan");
  await mention("climate");
  await mention("taiwan");
  await made(
    writeNote(desk.people.analyst, { quote: desk.quotes[0]!.id, body: "@manager, look." }),
  );
  expect(await groups()).toEqual([`${desk.source} 1`, "taiwan 2", "climate 1"]);
  await mention("climate");
  expect(await groups()).toEqual(["climate 2", `${desk.source} 1`, "taiwan 2"]);
});

test("a group shows its latest and leads to the others, in pages", async () => {
  for (let k = 0; k < MAX_IN_GROUP + 2; k++) await mention("taiwan");
  const { items } = await loadInbox(manager, show());
  expect(items).toMatchObject([{ more: true, items: { length: MAX_IN_GROUP } }]);
  const all = show("all", await issueIdOf("taiwan"));
  const first = await loadInboxPage(manager, all, { limit: 4, cursor: null });
  const next = await loadInboxPage(manager, all, { limit: 4, cursor: first.nextCursor });
  const seen = [first, next].flatMap((page) => page.items[0]!.items.map(({ id }) => id));
  expect(seen).toEqual(await idsOf());
  expect(next.nextCursor).toBeNull();
});

test("pages of groups hold each once, while others come and go", async () => {
  const slugs = ["tariffs", "human-rights", "export-controls", "climate", "russia", "taiwan"];
  for (const slug of slugs) await mention(slug);
  const limit = 2;
  const first = await loadInbox(manager, show(), { limit, cursor: null });
  // An issue that has been shown moves to the top, and one is dismissed.
  await mention("russia");
  await made(dismissNotifications(manager, { ids: [first.items[0]!.items[0]!.id] }));
  const second = await loadInbox(manager, show(), { limit, cursor: first.nextCursor });
  const third = await loadInbox(manager, show(), { limit, cursor: second.nextCursor });
  const names = [first, second, third].flatMap(({ items }) => items.map(({ about }) => about.href));
  expect(names).toEqual(slugs.toReversed().map((slug) => `/issues/${slug}`));
  expect(third.nextCursor).toBeNull();
  const back = await loadInbox(manager, show(), { limit, cursor: third.previousCursor });
  expect(back.items).toEqual(second.items);
});

test("what is done leaves the inbox, read, and can be taken back", async () => {
  await mention("taiwan");
  const ids = await idsOf();
  await made(dismissNotifications(manager, { ids }));
  expect([await groups(), await groups("done"), await unread()]).toEqual([[], ["taiwan 1"], 0]);
  await mention("taiwan");
  expect([await groups(), await groups("done")]).toEqual([["taiwan 1"], ["taiwan 1"]]);
  await made(returnNotifications(manager, { ids }));
  expect(await groups()).toEqual(["taiwan 2"]);
});

test("what is snoozed comes back at its time, unread and first", async () => {
  await mention("taiwan");
  const [id] = await idsOf();
  await made(markAllNotificationsRead(manager, {}));
  await mention("climate");
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await made(snoozeNotifications(manager, { ids: [id!], until }));
  expect([await groups(), await groups("snoozed"), await unread()]).toEqual([
    ["climate 1"],
    ["taiwan 1"],
    1,
  ]);
  const [snoozed] = (await loadNotifications(manager, show("snoozed"))).items;
  expect(new Date(snoozed!.snoozedUntil!).toISOString()).toBe(until);
  // An hour later.
  await db.notification.update({ where: { id: id! }, data: { at: new Date() } });
  expect([await groups(), await unread()]).toEqual([["taiwan 1", "climate 1"], 2]);
});

test("a snooze ends early when it is taken back, or when what it is about is undone", async () => {
  const note = await mention("taiwan");
  await mention("climate");
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const ids = await idsOf();
  await made(snoozeNotifications(manager, { ids, until }));
  await made(returnNotifications(manager, { ids: [ids[0]!] }));
  expect([await groups(), await groups("snoozed")]).toEqual([["climate 1"], ["taiwan 1"]]);
  await made(deleteNote(desk.people.analyst, note));
  expect(await groups("snoozed")).toEqual([]);
});

test("a time that has passed, or is years away, is refused", async () => {
  await mention("taiwan");
  const ids = await idsOf();
  for (const until of [new Date(0).toISOString(), "2126-01-01T00:00:00Z", "tomorrow"])
    expect(await snoozeNotifications(manager, { ids, until })).toMatchObject({
      refusal: { code: "invalid" },
    });
});

test("each filter shows its own", async () => {
  const { analyst } = desk.people;
  await mention("taiwan");
  await made(follow(manager, { issue: "climate" }));
  await made(writeNote(analyst, { issue: "climate", body: "Why?", kind: "QUESTION" }));
  expect([await groups("mentions"), await groups("questions"), await groups("reviews")]).toEqual([
    ["taiwan 1"],
    ["climate 1"],
    [],
  ]);
  await made(markVisited(manager, { subject: await issueIdOf("climate") }));
  expect([await groups("unread"), await groups()]).toEqual([
    ["taiwan 1"],
    ["climate 1", "taiwan 1"],
  ]);
});

test("opening the page of an issue marks what is about it as read, and nothing else", async () => {
  await mention("taiwan");
  await mention("climate");
  expect((await loadFollows(manager, { issue: "taiwan" }))!.unread).toBe(true);
  await made(markVisited(manager, { subject: await issueIdOf("taiwan") }));
  expect((await loadFollows(manager, { issue: "taiwan" }))!.unread).toBe(false);
  expect(await groups("unread")).toEqual(["climate 1"]);
});

test("nobody changes the notifications of others", async () => {
  await mention("taiwan");
  const ids = await idsOf();
  const { analyst } = desk.people;
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const before = await db.notification.findMany();
  await made(dismissNotifications(analyst, { ids }));
  await made(snoozeNotifications(analyst, { ids, until }));
  await made(returnNotifications(analyst, { ids }));
  await made(markAllNotificationsRead(analyst, {}));
  expect(await db.notification.findMany()).toEqual(before);
});

test("the address says what the inbox shows", () => {
  for (const view of INBOX_VIEWS) {
    const [, query] = inboxHref(show(view, "x")).split("?");
    expect(parseInboxFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(
      show(view, "x"),
    );
  }
  expect(parseInboxFilter({ show: "everything" })).toEqual(show());
});
