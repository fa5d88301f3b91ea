import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { db, disconnect, sql } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";
import { loadEvent } from "@/lib/desk/event-log";
import { markAllNotificationsRead } from "@/lib/desk/notifications/mutations";
import { endClaimed } from "@/lib/desk/sign-in/sessions/mutations";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { openBatch } from "@/lib/sources/ingest/mutations";
import { gradeSource } from "@/lib/sources/withdrawal-and-grades/grade";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { heardBy, overAfterEach, signedIn } from "@/scripts/test/servers/live";
import { type Announcement, listen } from "./listen";
import { type Change, includes, type Topic } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;
let draft: string;

beforeAll(async () => {
  desk = await openDesk();
  const bytes = new TextEncoder().encode("Live\n\n“We wait,” said Cy Specimen.\n");
  draft = (await made(ingestArticle(desk.people.analyst, { bytes }))).id;
});
const over = overAfterEach();
afterAll(disconnect);

const note = () => made(writeNote(desk.people.manager, { issue: "taiwan", body: "A word" }));

/** Ends the connection that listens, as a restart of the database does. */
const killListener = () => sql`select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and query ilike 'listen%'`;

test("changes are announced, and after a lost connection that some may have been missed", async () => {
  const heard: (Announcement | null)[] = [];
  const stop = listen((announcement) => heard.push(announcement));
  const gaps = () => heard.filter((announcement) => announcement === null).length;
  const ofIssue = () => heard.filter((announcement) => announcement?.event).length;
  await vi.waitFor(() => expect(gaps()).toBe(1));
  await note();
  await vi.waitFor(() => expect(ofIssue()).toBe(1));
  await killListener();
  await vi.waitFor(() => expect(gaps()).toBe(2), 5_000);
  await note();
  await vi.waitFor(() => expect(ofIssue()).toBe(2));
  stop();
  await note();
  expect(ofIssue()).toBe(2);
});

const issueId = async () => (await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } })).id;

const snapshot = async () =>
  (await sql<{ now: string }[]>`select pg_current_snapshot()::text as now`)[0]!.now;

test("a stream says that its record has changed, and in which transaction, without its content", async () => {
  const reader = new AbortController();
  const viewer = await signedIn(desk.people.manager);
  const { heard, ended } = (await heardBy(viewer, { issue: "taiwan" }, reader.signal))!;
  const { heard: other } = (await heardBy(viewer, { issue: "climate" }, reader.signal))!;
  const before = await snapshot();
  await note();
  const latest = () => heard.at(-1) as Change;
  await vi.waitFor(() => expect(includes(before, latest().tx)).toBe(false));
  expect(Object.keys(latest()).sort()).toEqual(["event", "tx", "verb"]);
  expect(includes(await snapshot(), latest().tx)).toBe(true);
  expect(other).toEqual([]);
  const count = heard.length;
  await killListener();
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(count), 5_000);
  await note();
  await vi.waitFor(() => expect(heard.at(-1)).toHaveProperty("event"));
  reader.abort();
  await ended;
});

test("a stream says at once what its page has missed, even if it was committed out of order", async () => {
  const { signal } = over;
  const viewer = await signedIn(desk.people.manager);
  const missedBy = async (since: string) =>
    (await heardBy(viewer, { issue: "taiwan" }, signal, { since }))!.heard;
  const issue = await issueId();
  const start = await snapshot();
  // An event that is committed after one with a higher number, and after the page was rendered.
  let between = "";
  await sql.begin(async (slow) => {
    await slow`insert into "Event" ("actorId", verb, "issueId", details)
      values (${viewer.id}, 'note.written', ${issue}, '{"verb": "note.written", "note": "x"}')`;
    await note();
    between = await snapshot();
  });
  const end = await snapshot();
  await vi.waitFor(async () => expect(await missedBy(start)).toHaveLength(1));
  await vi.waitFor(async () => expect(await missedBy(between)).toHaveLength(1));
  expect(await missedBy(end)).toEqual([]);
});

