import { join } from "node:path";
import { root } from "../setup/paths.mjs";
import { nodeTool, runTool } from "../setup/run-tool.mjs";
import { type Counts, countRun, ofVitest } from "./counts";
import type { Grounds } from "./grounds";

/** Runs the unit and integration tests, each file on its own copy of the template database. */
export function runVitest(grounds: Grounds, filter: string[]): Promise<Counts> {
  const report = join(grounds.directory, "vitest.json");
  const env = {
    ...process.env,
    TEST_ADMIN_URL: grounds.cluster.adminUrl,
    TEST_TEMPLATE_URL: grounds.template.url,
    TEST_OWNER_URL: grounds.template.ownerUrl,
  };
  const config = join(root, "scripts/test/vitest.config.ts");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", "--config", config, ...reporters, ...filter];
  const command = nodeTool(join(root, "node_modules/vitest/vitest.mjs"), ...args);
  const options = { env, output: process.stdout, signal: grounds.signal };
  return countRun(() => runTool(command, options), report, ofVitest);
}
