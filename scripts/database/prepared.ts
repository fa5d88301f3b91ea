import type { Ending } from "../ending";
import { prepare } from "../migrate/prepare";
import { say } from "../progress-bar";
import { demoFile, seedWhenEmpty } from "../start/demo";
import { joinDatabase } from "./join";

/** Opens the app's database until the script ends. One that no app looks after is migrated first. */
export async function openPrepared({ onEnd }: Pick<Ending, "onEnd">) {
  const opening = joinDatabase();
  onEnd(() => opening.then((database) => database.close()));
  const database = await opening;
  if (!database.joined) await prepare(database);
  return database;
}

/** The same. If the database is empty, the demo is added to it, unless DEMO=0. */
export async function openSeeded(ending: Pick<Ending, "onEnd">): Promise<void> {
  const database = await openPrepared(ending);
  if (database.joined || process.env.DEMO === "0") return;
  if (await seedWhenEmpty(demoFile(database)))
    say("The database was empty, so the demo was added. `npm start` says how to sign in.");
}
