import { join } from "node:path";
import { root } from "../setup/paths.mjs";
import { nodeTool, runTool } from "../setup/run-tool.mjs";
import { type Counts, countRun, ofVitest } from "./counts";
import type { TestEnvironment } from "./environment";

/** Runs the unit and integration tests, each file on its own copy of the template database. */
export function runVitest(environment: TestEnvironment, filter: string[]): Promise<Counts> {
  const report = join(environment.directory, "vitest.json");
  const env = {
    ...process.env,
    TEST_DIRECTORY: environment.directory,
    TEST_ADMIN_URL: environment.cluster.adminUrl,
    TEST_TEMPLATE_URL: environment.template.url,
    TEST_OWNER_URL: environment.template.ownerUrl,
  };
  const config = join(root, "scripts/test/vitest.config.ts");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", "--config", config, ...reporters, ...filter];
  const command = nodeTool(join(root, "node_modules/vitest/vitest.mjs"), ...args);
  const options = { env, output: process.stdout, signal: environment.signal };
  return countRun(() => runTool(command, options), report, ofVitest);
}
