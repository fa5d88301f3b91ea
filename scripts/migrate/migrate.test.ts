import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "./apply";
import { drift } from "./drift";

const admin = postgres(process.env.TEST_ADMIN_URL ?? "", { max: 1, onnotice: () => undefined });
const url = new URL(process.env.TEST_OWNER_URL ?? "");
url.pathname = "/migrate_test";
const directory = mkdtempSync(join(tmpdir(), "demarche-migrate-"));

beforeEach(() => admin.unsafe(`create database migrate_test owner ${url.username}`));
afterEach(() => admin.unsafe("drop database migrate_test with (force)"));
afterAll(async () => {
  rmSync(directory, { recursive: true });
  await admin.end();
});

function writeMigration(name: string, script: string): void {
  mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, name, "migration.sql"), script);
}

async function ask(query: string) {
  const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
  return [...(await sql.unsafe(query).finally(() => sql.end()))];
}

const history = () =>
  ask(`select migration_name as name, finished_at is not null as finished, applied_steps_count as
       steps from _prisma_migrations order by started_at`);

describe("migrate", () => {
  it("brings a database into line with the schema, and changes nothing the second time", async () => {
    expect(await migrate(url.href)).not.toEqual([]);
    expect(await drift(url.href)).toBe("");
    const before = await history();
    expect(await migrate(url.href)).toEqual([]);
    expect(await history()).toEqual(before);
  });

  it("makes simultaneous starts wait for the first", async () => {
    const applied = await Promise.all([migrate(url.href), migrate(url.href)]);
    expect(applied.flat().length).toBe((await history()).length);
  });

  it("detects a database that differs from the schema", async () => {
    await migrate(url.href);
    await ask('alter table "Issue" drop column "salience"');
    expect(await drift(url.href)).toMatch(/ADD COLUMN\s+"salience"/);
  });

  it("leaves no trace of a failed migration, and continues once it is fixed", async () => {
    writeMigration("1_first", "create table a (id int); create table b (id int);");
    writeMigration("2_broken", "create table c (id int); insert into c values (1/0);");
    await expect(migrate(url.href, directory)).rejects.toThrow(
      "The migration 2_broken failed: division by zero",
    );
    expect(await history()).toEqual([{ name: "1_first", finished: true, steps: 1 }]);
    expect(await ask("select to_regclass('c') as c")).toEqual([{ c: null }]);

    writeMigration("2_broken", "create table c (id int); -- a semicolon; in a comment");
    expect(await migrate(url.href, directory)).toEqual(["2_broken"]);
  });

  it("refuses a database from a newer version", async () => {
    await migrate(url.href);
    await expect(migrate(url.href, directory)).rejects.toThrow(/a newer version has used it/);
  });
});
