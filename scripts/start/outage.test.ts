import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Cluster, startCluster } from "../database/cluster";
import { watch } from "../database/watch";
import { prepare } from "../migrate/prepare";

const above = mkdtempSync(join(tmpdir(), "demarche-outage-"));
let cluster: Cluster;
let server: Cluster["server"];

beforeAll(async () => {
  cluster = await startCluster(join(above, "postgres"));
  server = cluster.server;
  const addresses = await cluster.database("outage");
  await prepare(addresses);
  // The modules under test read the address when they are loaded, below.
  process.env.DATABASE_URL = addresses.url;
});
afterAll(async () => {
  await server.stop();
  rmSync(above, { recursive: true, force: true });
});

/** Kills the database, and starts it again after a number of failed attempts to reach it. */
async function outage(tries: number, ask: () => Promise<unknown>): Promise<void> {
  process.kill(server.pid!, "SIGKILL");
  await server.ended;
  for (let k = 0; k < tries; k++) await expect(ask()).rejects.toThrow();
  server = await cluster.restart(new AbortController().signal);
}

test("the log says when an external database stops responding and when it is back", async () => {
  const lines: string[] = [];
  const stop = watch(process.env.DATABASE_URL!, (line) => lines.push(line));
  await outage(1, async () => {
    await vi.waitFor(() => expect(lines).toHaveLength(1), 20_000);
    throw new Error(lines[0]);
  });
  await vi.waitFor(() => expect(lines).toHaveLength(2), 20_000);
  await stop();
  expect(lines).toEqual([
    expect.stringMatching(/^The database isn’t responding. DATABASE_URL: /),
    "The database is back.",
  ]);
});

test("after an outage, reads, writes, the worker and listeners recover by themselves", async () => {
  const { db, sql } = await import("@/lib/core/database/db");
  const { transaction } = await import("@/lib/core/database/transaction");
  const { listen } = await import("@/lib/desk/live/listen");
  const { checkDatabase } = await import("@/lib/core/http/health");
  const { sendJobs } = await import("@/lib/core/jobs/send");
  const { startJobs, stopJobs } = await import("@/lib/core/jobs/work");
  const { notedWork } = await import("../test/servers/jobs");
  const within = (look: () => unknown, timeout = 20_000) =>
    vi.waitFor(look, { timeout, interval: 50 });

  const messages: unknown[] = [];
  const gaps = () => messages.filter((message) => message === null).length;
  const stop = listen((message) => messages.push(message));
  await within(() => expect(gaps()).toBe(1));
  expect(await checkDatabase()).toEqual({ worker: false });
  const { done, work } = notedWork();
  await startJobs(work);
  await within(async () => expect(await checkDatabase()).toEqual({ worker: true }));

  for (const [round, tries] of [1, 10].entries()) {
    const before = gaps();
    await outage(tries, async () => {
      await expect(db.user.count()).rejects.toThrow();
      return checkDatabase();
    });
    await within(async () => expect(await checkDatabase()).toEqual({ worker: true }), 8_000);
    await within(async () => expect(await db.user.count()).toBe(0), 1_000);
    // At least once: postgres.js may say so for each attempt to listen.
    await within(() => expect(gaps()).toBeGreaterThan(before), 8_000);
    await sql`select pg_notify('desk', '{}')`;
    await within(() => expect(messages.length - gaps()).toBe(round + 1));
    const job = { id: `job ${round}`, priority: 0 };
    await transaction((tx) => sendJobs(tx, "item", [job]));
    await within(() => expect(done).toContain(job.id));
  }
  stop();
  await stopJobs();
});
