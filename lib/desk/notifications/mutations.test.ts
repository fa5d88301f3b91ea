import { beforeEach, expect, test } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { decideProposals } from "@/lib/sources/review/mutations";
import { reopenSource } from "@/lib/sources/review/reopen";
import { gradeSource } from "@/lib/sources/withdrawal-and-grades/grade";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import { quoteIn, versionOf, versionsOn } from "@/scripts/test/desk/versions";
import { markNotificationsRead } from "./mutations";
import { countUnread, loadNotifications } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let source: string;
let quote: { number: number };
let articles = 0;

const ISSUES = ["climate", "taiwan", "russia"];
const reason = "The paper took it back.";

beforeEach(async () => {
  desk ??= await openDesk();
  const title = `Bulletin ${++articles}`;
  source = await approveArticle(
    desk.people.admin,
    `${title}\n\n“The harbour must stay open in every season,” said Ana Example.\n\n${agendaOf(title)}`,
  );
  quote = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
  await db.notification.deleteMany();
});

const cites = () => `It is said [Q${quote.number}].`;
const seen = async () => ({ id: source, version: await versionOf(source), reason });
const withdraw = async () => made(withdrawSource(desk.people.admin, await seen()));
const restore = async () => made(restoreSource(desk.people.admin, await seen()));
const grade = async (reliability: "B" | "D" | "F") =>
  made(gradeSource(desk.people.admin, { ...(await seen()), reliability }));
const note = (issue: string, viewer: Viewer = desk.people.analyst) =>
  made(writeNote(viewer, { issue, body: cites() }));

/** Makes judgements on three issues and two notes rely on the source. */
async function restOnIt() {
  for (const issue of ISSUES) await made(judge(desk.people.analyst, issue, { rationale: cites() }));
  await note("climate");
  await note("taiwan");
}

async function readAll() {
  const unread = (await loadNotifications(desk.people.analyst, { show: "unread" })).items;
  await made(markNotificationsRead(desk.people.analyst, { ids: unread.map(({ id }) => id) }));
}

test("one change leads to one notification, however many judgements and notes it concerns", async () => {
  const { analyst } = desk.people;
  await restOnIt();
  await withdraw();
  expect(await countUnread(analyst)).toBe(1);
  const [notice, ...more] = (await loadNotifications(analyst)).items;
  expect(more).toEqual([]);
  expect(notice).toMatchObject({ source: { id: source }, readAt: null });
  expect(notice!.sentence).toContain(`withdrew “Bulletin ${articles}”`);
  expect(notice!.judgements.map(({ href }) => href).sort()).toEqual(
    ISSUES.map((issue) => `/issues/${issue}#outlook`).sort(),
  );
  expect(notice!.notes).toHaveLength(2);
});

test("a notification never changes, whatever is written later", async () => {
  const { analyst } = desk.people;
  await restOnIt();
  await withdraw();
  await readAll();
  const [before] = (await loadNotifications(analyst)).items;
  await restore();
  await note("climate");
  await note("russia");
  await made(judge(analyst, "climate", { rationale: cites() }));
  const after = (await loadNotifications(analyst)).items.find(({ id }) => id === before!.id)!;
  expect(after.notes).toEqual(before!.notes);
  expect(after.sentence).toBe(before!.sentence);
  const said = (notice: typeof after) =>
    notice.judgements.map(({ title, number }) => [title, number]);
  expect(said(after)).toEqual(said(before!));
  // The revision it names is no longer the current one, so it is found in the history.
  expect(after.judgements.map(({ href }) => href)).toContain("/issues/climate#history");
});

test("everyone is notified that a source was restored, and no unread notification still says it is withdrawn", async () => {
  const { analyst, manager } = desk.people;
  await restOnIt();
  await note("climate", manager);
  await withdraw();
  await readAll();
  expect([await countUnread(analyst), await countUnread(manager)]).toEqual([0, 1]);
  await restore();
  const unread = async (viewer: Viewer) =>
    (await loadNotifications(viewer, { show: "unread" })).items.map(({ sentence }) => sentence);
  const restored = [expect.stringContaining("restored")];
  // The manager may have seen the warning on the issue, and never have opened the notification.
  expect([await unread(analyst), await unread(manager)]).toEqual([restored, restored]);
  await withdraw();
  const withdrawn = [expect.stringContaining("withdrew")];
  expect([await unread(analyst), await unread(manager)]).toEqual([withdrawn, withdrawn]);
});

