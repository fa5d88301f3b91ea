import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { MigrationList, SchemaContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { root } from "../setup/paths.mjs";
import { filesUnder } from "../setup/stamp.mjs";

export const migrationsDirectory = join(root, "prisma", "migrations");

const read = (file: string) => readFileSync(file, "utf8");

/** The schema's files, in the form that the engine takes. */
export function schemaFiles(): SchemaContainer[] {
  const files = [join(root, "prisma/schema.prisma"), ...filesUnder(join(root, "prisma/models"))];
  return files.map((file) => ({ path: relative(root, file), content: read(file) }));
}

/** The names of all migrations, oldest first. */
export function migrationNames(directory = migrationsDirectory): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => existsSync(join(directory, name, "migration.sql")))
    .sort();
}

/** Migrations in the form that the engine takes. */
export function migrationList(names: string[], directory = migrationsDirectory): MigrationList {
  const lock = join(directory, "migration_lock.toml");
  return {
    baseDir: directory,
    lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? read(lock) : null },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: read(join(directory, name, "migration.sql")) },
      },
    })),
  };
}
