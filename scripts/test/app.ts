import { randomBytes } from "node:crypto";
import { freePort } from "../port";
import { build } from "../start/build";
import { type App, serve } from "../start/serve";
import { type TestEnvironment, template } from "./environment";

/** The built app on a database of its own, with the demo. */
export type ServedApp = App & { address: string };

/**
 * Serves the built app as `npm start` does, on a copy of the template database with the demo in it.
 * From now on this process uses that database too. `add` adds to the demo.
 */
export async function serveApp(
  environment: TestEnvironment,
  database: string,
  add: () => Promise<void> = async () => undefined,
): Promise<ServedApp> {
  console.log("\nBuilding the app where it is stale, and seeding the demo...");
  await build(environment.signal);
  const listener = { host: "127.0.0.1", port: await freePort() };
  const address = `http://localhost:${listener.port}`;
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: (await environment.cluster.database(database, template)).url,
    DEMO_PASSWORD: randomBytes(12).toString("base64url"),
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    NEXTAUTH_URL: address,
    LOG_LEVEL: "warn",
    SHARE_LINKS: "1",
    // Where a test may run a server whose pages the desk fetches.
    FETCH_ALLOW: `127.0.0.1:${await freePort()}`,
  });
  await seed(add);
  // For tests that change a desk in ways that would disturb all others.
  process.env.SPARE_DATABASE_URL = (await environment.cluster.database("spare", database)).url;
  return { ...(await serve(listener)), address };
}

async function seed(add: () => Promise<void>): Promise<void> {
  const { seedDemo } = await import("../../prisma/seed/index");
  const { disconnect } = await import("../../lib/core/database/db");
  await seedDemo().then(add).finally(disconnect);
}
