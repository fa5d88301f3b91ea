import { filters, withEngine } from "./engine";
import { migrationList, migrationNames, migrationsDirectory } from "./files";
import { unapplied } from "./unapplied";

/**
 * Applies a database's missing migrations, oldest first. Each is one transaction, together with its row in
 * `_prisma_migrations`, so that an interruption leaves nothing half done.
 * @returns the names of the migrations applied
 */
export function migrate(databaseUrl: string, directory = migrationsDirectory): Promise<string[]> {
  return withEngine(databaseUrl, async ({ engine, connection }) => {
    const names = migrationNames(directory);
    const applied: string[] = [];
    for (const name of await unapplied(engine, directory)) {
      const upToIt = names.slice(0, names.indexOf(name) + 1);
      await connection.query("begin");
      try {
        const migrationsList = migrationList(upToIt, directory);
        const outcome = await engine.applyMigrations({ migrationsList, filters });
        await connection.query("commit");
        applied.push(...outcome.appliedMigrationNames);
      } catch (error) {
        await connection.query("rollback");
        const cause = (connection.scriptError() ?? error) as Error;
        throw new Error(`The migration ${name} failed: ${cause.message}`, { cause });
      }
    }
    return applied;
  });
}
