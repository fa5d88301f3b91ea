import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "../../setup/paths.mjs";
import { nodeTool, runTool } from "../../setup/run-tool.mjs";
import { serveApps } from "./app";
import { findChromium } from "./chromium";
import { type Counts, countRun, ofPlaywright } from "./counts";
import type { TestEnvironment } from "./environment";

/** Each takes about a gigabyte. One desk leaves a third of two cores idle, since browser, app and database wait in turn. */
const MAX_DESKS = 4;

/**
 * Runs the browser tests against the built app, served as `npm start` does, with the demo: in as many processes as
 * there are desks, each of which has its own.
 */
export async function runPlaywright(
  environment: TestEnvironment,
  filter: string[],
): Promise<Counts> {
  const { signal } = environment;
  const chromium = await findChromium(signal);
  const count = Math.min(MAX_DESKS, availableParallelism());
  const apps = await serveApps(environment, count);
  const report = join(environment.directory, "playwright.json");
  const desks = apps.map(({ env, address }) => ({ ...env, BASE_URL: address }));
  const env = {
    ...process.env,
    DESKS: JSON.stringify(desks),
    TEST_ADMIN_URL: environment.cluster.adminUrl,
    CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const config = join(root, "e2e/playwright.config.ts");
  const cli = join(root, "node_modules/@playwright/test/cli.js");
  const command = nodeTool(cli, "test", "--config", config, ...filter);
  const run = () => runTool(command, { env, output: process.stdout, signal });
  return countRun(run, report, ofPlaywright).finally(() =>
    Promise.all(apps.map(({ stop }) => stop())),
  );
}