test("a page of batches hears what happened to an item between its rendering and its stream", async () => {
  const viewer = await signedIn(desk.people.analyst);
  const missedBy = async (since: string) =>
    (await heardBy(viewer, { list: "ingest" }, over.signal, { since }))!.heard;
  const { id } = await made(openBatch(viewer, { files: [{ name: "lost.txt", size: 9 }] }));
  const rendered = await snapshot();
  await sql`update "BatchItem" set name = 'found.txt' where "batchId" = ${id}`;
  const before = await missedBy(rendered);
  await vi.waitFor(() => expect(before).not.toEqual([]));
  await vi.waitFor(async () => expect(await missedBy(await snapshot())).toEqual([]));
  const unknown = await missedBy("0:0:");
  await vi.waitFor(() => expect(unknown).not.toEqual([]));
});

test("a page that has missed a lot is told to read everything again", async () => {
  const viewer = await signedIn(desk.people.manager);
  const start = await snapshot();
  const climate = await db.issue.findUniqueOrThrow({ where: { slug: "climate" } });
  await sql`insert into "Event" ("actorId", verb, "issueId", details)
    select ${viewer.id}, 'note.written', ${climate.id}, '{"verb": "note.written", "note": "x"}'
    from generate_series(1, 300)`;
  const { signal } = over;
  const taiwan = (await heardBy(viewer, { issue: "taiwan" }, signal, { since: start }))!;
  await vi.waitFor(() => expect(taiwan.heard).toHaveLength(1));
});

test("a change to a source reaches the issues and speakers of its quotations, and the lists", async () => {
  const { signal } = over;
  const { admin, manager } = desk.people;
  const { issueId, quote } = await db.evidenceLink.findFirstOrThrow({
    where: { quote: { sourceId: desk.source, speakerId: { not: null } } },
    include: { quote: true },
  });
  const topics: Topic[] = [
    { issue: issueId },
    { speaker: quote.speakerId! },
    { source: desk.source },
    { list: "sources" },
    { list: "issues" },
  ];
  const streams = await Promise.all(topics.map((topic) => heardBy(manager, topic, signal)));
  const inbox = (await heardBy(manager, { list: "inbox" }, signal))!;
  const { version } = await db.source.findUniqueOrThrow({ where: { id: desk.source } });
  await made(
    gradeSource(admin, { id: desk.source, version, reliability: "B", reason: "Known for it." }),
  );
  const txsOf = (heard: unknown[]) => new Set((heard as Change[]).map(({ tx }) => tx)).size;
  await vi.waitFor(() =>
    expect(streams.map((each) => txsOf(each!.heard))).toEqual(topics.map(() => 1)),
  );
  expect(inbox.heard).toEqual([]);
});

test("hidden and missing records can’t be followed, and nobody hears about other people’s drafts", async () => {
  const { analyst, analyst2, manager, admin } = desk.people;
  const { signal } = over;
  const follows = async (viewer: typeof admin, id: string) =>
    (await heardBy(viewer, { source: id }, signal)) !== null;
  expect(await follows(analyst, draft)).toBe(true);
  expect(await follows(admin, draft)).toBe(true);
  expect(await follows(analyst2, draft)).toBe(false);
  expect(await follows(manager, draft)).toBe(false);
  expect(await follows(admin, "nowhere")).toBe(false);
  expect(await follows(manager, desk.source)).toBe(true);
  expect(await heardBy(manager, { list: "ingest" }, signal)).toBeNull();
  expect(await heardBy(analyst, { list: "people" }, signal)).toBeNull();

  const [own, others, all] = await Promise.all(
    [analyst, analyst2, admin].map((viewer) => heardBy(viewer, { list: "sources" }, signal)),
  );
  const bytes = new TextEncoder().encode("Hidden\n\n“We wait on,” said Cy Specimen.\n");
  const { id } = await made(ingestArticle(analyst, { bytes }));
  await vi.waitFor(() => expect([own!.heard.length, all!.heard.length]).toEqual([1, 1]));
  expect(others!.heard).toEqual([]);
  const event = await db.event.findFirstOrThrow({ where: { sourceId: id } });
  const told = { actor: { name: "Ana Ferreira" }, source: { id, title: "Hidden" }, issue: null };
  expect(await loadEvent(admin, String(event.id))).toMatchObject(told);
  expect(await loadEvent(analyst2, String(event.id))).toBeNull();
  expect(await loadEvent(admin, "999999999")).toBeNull();
});

