import { spawn } from "node:child_process";
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, describe, expect, it, vi } from "vitest";
import { keepRunning } from "../start/keep-running";
import { isReachable } from "./account";
import { startCluster } from "./cluster";
import { passwordFileOf } from "./roles";

// Closed to everyone else, like a clone under /root: when run as root, this is the hard case.
const closed = mkdtempSync(join(tmpdir(), "demarche-closed-"));
const directory = join(closed, "postgres");
afterAll(() => rmSync(closed, { recursive: true, force: true }));

const start = () => startCluster(directory, { durable: false });

async function ask<T extends object>(url: string, query: string): Promise<T[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  // The driver waits for ever for a lost connection to end.
  return sql.unsafe<T[]>(query).finally(() => sql.end({ timeout: 1 }));
}

describe("the embedded PostgreSQL", () => {
  it("keeps its data in a closed directory, and recovers after its starter was killed", async () => {
    const first = await start();
    const { ownerUrl: url } = await first.database("desk");
    await ask(url, "create table kept as select 'yes' as answer");
    // Don't stop the first one: it is now what a killed start would leave behind.
    const second = await start();
    try {
      const { ownerUrl: again } = await second.database("desk");
      expect(await ask(again, "select answer from kept")).toEqual([{ answer: "yes" }]);
      expect(again).not.toBe(url);
    } finally {
      await second.stop();
    }
    expect(existsSync(join(directory, "postmaster.pid"))).toBe(false);
  });

  it("uses UTF-8 on every machine and at most a quarter of its memory, and listens only to it", async () => {
    const cluster = await start();
    try {
      const { ownerUrl: url } = await cluster.database("letters");
      const [found] = await ask(
        url,
        `select lower('ÄÉ') as lower, current_setting('server_encoding') as encoding,
           current_setting('listen_addresses') as host, current_setting('TimeZone') as zone,
           current_user as role,
           (select rolsuper from pg_roles where rolname = current_user) as super`,
      );
      expect(found).toEqual({
        lower: "äé",
        encoding: "UTF8",
        host: "127.0.0.1",
        zone: "UTC",
        role: "demarche",
        super: false,
      });
      const [{ memory } = { memory: "0" }] = await ask<{ memory: string }>(
        url,
        "select pg_size_bytes(current_setting('shared_buffers')) as memory",
      );
      expect(Number(memory)).toBeGreaterThan(0);
      expect(Number(memory)).toBeLessThanOrEqual(Math.min(2 ** 30, totalmem() / 4));
      await ask(url, "create extension pg_trgm");
      const [{ trigrams } = { trigrams: [] }] = await ask<{ trigrams: string[] }>(
        url,
        "select show_trgm('习近平 Müller') as trigrams",
      );
      // If non-ASCII letters didn't count, only the trigrams of "m" and "ller" would be left.
      expect(trigrams.length).toBeGreaterThan(7);
    } finally {
      await cluster.stop();
    }
  });

  it("lets only the owner read its passwords", () => {
    for (const role of ["superuser", "owner", "app"] as const)
      expect(statSync(passwordFileOf(directory, role)).mode & 0o777).toBe(0o600);
  });

  it("says why its server doesn't start", async () => {
    const settings = join(directory, "postgresql.auto.conf");
    const before = readFileSync(settings);
    appendFileSync(settings, "nonsense = 1\n");
    await expect(start()).rejects.toThrow(/^PostgreSQL didn’t start: .*errors/);
    writeFileSync(settings, before);
  });

  it("says which PostgreSQL created its data if it was a different one", async () => {
    const version = join(directory, "PG_VERSION");
    const ours = readFileSync(version, "utf8");
    writeFileSync(version, "17\n");
    await expect(start()).rejects.toThrow(
      `PostgreSQL didn’t start: its data was made by PostgreSQL 17, and this is PostgreSQL ${ours.trim()}.`,
    );
    writeFileSync(version, ours);
  });

  it("leaves alone a process that has a killed server's id but only reads its files", async () => {
    const reader = spawn("tail", ["-f", join(directory, "PG_VERSION")]);
    const file = join(directory, "postmaster.pid");
    writeFileSync(file, `${reader.pid}\n${directory}\n`);
    const account = statSync(directory);
    chownSync(file, account.uid, account.gid);
    const cluster = await start();
    await cluster.stop();
    expect(reader).toMatchObject({ exitCode: null, signalCode: null });
    reader.kill();
  });

  it("is back within seconds of a kill, even while the killed server's processes are still working", async () => {
    // Durable, since other commits may be lost with the server.
    const cluster = await startCluster(directory);
    const kept = await keepRunning("The database", cluster.restart, { first: cluster.server });
    try {
      const { ownerUrl: url } = await cluster.database("killed");
      await ask(url, "create table kept as select 'yes' as answer");
      // It counts without a pause, so its process outlives the server by minutes.
      const busy = ask(url, "select count(*) from generate_series(1, 1000000000)");
      busy.catch(() => undefined);
      const isBusy = `select from pg_stat_activity where query like '%generate%'
        and pid <> pg_backend_pid()`;
      await vi.waitFor(async () => expect(await ask(cluster.adminUrl, isBusy)).toHaveLength(1));
      process.kill(kept.pid()!, "SIGKILL");
      await expect(busy).rejects.toThrow();
      const back = async () =>
        expect(await ask(url, "select answer from kept")).toEqual([{ answer: "yes" }]);
      await vi.waitFor(back, { timeout: 20_000, interval: 50 });
    } finally {
      await kept.stop();
    }
    expect(existsSync(join(directory, "postmaster.pid"))).toBe(false);
  });
});

it("detects a directory that others can't pass", () => {
  const nobody = 65_534;
  expect(isReachable(directory, nobody)).toBe(false);
  expect(isReachable(join(tmpdir(), "anything"), nobody)).toBe(true);
});
