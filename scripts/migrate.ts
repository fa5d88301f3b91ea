// npm run migrate                applies missing migrations
// npm run migrate -- status      lists them
// npm run migrate -- new NAME    writes a migration from the schema's changes
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

async function run([command = "apply", name = ""]: string[]): Promise<string> {
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
  throw new Error("Usage: npm run migrate [-- status | -- new name_in_lower_case]");
}

try {
  console.log(await run(process.argv.slice(2)));
  // The engine leaves timers running, which would keep the process alive for seconds.
  process.exit(0);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
