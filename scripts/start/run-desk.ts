import { dataDirectory } from "../data-directory";
import { type Database, openDatabase } from "../database/open";
import { watch } from "../database/watch";
import { ending } from "../ending";
import { isOwner } from "../migrate/grant";
import { prepare } from "../migrate/prepare";
import { demoFile, seedWhenEmpty } from "./demo";
import { keepRunning } from "./keep-running";
import { lock } from "./lock";
import { say, step } from "./progress";
import { readyLines } from "./ready-lines";
import type { App } from "./serve";
import { chooseListener, completeEnvironment, type Listener } from "./settings";

const RUNS_AS_OWNER =
  "The app runs as the owner of its database, so it could change the database’s rules. To give it a role of its own, see DATABASE_OWNER_URL in .env.example.";

/** How a desk is run. */
interface Mode {
  name: "production" | "development";
  /** Prepares what is served, while the database is being prepared. */
  build?: (signal: AbortSignal) => Promise<unknown>;
  serve: (listener: Listener, env: NodeJS.ProcessEnv, signal: AbortSignal) => Promise<App>;
}

/** Runs a desk, with its database, app and worker, until a signal ends this process. */
export async function runDesk(mode: Mode): Promise<void> {
  const { onEnd, end, ended } = ending();
  await start(mode, onEnd, ended).catch((error: Error) => {
    if (!ended.aborted) console.error(`\n${error.message}`);
    return end(1);
  });
}

async function start(
  { name, build, serve }: Mode,
  onEnd: ReturnType<typeof ending>["onEnd"],
  ended: AbortSignal,
): Promise<void> {
  // First, since a desk that is already running holds its port too.
  await lock(dataDirectory());
  const listener = await chooseListener();
  completeEnvironment(listener, name);

  const opening = step("Starting the database", openDatabase);
  // Even while it is still starting: otherwise the server would be left behind.
  onEnd(() => opening.then((database) => database.close()));
  const database = await opening;
  const demo = demoFile(database);

  const prepareDatabase = async () => {
    await step("Migrating the database", () => prepare(database));
    if (await isOwner(database.url)) say(RUNS_AS_OWNER);
    if (process.env.DEMO !== "0") await step("Preparing the demo", () => seedWhenEmpty(demo));
  };
  // The build takes most of a first start, so the rest is done alongside it.
  await Promise.all([build?.(ended), prepareDatabase()]);

  const keeping = keepDatabase(database);
  onEnd(() => keeping.then((kept) => kept.stop()));
  const serving = step("Starting the app", () => serve(listener, process.env, ended));
  onEnd(() => serving.then((app) => app.stop()));
  const app = await serving;
  const lines = await readyLines(demo, listener.port);
  // Close the seed's connections; the app has its own.
  const { disconnect } = await import("../../lib/core/database/db");
  await disconnect();
  for (const line of lines) say(line);
  await Promise.race([(await keeping).givenUp, app.givenUp]);
}

/** Keeps the embedded database running. Of an external one, it can only report when it stops responding. */
async function keepDatabase({ cluster, url }: Database): Promise<App> {
  if (cluster) return keepRunning("The database", cluster.restart, { first: cluster.server });
  return { stop: watch(url, say), givenUp: new Promise<never>(() => {}) };
}
