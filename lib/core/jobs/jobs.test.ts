import type { ServerResponse } from "node:http";
import PgBoss from "pg-boss";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import { openBatch, receiveFile } from "@/lib/sources/ingest/mutations";
import { loadBatch } from "@/lib/sources/ingest/queries";
import { queueLostItems } from "@/lib/sources/ingest/queue";
import { readItem } from "@/lib/sources/ingest/read-item";
import { made } from "@/prisma/seed/made";
import { openDesk, streamOf } from "@/scripts/test/desk/desk";
import { serve } from "@/scripts/test/servers/web-servers";
import { kill, startOtherWorker } from "@/scripts/test/servers/workers";

// Each worker process takes a second or two to start, and yields to whatever else the machine does.
vi.setConfig({ testTimeout: 120_000 });

let desk: Awaited<ReturnType<typeof openDesk>>;
let boss: PgBoss;
const articleOf = (name: string) =>
  `${name}\n\n“The ${name} ferries will run on Monday,” said Ana Example, the minister.\n`;

beforeAll(async () => {
  desk = await openDesk();
  boss = await new PgBoss({
    connectionString: process.env.DATABASE_URL!,
    supervise: false,
    migrate: false,
  }).start();
});
afterAll(() => boss.stop({ graceful: false }));

const within = <T>(look: () => T | Promise<T>) =>
  vi.waitFor(look, { timeout: 90_000, interval: 50 });

/** A server that holds each request until the test answers it. */
async function slowServer() {
  const asked: ServerResponse[] = [];
  const host = await serve((_request, response) => asked.push(response));
  process.env.FETCH_ALLOW = host;
  const answer = (k: number, name: string) =>
    asked[k]?.writeHead(200, { "content-type": "text/plain" }).end(articleOf(name));
  return { asked, host, answer, url: `http://${host}/article` };
}

async function ingestUrl(url: string) {
  const { id: batchId } = await made(openBatch(desk.people.admin, { urls: [url] }));
  const { id } = await db.batchItem.findFirstOrThrow({ where: { batchId } });
  return { id, now: () => db.batchItem.findUniqueOrThrow({ where: { id } }) };
}

/** Makes the job of an item one that has been tried as often as it may. */
const tryForTheLastTime = (id: string) =>
  sql`update pgboss.job set retry_count = retry_limit where data ->> 'id' = ${id}`;

/** Does to the jobs of a killed process what ten minutes would. */
async function letItsJobsExpire() {
  await sql`update pgboss.job set started_on = started_on - interval '1 hour'
    where name = 'item' and state = 'active'`;
  await boss.start();
  await boss.expire();
}

test("two processes share the work and read nothing twice, and what they were reading when they were killed is read by another or given up", async () => {
  const { admin } = desk.people;
  const { asked, host, answer } = await slowServer();
  const env = { FETCH_ALLOW: host };
  const workers = await Promise.all([startOtherWorker(env), startOtherWorker(env)]);
  const names = Array.from({ length: 8 }, (_, k) => `Line ${k}`);
  const files = names.map((name) => ({ name: `${name}.txt`, size: articleOf(name).length }));
  const { id: batch } = await made(openBatch(admin, { files }));
  for (const [k, name] of names.entries()) {
    const bytes = new TextEncoder().encode(articleOf(name));
    await made(receiveFile(admin, { batch, ordinal: k + 1, body: streamOf(bytes) }));
  }
  await within(async () => {
    const { items } = (await loadBatch(admin, batch))!.page;
    expect(items.map(({ state, known }) => [state, known])).toEqual(
      names.map(() => ["DONE", false]),
    );
  });
  const title = { startsWith: "Line " };
  expect(await db.source.count({ where: { title } })).toBe(names.length);
  const ingested = { verb: "source.ingested", source: { title } };
  expect(await db.event.count({ where: ingested })).toBe(names.length);

  const url = `http://${host}/survivor`;
  const survivor = await ingestUrl(url);
  // A file that ends its process every time.
  const deadly = await ingestUrl(`http://${host}/deadly`);
  await within(() => expect(asked).toHaveLength(2));
  await Promise.all(workers.map(kill));
  expect(await survivor.now()).toMatchObject({ state: "READING" });
  await tryForTheLastTime(deadly.id);
  await letItsJobsExpire();
  const another = await startOtherWorker(env);
  await within(() => expect(asked).toHaveLength(3));
  answer(2, "Survivor");
  await within(async () =>
    expect(await survivor.now()).toMatchObject({ state: "DONE", known: false }),
  );
  expect(await db.source.findMany({ where: { title: "Survivor" } })).toMatchObject([{ url }]);
  await within(async () => expect(await deadly.now()).toMatchObject({ state: "FAILED" }));
  expect((await deadly.now()).reason).toMatch(/failed several times/);
  await kill(another);
});

