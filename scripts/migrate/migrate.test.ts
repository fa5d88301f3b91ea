import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "./apply";
import { drift } from "./drift";

const template = new URL(process.env.TEST_TEMPLATE_URL ?? "").pathname.slice(1);
const admin = postgres(process.env.TEST_ADMIN_URL ?? "", { max: 1, onnotice: () => undefined });
const url = new URL(process.env.TEST_OWNER_URL ?? "");
url.pathname = "/migrate_test";
const directory = mkdtempSync(join(tmpdir(), "demarche-migrate-"));

const drop = () => admin.unsafe("drop database migrate_test with (force)");
beforeEach(() => admin.unsafe(`create database migrate_test owner ${url.username}`));
afterEach(drop);
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

/** Puts a database that was migrated before in place of the empty one. */
async function beMigrated(): Promise<void> {
  await drop();
  await admin.unsafe(`create database migrate_test template "${template}" owner ${url.username}`);
}

const history = () =>
  ask(`select migration_name as name, finished_at is not null as finished, applied_steps_count as
       steps from _prisma_migrations order by started_at`);

describe("migrate", () => {
  it("brings a database into line with the schema, once for all who start at once, and changes nothing later", async () => {
    const applied = await Promise.all([migrate(url.href), migrate(url.href)]);
    const before = await history();
    expect(before).not.toEqual([]);
    expect(applied.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, before.length]);
    expect(await drift(url.href)).toBe("");
    expect(await migrate(url.href)).toEqual([]);
    expect(await history()).toEqual(before);
  });

  it("detects a database that differs from the schema", async () => {
    await beMigrated();
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
    await beMigrated();
    await expect(migrate(url.href, directory)).rejects.toThrow(/a newer version has used it/);
  });
});
