import { randomBytes } from "node:crypto";
import { freePort } from "../port";
import { build } from "../start/build";
import { type App, serve, together } from "../start/serve";
import { type TestEnvironment, template } from "./environment";

/** The built app on a database of its own, with the demo. */
export type ServedApp = App & { address: string };

/** Where a test finds the desk that it works on. */
interface Desk {
  BASE_URL: string;
  DATABASE_URL: string;
  NEXTAUTH_URL: string;
  /** Where a test may run a server whose pages the desk fetches. */
  FETCH_ALLOW: string;
}

/**
 * Serves the built app as `npm start` does, on a copy of the template database with the demo in it.
 * From now on this process uses that database too. `add` adds to the demo.
 */
export async function serveApp(
  environment: TestEnvironment,
  database: string,
  add?: () => Promise<void>,
): Promise<ServedApp> {
  const { desks, ...app } = await serveApps(environment, [database], add);
  return { ...app, address: desks[0]!.BASE_URL };
}

/** The same for several databases, each with its own server; this process uses the first. */
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
  // A template can't be copied while anybody is connected to it.
  for (const each of others) desks.push(await deskOn((await cluster.database(each, first)).url));
  // For tests that change a desk in ways that would disturb all others.
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
