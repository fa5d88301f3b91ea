import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { freePort } from "../port";
import { root } from "../setup/paths.mjs";
import { nodeTool, runTool } from "../setup/run-tool.mjs";
import { build } from "../start/build";
import { serve } from "../start/serve";
import { findChromium } from "./chromium";
import { type Counts, countRun, ofPlaywright } from "./counts";
import { type Grounds, template } from "./grounds";

/** Runs the browser tests against the built app, served as `npm start` does, with the demo. */
export async function runPlaywright(grounds: Grounds, filter: string[]): Promise<Counts> {
  const { signal } = grounds;
  const chromium = await findChromium(signal);
  console.log("\nBuilding the app where it is stale, and seeding the demo...");
  await build(signal);
  const listener = { host: "127.0.0.1", port: await freePort() };
  const address = `http://localhost:${listener.port}`;
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: await grounds.cluster.database("e2e", template),
    DEMO_PASSWORD: randomBytes(9).toString("base64url"),
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    NEXTAUTH_URL: address,
    LOG_LEVEL: "warn",
    // Where a journey may let a server stand whose pages the desk fetches.
    FETCH_ALLOW: `127.0.0.1:${await freePort()}`,
  });
  await seed();

  const app = await serve(listener);
  const report = join(grounds.directory, "playwright.json");
  const env = {
    ...process.env,
    BASE_URL: address,
    CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const config = join(root, "e2e/playwright.config.ts");
  const cli = join(root, "node_modules/@playwright/test/cli.js");
  const command = nodeTool(cli, "test", "--config", config, ...filter);
  const run = () => runTool(command, { env, output: process.stdout, signal });
  return countRun(run, report, ofPlaywright).finally(app.stop);
}

async function seed(): Promise<void> {
  const { seedDemo } = await import("../../prisma/seed/index");
  const { disconnect } = await import("../../lib/db");
  await seedDemo().finally(disconnect);
}
