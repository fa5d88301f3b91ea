import { join } from "node:path";
import { root } from "../setup/paths.mjs";
import { nodeTool, runTool } from "../setup/run-tool.mjs";
import { serveApp } from "./app";
import { findChromium } from "./chromium";
import { type Counts, countRun, ofPlaywright } from "./counts";
import type { TestEnvironment } from "./environment";

/** Runs the browser tests against the built app, served as `npm start` does, with the demo. */
export async function runPlaywright(
  environment: TestEnvironment,
  filter: string[],
): Promise<Counts> {
  const { signal } = environment;
  const chromium = await findChromium(signal);
  const app = await serveApp(environment, "e2e");
  const report = join(environment.directory, "playwright.json");
  const env = {
    ...process.env,
    BASE_URL: app.address,
    TEST_ADMIN_URL: environment.cluster.adminUrl,
    CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const config = join(root, "e2e/playwright.config.ts");
  const cli = join(root, "node_modules/@playwright/test/cli.js");
  const command = nodeTool(cli, "test", "--config", config, ...filter);
  const run = () => runTool(command, { env, output: process.stdout, signal });
  return countRun(run, report, ofPlaywright).finally(app.stop);
}
