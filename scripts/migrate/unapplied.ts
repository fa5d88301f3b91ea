import { filters, type withEngine } from "./engine";
import { migrationList, migrationNames, migrationsDirectory } from "./files";

type Engine = Parameters<Parameters<typeof withEngine>[1]>[0]["engine"];

/** The migrations that a database lacks. Throws if it has any that this version doesn't know. */
export async function unapplied(engine: Engine, directory = migrationsDirectory) {
  const migrationsList = migrationList(migrationNames(directory), directory);
  const input = { migrationsList, filters, optInToShadowDatabase: false };
  const { history } = await engine.diagnoseMigrationHistory(input);
  if (!history) return [];
  if (history.diagnostic === "databaseIsBehind") return history.unappliedMigrationNames;
  const unknown = history.unpersistedMigrationNames.join(", ");
  throw new Error(
    `The database has migrations that this version doesn’t know (${unknown}), so a newer version has used it. Update, or use another database.`,
  );
}
