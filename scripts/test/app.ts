import { randomBytes } from "node:crypto";
import { freePort } from "../port";
import { build } from "../start/build";
import { type App, serve, together } from "../start/serve";
import { type TestEnvironment, template } from "./environment";

/** The built app on a database of its own, with the demo. */
export type ServedApp = App & { address: string };

/** What leads a test to the desk that it works on. */
interface Desk {
  BASE_URL: string;
  DATABASE_URL: string;
  NEXTAUTH_URL: string;
  /** Where a journey may let a server stand whose pages the desk fetches. */
  FETCH_ALLOW: string;
}

/**
 * Serves the built app as `npm start` does, on a copy of the template database with the demo in it.
 * From here on this process, too, works on that database. Takes what is to be added to the demo.
 */
export async function serveApp(
  environment: TestEnvironment,
  database: string,
  add?: () => Promise<void>,
): Promise<ServedApp> {
  const { desks, ...app } = await serveApps(environment, [database], add);
  return { ...app, address: desks[0]!.BASE_URL };
}

/** The same for several databases at once, each served by itself; this process works on the first. */
export async function serveApps(
  { cluster, signal }: TestEnvironment,
  databases: string[],
  add: () => Promise<void> = async () => undefined,
): Promise<App & { desks: Desk[] }> {
  console.log("\nBuilding the app where it is stale, and seeding the demo...");
  await build(signal);
  const [first = "", ...others] = databases;
  const desks = [await deskOn((await cluster.database(first, template)).url)];
  Object.assign(process.env, desks[0], {
    NODE_ENV: "production",
    DEMO_PASSWORD: randomBytes(12).toString("base64url"),
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    LOG_LEVEL: "warn",
  });
  await seed(add);
  // Nobody may be connected to what is copied.
  for (const each of others) desks.push(await deskOn((await cluster.database(each, first)).url));
  // For tests that may do anything to a desk, and would disturb all others.
  process.env.SPARE_DATABASE_URL = (await cluster.database("spare", first)).url;
  const serving = desks.map((desk) => {
    const listener = { host: "127.0.0.1", port: Number(new URL(desk.BASE_URL).port) };
    return serve(listener, { ...process.env, ...desk });
  });
  return { ...(await together(serving)), desks };
}

async function deskOn(url: string): Promise<Desk> {
  const address = `http://localhost:${await freePort()}`;
  const FETCH_ALLOW = `127.0.0.1:${await freePort()}`;
  return { BASE_URL: address, DATABASE_URL: url, NEXTAUTH_URL: address, FETCH_ALLOW };
}

async function seed(add: () => Promise<void>): Promise<void> {
  const { seedDemo } = await import("../../prisma/seed/index");
  const { disconnect } = await import("../../lib/core/database/db");
  await seedDemo().then(add).finally(disconnect);
}
