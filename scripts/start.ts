// npm start: everything between a bare clone and a desk that answers.
import { dataDirectory } from "./data-directory";
import { openDatabase } from "./database/open";
import { migrate } from "./migrate/apply";
import { build } from "./start/build";
import { demoFile, seedWhenEmpty, signInLines } from "./start/demo";
import { lock } from "./start/lock";
import { say, step } from "./start/progress";
import { serve } from "./start/serve";
import { chooseListener, completeEnvironment } from "./start/settings";
import { ending } from "./stop";

const { onEnd, end, ended } = ending();

async function start(): Promise<void> {
  const listener = await chooseListener();
  await lock(dataDirectory());
  completeEnvironment(listener);

  const opening = step("Starting the database", openDatabase);
  // Also when it is still starting: a server that nobody waited for would be left behind.
  onEnd(() => opening.then((database) => database.close()));
  const database = await opening;
  process.env.DATABASE_URL = database.url;
  const demo = demoFile(database);

  const filling = async () => {
    await step("Migrating the database", () => migrate(database.url));
    if (process.env.DEMO !== "0") await step("Looking after the demo", () => seedWhenEmpty(demo));
  };
  // The build is most of a first start; the rest is done beside it.
  await Promise.all([step("Building the app", () => build(ended)), filling()]);

  const serving = step("Starting the app", () => serve(listener));
  onEnd(() => serving.then((app) => app.stop()));
  const app = await serving;
  for (const line of await signInLines(demo)) say(line);
  // What the seed connected; the app has connections of its own.
  const { disconnect } = await import("../lib/db");
  await disconnect();
  say(`ready on http://localhost:${listener.port}`);
  await app.ended;
  if (!ended.aborted) throw new Error("The app ended by itself; its last words stand above.");
}

start().catch((error: Error) => {
  if (!ended.aborted) console.error(`\n${error.message}`);
  return end(1);
});
