import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { migrate } from "./apply";
import { migrationNames, migrationsDirectory } from "./files";

/**
 * For tests: a database of its own, filled with rows as they were before a migration and then migrated.
 * Returns its connection, and a function that removes it.
 */
export async function migratedFrom(migration: string, rows: string) {
  const [admin, owner] = ["TEST_ADMIN_URL", "TEST_OWNER_URL"].map(
    (variable) => new URL(process.env[variable] ?? ""),
  ) as [URL, URL];
  const name = `migrate_${migration}`;
  const cluster = connect(admin);
  await cluster.unsafe(`create database "${name}" owner ${owner.username}`);
  owner.pathname = `/${name}`;
  const sql = connect(owner);
  const before = mkdtempSync(join(tmpdir(), "demarche-migrate-"));
  const earlier = migrationNames().filter((each) => each < migration);
  for (const each of [...earlier, "migration_lock.toml"])
    cpSync(join(migrationsDirectory, each), join(before, each), { recursive: true });
  await migrate(owner.href, before);
  rmSync(before, { recursive: true });
  await sql.unsafe(rows);
  await migrate(owner.href);
  const remove = async () => {
    await sql.end();
    await cluster.unsafe(`drop database "${name}" with (force)`);
    await cluster.end();
  };
  return { sql, remove };
}

const connect = (url: URL) => postgres(url.href, { max: 1, onnotice: () => undefined });
