import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, describe, expect, it } from "vitest";
import { isReachable } from "./account";
import { startCluster } from "./cluster";

// Closed to everybody else, as a clone below /root is: as root this is the hard case.
const closed = mkdtempSync(join(tmpdir(), "demarche-closed-"));
const directory = join(closed, "postgres");
afterAll(() => rmSync(closed, { recursive: true, force: true }));

const start = () => startCluster(directory, { durable: false });

async function ask<T extends object>(url: string, query: string): Promise<T[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  return sql.unsafe<T[]>(query).finally(() => sql.end());
}

describe("the embedded PostgreSQL", () => {
  it("keeps its data in a closed directory, and heals when its starter was killed", async () => {
    const first = await start();
    const url = await first.database("desk");
    await ask(url, "create table kept as select 'yes' as answer");
    // Nobody stops the first: it is now the orphan of a killed start.
    const second = await start();
    try {
      const again = await second.database("desk");
      expect(await ask(again, "select answer from kept")).toEqual([{ answer: "yes" }]);
      expect(again).not.toBe(url);
    } finally {
      await second.stop();
    }
    expect(existsSync(join(directory, "postmaster.pid"))).toBe(false);
  });

  it("speaks UTF-8 on every machine, and listens to this one alone", async () => {
    const cluster = await start();
    try {
      const url = await cluster.database("letters");
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
      await ask(url, "create extension pg_trgm");
      const [{ trigrams } = { trigrams: [] }] = await ask<{ trigrams: string[] }>(
        url,
        "select show_trgm('习近平 Müller') as trigrams",
      );
      // Were letters beyond ASCII no letters, only those of "m" and "ller" would be left.
      expect(trigrams.length).toBeGreaterThan(7);
    } finally {
      await cluster.stop();
    }
  });

  it("keeps its password for its owner alone", () => {
    expect(statSync(`${directory}-password`).mode & 0o777).toBe(0o600);
  });
});

it("sees a directory that others cannot pass", () => {
  const nobody = 65_534;
  expect(isReachable(directory, nobody)).toBe(false);
  expect(isReachable(join(tmpdir(), "anything"), nobody)).toBe(true);
});
