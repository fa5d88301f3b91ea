import { randomBytes } from "node:crypto";
import { freePort } from "../port";
import { build } from "../start/build";
import { type App, serve } from "../start/serve";
import { type TestEnvironment, template } from "./environment";

/** The built app on a database of its own, with the demo, and what in the environment leads to it. */
export type ServedApp = App & {
  address: string;
  env: { DATABASE_URL: string; NEXTAUTH_URL: string; FETCH_ALLOW: string };
};

/**
 * Serves the built app as `npm start` does, on a copy of the template database with the demo in it.
 * From here on this process, too, works on that database. Takes what is to be added to the demo.
 */
export async function serveApp(
  environment: TestEnvironment,
  database: string,
  add?: () => Promise<void>,
): Promise<ServedApp> {
  return (await serveApps(environment, [database], add))[0]!;
}

/** The same for several databases at once, each served by itself; this process works on the first. */
export async function serveApps(
  { cluster, signal }: TestEnvironment,
  databases: string[],
  add: () => Promise<void> = async () => undefined,
): Promise<ServedApp[]> {
  console.log("\nBuilding the app where it is stale, and seeding the demo...");
  await build(signal);
  const [first = "", ...others] = databases;
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: (await cluster.database(first, template)).url,
    DEMO_PASSWORD: randomBytes(12).toString("base64url"),
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    LOG_LEVEL: "warn",
  });
  await seed(add);
  // Nobody may be connected to what is copied.
  for (const each of others) await cluster.database(each, first);
  // For tests that may do anything to a desk, and would disturb all others.
  process.env.SPARE_DATABASE_URL = (await cluster.database("spare", first)).url;
  const apps = await Promise.all(
    databases.map(async (database) => serveOn((await cluster.database(database)).url)),
  );
  Object.assign(process.env, apps[0]?.env);
  return apps;
}

async function serveOn(url: string): Promise<ServedApp> {
  const listener = { host: "127.0.0.1", port: await freePort() };
  const address = `http://localhost:${listener.port}`;
  const env = {
    DATABASE_URL: url,
    NEXTAUTH_URL: address,
    // Where a journey may let a server stand whose pages the desk fetches.
    FETCH_ALLOW: `127.0.0.1:${await freePort()}`,
  };
  return { ...(await serve(listener, { ...process.env, ...env })), address, env };
}

async function seed(add: () => Promise<void>): Promise<void> {
  const { seedDemo } = await import("../../prisma/seed/index");
  const { disconnect } = await import("../../lib/core/database/db");
  await seedDemo().then(add).finally(disconnect);
}
