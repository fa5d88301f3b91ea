import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startThrowawayCluster } from "../database/throwaway";
import { migrate } from "./apply";
import { drift } from "./drift";
import { migrationsDirectory } from "./files";

/**
 * Writes the migration that leads from the existing ones to the schema. Applies those to a throwaway
 * PostgreSQL, so it needs no other database.
 * @returns the file; undefined if there is nothing to change
 */
export async function createMigration(name: string): Promise<string | undefined> {
  const cluster = await startThrowawayCluster();
  try {
    const { ownerUrl } = await cluster.database("migrations");
    await migrate(ownerUrl);
    const script = await drift(ownerUrl);
    if (!script) return undefined;
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const directory = join(migrationsDirectory, `${stamp}_${name}`);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "migration.sql"), `${script}\n`);
    return join(directory, "migration.sql");
  } finally {
    await cluster.stop();
  }
}
