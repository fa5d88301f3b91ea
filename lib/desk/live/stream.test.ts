import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { db, disconnect, sql } from "@/lib/core/database/db";
import { type Viewer, viewerOf } from "@/lib/core/session/viewer";
import { endClaimed, openSession } from "@/lib/desk/sign-in/sessions/mutations";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { openBatch } from "@/lib/sources/ingest/mutations";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk";
import { type Announcement, listen } from "./listen";
import { liveStream } from "./stream";

let desk: Awaited<ReturnType<typeof openDesk>>;
let draft: string;

beforeAll(async () => {
  desk = await openDesk();
  const bytes = new TextEncoder().encode("Live\n\n“We wait,” said Cy Specimen.\n");
  draft = (await made(ingestArticle(desk.people.analyst, { bytes }))).id;
});
afterAll(disconnect);

const note = () => made(writeNote(desk.people.manager, { issue: "taiwan", body: "A word" }));

/** Ends the connection that listens, as a restart of the database does. */
const killListener = () => sql`select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and query ilike 'listen%'`;

test("changes are announced, and after a lost connection that some may have been missed", async () => {
  const heard: (Announcement | null)[] = [];
  const stop = listen((announcement) => heard.push(announcement));
  const { id } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
  const gaps = () => heard.filter((announcement) => announcement === null).length;
  const ofIssue = () => heard.filter((announcement) => announcement?.issue === id).length;
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

/** The same person with a session. */
async function signedIn({ id: userId }: Viewer): Promise<Viewer> {
  const session = await openSession(userId, { userAgent: "test", address: "192.0.2.1" });
  return (await viewerOf({ userId, session }))!;
}

/** Collects the marks that a stream sends. */
async function marksOf(...[viewer, topic, signal]: Parameters<typeof liveStream>) {
  const stream = await liveStream(viewer, topic, signal);
  if (!stream) return null;
  const marks: string[] = [];
  const reader = stream.getReader();
  const ended = (async () => {
    for (let part = await reader.read(); part.value; part = await reader.read())
      marks.push(
        ...(Buffer.from(part.value)
          .toString()
          .match(/(?<=^data: ).*$/gm) ?? []),
      );
  })();
  return { marks, ended };
}

test("a stream sends a record's mark, then a new one for each change, and ends with its reader", async () => {
  const reader = new AbortController();
  const viewer = await signedIn(desk.people.manager);
  const { marks, ended } = (await marksOf(viewer, { issue: "taiwan" }, reader.signal))!;
  await vi.waitFor(() => expect(marks).toHaveLength(1));
  await note();
  await vi.waitFor(() => expect(marks).toHaveLength(2));
  await killListener();
  await note();
  await vi.waitFor(() => expect(marks).toHaveLength(3), 5_000);
  expect(new Set(marks).size).toBe(3);
  reader.abort();
  await ended;
});

test("hidden and missing records alike cannot be followed", async () => {
  const { analyst, analyst2, manager, admin } = desk.people;
  const { signal } = new AbortController();
  const follows = async (viewer: typeof admin, id: string) =>
    (await liveStream(viewer, { source: id }, signal)) !== null;
  expect(await follows(analyst, draft)).toBe(true);
  expect(await follows(admin, draft)).toBe(true);
  expect(await follows(analyst2, draft)).toBe(false);
  expect(await follows(manager, draft)).toBe(false);
  expect(await follows(admin, "nowhere")).toBe(false);
  expect(await follows(manager, desk.source)).toBe(true);
});

test("a person who ingests can follow the batches that they see, and no others", async () => {
  const { analyst, analyst2, manager, admin } = desk.people;
  const reader = new AbortController();
  const follow = async (viewer: typeof admin) =>
    (await marksOf(viewer, { batch: "all" }, reader.signal))?.marks;
  expect(await follow(manager)).toBeUndefined();
  const [own, others, all] = await Promise.all([analyst, analyst2, admin].map(follow));
  await made(openBatch(analyst, { files: [{ name: "a.txt", size: 1 }] }));
  await vi.waitFor(() => expect([own?.length, all?.length]).toEqual([2, 2]));
  await made(openBatch(analyst2, { files: [{ name: "b.txt", size: 1 }] }));
  await vi.waitFor(() => expect([others?.length, all?.length]).toEqual([2, 3]));
  expect(own).toHaveLength(2);
  reader.abort();
});

test("a stream ends at once with its session, or when its reader may no longer see the record", async () => {
  const { analyst, admin } = desk.people;
  const { signal } = new AbortController();
  const [out, demoted] = [await signedIn(analyst), await signedIn(admin)];
  const first = (await marksOf(out, { source: draft }, signal))!;
  const second = (await marksOf(demoted, { source: draft }, signal))!;
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
    Array.from({ length: 20 }, () =>
      marksOf(viewer, { source: desk.source }, new AbortController().signal),
    ),
  );
  const start = performance.now();
  await sql`update "Session" set "expiresAt" = now() where id = ${viewer.session}`;
  await Promise.all(streams.map((stream) => stream!.ended));
  expect(performance.now() - start).toBeLessThan(5_000);
});
