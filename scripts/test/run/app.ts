import { randomBytes } from "node:crypto";
import { freePort } from "../../port";
import { build } from "../../start/build";
import { type App, serve } from "../../start/serve";
import { type TestEnvironment, template } from "./environment";

/** The built app on a database of its own, with the demo, and what its environment has beyond this process's. */
export type ServedApp = App & { address: string; env: Record<string, string> };

/**
 * Serves the built app as `npm start` does, on a copy of the template database with the demo in it.
 * From now on this process uses that database too. `add` adds to the demo.
 */
export async function serveApp(
  environment: TestEnvironment,
  database: string,
  add?: () => Promise<void>,
): Promise<ServedApp> {
  await buildAndSeed(environment, database, add);
  const app = await serveOn(environment, database);
  Object.assign(process.env, app.env);
  return app;
}

/** The database with the demo as it was seeded, which stays as it is. */
const DEMO = "demo";

/**
 * Serves the built app several times, each on a database of its own with the demo in it, for tests that run side by
 * side.
 */
export async function serveApps(environment: TestEnvironment, count: number): Promise<ServedApp[]> {
  await buildAndSeed(environment, DEMO);
  const apps: ServedApp[] = [];
  for (let k = 0; k < count; k++) {
    await environment.cluster.database(`e2e-${k}`, DEMO);
    const app = await serveOn(environment, `e2e-${k}`);
    apps.push({ ...app, env: { ...app.env, DEMO_DATABASE: DEMO } });
  }
  return apps;
}

async function buildAndSeed(
  { cluster, signal }: TestEnvironment,
  database: string,
  add: () => Promise<void> = async () => undefined,
): Promise<void> {
  console.log("\nBuilding the app where it is stale, and seeding the demo...");
  await build(signal);
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: (await cluster.database(database, template)).url,
    DEMO_PASSWORD: randomBytes(12).toString("base64url"),
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    LOG_LEVEL: "warn",
    SHARE_LINKS: "1",
  });
  const { seedDemo } = await import("../../../prisma/seed/index");
  const { disconnect } = await import("../../../lib/core/database/db");
  await seedDemo().then(add).finally(disconnect);
}

async function serveOn({ cluster }: TestEnvironment, database: string): Promise<ServedApp> {
  const listener = { host: "127.0.0.1", port: await freePort() };
  const address = `http://localhost:${listener.port}`;
  const env = {
    DATABASE_URL: (await cluster.database(database)).url,
    NEXTAUTH_URL: address,
    // Where a test may run a server whose pages the desk fetches.
    FETCH_ALLOW: `127.0.0.1:${await freePort()}`,
  };
  return { ...(await serve(listener, { ...process.env, ...env })), address, env };
}
