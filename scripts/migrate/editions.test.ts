// An edition says the same for ever, whatever version of the desk shows it.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { canonicalJson } from "@/lib/core/canonical-json";
import { sha256 } from "@/lib/core/sha256";
import { madeEdition } from "@/scripts/test/desk/edition";
import { root } from "../setup/paths.mjs";
import { migrate } from "./apply";
import { migrationNames, migrationsDirectory } from "./files";
import { prepare } from "./prepare";

/** The desk of the fixture, and the version that first kept an edition's content. */
const [OLD, FIRST] = ["20261125150000", "20261127205346"] as const;
const NAME = "migrate_editions";

const [admin, owner, app] = ["TEST_ADMIN_URL", "TEST_OWNER_URL", "DATABASE_URL"].map(
  (variable) => new URL(process.env[variable] ?? ""),
) as [URL, URL, URL];
const cluster = postgres(admin.href, { max: 1, onnotice: () => undefined });
owner.pathname = app.pathname = `/${NAME}`;
const sql = postgres(owner.href, { max: 1, onnotice: () => undefined });

/** Migrates the database up to the migration with this stamp, as the version that ended with it did. */
async function migrateTo(stamp: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "demarche-migrate-"));
  const names = migrationNames().filter((each) => each.slice(0, 14) <= stamp);
  for (const each of [...names, "migration_lock.toml"])
    cpSync(join(migrationsDirectory, each), join(folder, each), { recursive: true });
  await migrate(owner.href, folder);
  rmSync(folder, { recursive: true });
}

beforeAll(async () => {
  await cluster.unsafe(`create database ${NAME} owner ${owner.username}`);
  await migrateTo(OLD);
  const fixture = join(root, "scripts/migrate/fixtures", `desk-${OLD}.sql`);
  await sql.unsafe(readFileSync(fixture, "utf8"));
  await sql`set search_path = public`;
  await migrateTo(FIRST);
});

afterAll(async () => {
  await sql.end();
  await cluster.unsafe(`drop database ${NAME} with (force)`);
  await cluster.end();
});

test("an edition’s hash is the same after every later migration, computed again from what is there", async () => {
  const content = canonicalJson(madeEdition(3, { number: 900 }));
  const hash = sha256(content);
  const [person] = await sql<{ id: string }[]>`select id from "User" limit 1`;
  await sql`
    insert into "Edition" (id, number, title, content, hash, "issuedById")
    values ('edition-900', 900, 'Where the talks stand', ${content}, ${hash}, ${person!.id})`;
  await prepare({ url: app.href, ownerUrl: owner.href });
  const [kept] = await sql<{ content: string; hash: string; addresseeIds: string[] }[]>`
    select * from "Edition" where number = 900`;
  expect(kept!.content).toBe(content);
  expect(sha256(canonicalJson(JSON.parse(kept!.content)))).toBe(hash);
  // Older editions went to everyone.
  expect([kept!.hash, kept!.addresseeIds]).toEqual([hash, []]);
});
