// npm run migrate [-- status | -- new NAME]: applies missing migrations, lists them, or writes one from the schema's
// changes.
import { readArguments, refuseArguments } from "./arguments.mjs";
import { joinDatabase } from "./database/join";
import type { Database } from "./database/open";
import { createMigration } from "./migrate/create";
import { withEngine } from "./migrate/engine";
import { prepare } from "./migrate/prepare";
import { unapplied } from "./migrate/unapplied";

const listed = (names: string[]) => names.map((name) => `  ${name}\n`).join("");

async function onDatabase(work: (database: Database) => Promise<string>): Promise<string> {
  const database = await joinDatabase();
  return work(database).finally(database.close);
}

async function run(): Promise<string> {
  const [command = "apply", name = ""] = readArguments("migrate").positionals;
  if (command === "new" && /^[a-z0-9_]+$/.test(name))
    return (await createMigration(name)) ?? "Nothing to do: the migrations match the schema.";
  if (command === "status")
    return onDatabase(async ({ ownerUrl }) => {
      const missing = await withEngine(ownerUrl, ({ engine }) => unapplied(engine));
      return missing.length ? `Not applied:\n${listed(missing)}` : "All migrations are applied.";
    });
  if (command === "apply")
    return onDatabase(async (database) => {
      const applied = await prepare(database);
      return applied.length
        ? `Applied:\n${listed(applied)}`
        : "Nothing to do: all migrations are applied.";
    });
  return refuseArguments(
    "migrate",
    command === "new"
      ? "Name the migration in lower case, as in add_notes."
      : `There’s no command “${command}” for migrations.`,
  );
}

try {
  console.log(await run());
  // The engine leaves timers running, which would keep the process alive for seconds.
  process.exit(0);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