test("setting a grade back deletes its notification", async () => {
  const { analyst } = desk.people;
  await restOnIt();
  await grade("B");
  await grade("D");
  expect(await countUnread(analyst)).toBe(2);
  await grade("B");
  expect((await loadNotifications(analyst)).items.map(({ sentence }) => sentence)).toEqual([
    expect.stringMatching(/^graded “.*” B \(/),
  ]);
});

test("a later version leads to one notification, deleted when the source is reopened", async () => {
  const { admin, analyst } = desk.people;
  const { first, draft, approve } = versionsOn(desk);
  const words = (end: string) => `“Every crane will be ${end},” said Bea Keeper, a pilot.`;
  const gone = "“Nobody asked the islanders about it,” said Una Witness, a teacher.";
  const refused = "“The islanders will be asked twice,” said Cy Specimen, an envoy.";
  const plain = "The harbour office opens at seven on weekdays, its gates are painted on Monday.";
  const before = await first("Crane", [words("needed on the quay"), gone, refused, plain]);
  const [altered, lost, kept] = await Promise.all(
    ["Every crane", "Nobody", "asked twice"].map((said) => quoteIn(before, said)),
  );
  const cited = [altered, lost, kept].map((quote) => `[Q${quote!.number}]`).join(" and ");
  for (const issue of ISSUES) await made(judge(analyst, issue, { rationale: `So ${cited}.` }));
  await versionsOn(desk).noteOn(before, "its gates are painted");
  const later = await draft("Crane", [words("needed on the pier"), refused]);
  const { id } = await db.proposal.findFirstOrThrow({
    where: { sourceId: later, exact: { contains: "asked twice" } },
  });
  await made(decideProposals(admin, { source: later, ids: [id], state: "REJECTED" }));
  await approve(later);
  const now = await quoteIn(later, "Every crane");
  const notifications = (await loadNotifications(analyst)).items;
  expect(notifications).toHaveLength(1);
  expect(notifications[0]!.sentence).toBe(
    `approved a later version of “Crane news”: Q${altered!.number} was altered (now Q${now.number}), Q${lost!.number} was left out, Q${kept!.number} wasn’t accepted; 1 of your notes needs placing again`,
  );
  expect(notifications[0]!.source?.id).toBe(later);
  expect(notifications[0]!.judgements).toHaveLength(3);
  // The analyst's note makes them follow the article, and so its later version.
  expect(await db.follow.count({ where: { userId: analyst.id, sourceId: later } })).toBe(1);
  await made(reopenSource(admin, { id: later, version: await versionOf(later) }));
  expect((await loadNotifications(analyst)).items).toEqual([]);
});

test("pages hold each notification once, while others are read", async () => {
  const { analyst, manager } = desk.people;
  const events = await db.event.findMany({ orderBy: { id: "asc" }, take: 11 });
  const about = { kind: "SOURCE", subject: "desk", details: { judgements: [], notes: [] } };
  await db.notification.createMany({
    data: events.flatMap(({ id: eventId }, at) => [
      { ...about, userId: analyst.id, eventId, readAt: at % 3 ? null : new Date() },
      { ...about, userId: manager.id, eventId },
    ]),
  });
  const all = (await loadNotifications(analyst)).items;
  const unread = all.filter(({ readAt }) => !readAt);
  expect([all.length, unread.length]).toEqual([11, 7]);
  const pages = [await loadNotifications(analyst, {}, { limit: 4, cursor: null })];
  while (pages.at(-1)!.nextCursor)
    pages.push(
      await loadNotifications(analyst, {}, { limit: 4, cursor: pages.at(-1)!.nextCursor }),
    );
  expect(pages.flatMap(({ items }) => items)).toEqual(all);
  const [, second, third] = pages;
  const back = await loadNotifications(analyst, {}, { limit: 4, cursor: third!.previousCursor });
  expect(back.items).toEqual(second!.items);

  const page = await loadNotifications(analyst, { show: "unread" }, { limit: 4, cursor: null });
  await made(markNotificationsRead(analyst, { ids: page.items.map(({ id }) => id) }));
  const next = { limit: 4, cursor: page.nextCursor };
  const rest = (await loadNotifications(analyst, { show: "unread" }, next)).items;
  expect(rest).toEqual(unread.slice(4));
  await made(markNotificationsRead(analyst, { ids: rest.map(({ id }) => id) }));
  expect(await loadNotifications(analyst, { show: "unread" }, next)).toMatchObject({
    items: [],
    nextCursor: null,
  });
});