test("people hear about the batches that they can see, and no others", async () => {
  const { analyst, analyst2, admin } = desk.people;
  const { signal } = over;
  const follow = async (viewer: typeof admin) =>
    (await heardBy(viewer, { list: "ingest" }, signal))!.heard;
  const [own, others, all] = await Promise.all([analyst, analyst2, admin].map(follow));
  await made(openBatch(analyst, { files: [{ name: "a.txt", size: 1 }] }));
  await vi.waitFor(() => expect([own!.length > 0, all!.length > 0]).toEqual([true, true]));
  expect(others).toEqual([]);
});

test("a stream says how many notifications are unread, whenever that changes", async () => {
  const { analyst, manager } = desk.people;
  const { signal } = over;
  const counts = (await heardBy(manager, { list: "inbox" }, signal, { name: "unread" }))!.heard;
  const [before] = counts as number[];
  await made(writeNote(analyst, { issue: "taiwan", body: "What does @manager think?" }));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(before! + 1));
  await made(markAllNotificationsRead(manager, {}));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(0));
});

test("notifications that couldn’t be counted are counted once the database answers", async () => {
  const owner = postgres(process.env.TEST_OWNER_URL!, { max: 1 });
  const app = owner(new URL(process.env.DATABASE_URL!).username);
  const viewer = await signedIn(desk.people.manager);
  const counts = (await heardBy(viewer, { list: "inbox" }, over.signal, { name: "unread" }))!.heard;
  counts.length = 0;
  const failed = vi.spyOn(log, "warn");
  await owner`revoke select on "Notification" from ${app}`;
  await sql.notify("desk", JSON.stringify({ tx: "1", inbox: viewer.id }));
  await vi.waitFor(() =>
    expect(failed).toHaveBeenCalledWith(expect.anything(), "cannot count notifications"),
  );
  expect(counts).toEqual([]);
  await owner`grant select on "Notification" to ${app}`;
  await owner.end();
  await vi.waitFor(() => expect(counts).toEqual([0]), 10_000);
});

test("a stream ends at once with its session, or when its reader may no longer see the record", async () => {
  const { analyst, admin } = desk.people;
  const { signal } = over;
  const [out, demoted] = [await signedIn(analyst), await signedIn(admin)];
  const first = (await heardBy(out, { source: draft }, signal))!;
  const second = (await heardBy(demoted, { source: draft }, signal))!;
  const start = performance.now();
  await endClaimed({ userId: out.id, session: out.session! });
  await first.ended;
  await db.user.update({ where: { id: admin.id }, data: { role: "MANAGER" } });
  await second.ended;
  await db.user.update({ where: { id: admin.id }, data: { role: "ADMIN" } });
  expect(performance.now() - start).toBeLessThan(3_000);
});

test("a session that expires ends all its streams within five seconds", async () => {
  const viewer = await signedIn(desk.people.manager);
  const streams = await Promise.all(
    Array.from({ length: 20 }, () => heardBy(viewer, { source: desk.source }, over.signal)),
  );
  const start = performance.now();
  await sql`update "Session" set "expiresAt" = now() where id = ${viewer.session}`;
  await Promise.all(streams.map((stream) => stream!.ended));
  expect(performance.now() - start).toBeLessThan(5_000);
});