test("a read that counted as lost changes nothing when it finishes after all", async () => {
  const { asked, answer, url } = await slowServer();
  const item = await ingestUrl(url);
  const lost = readItem(item.id);
  await within(() => expect(asked).toHaveLength(1));
  const other = readItem(item.id);
  await within(() => expect(asked).toHaveLength(2));
  answer(1, "Second");
  await other;
  const settled = await item.now();
  expect(settled).toMatchObject({ state: "DONE" });
  answer(0, "First");
  await lost;
  await readItem(item.id);
  expect(await item.now()).toEqual(settled);
  expect(await db.source.count({ where: { title: "First" } })).toBe(0);
});

/** Makes the queue of the version before, and returns a function that puts an item's job in it. */
async function earlierQueue() {
  const connectionString = process.env.TEST_OWNER_URL!;
  const owner = await new PgBoss({ connectionString, supervise: false, migrate: false }).start();
  await owner.createQueue("intake");
  await owner.stop({ graceful: false });
  return (id: string) =>
    sql`update pgboss.job set name = 'intake', dead_letter = null where data ->> 'id' = ${id}`;
}

/** The jobs of an item that are yet to be done. */
async function jobsOf(id: string) {
  const rows = await sql<{ job: string }[]>`
    select name || ' ' || state as job from pgboss.job
    where data ->> 'id' = ${id} and state < 'completed' order by job`;
  return rows.map(({ job }) => job);
}

test("a queued item without a job is sent, even if the previous version queued it", async () => {
  const [lost, earlier] = [await ingestUrl("http://a.test"), await ingestUrl("http://b.test")];
  await sql`delete from pgboss.job where data ->> 'id' = ${lost.id}`;
  await (await earlierQueue())(earlier.id);
  expect(await jobsOf(lost.id)).toEqual([]);
  expect(await jobsOf(earlier.id)).toEqual(["intake created"]);
  await queueLostItems();
  await queueLostItems();
  expect(await jobsOf(lost.id)).toEqual(["item created"]);
  expect(await jobsOf(earlier.id)).toEqual(["intake created", "item created"]);
});

test.each(["created", "retry", "active"])(
  "an item whose job is %s isn't sent twice",
  async (state) => {
    const { id } = await ingestUrl("http://c.test");
    await sql`update pgboss.job set state = ${state}::pgboss.job_state where data ->> 'id' = ${id}`;
    await queueLostItems();
    expect(await jobsOf(id)).toEqual([`item ${state}`]);
  },
);

test("an item that is being marked as failed isn't sent again", async () => {
  const { id } = await ingestUrl("http://d.test");
  await sql`update pgboss.job set state = 'active', started_on = now() where data ->> 'id' = ${id}`;
  await tryForTheLastTime(id);
  await letItsJobsExpire();
  expect(await jobsOf(id)).toEqual(["item-given-up created"]);
  await queueLostItems();
  expect(await jobsOf(id)).toEqual(["item-given-up created"]);
});
