import { writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { root } from "../../setup/paths.mjs";
import { nodeTool, runTool } from "../../setup/run-tool.mjs";
import { type Counts, countRun, ofVitest } from "./counts";
import { type TestEnvironment, template } from "./environment";
import { rowsIn } from "./rows";

/** Runs the unit and integration tests, each file on its own copy of the template database. */
export async function runVitest(environment: TestEnvironment, filter: string[]): Promise<Counts> {
  const rows = await keepTemplateRows(environment);
  const report = join(environment.directory, "vitest.json");
  const env = {
    ...process.env,
    TEST_DIRECTORY: environment.directory,
    TEST_ADMIN_URL: environment.cluster.adminUrl,
    TEST_TEMPLATE_URL: environment.template.url,
    TEST_TEMPLATE_ROWS: rows,
    TEST_OWNER_URL: environment.template.ownerUrl,
  };
  const config = join(root, "scripts/test/run/vitest.config.ts");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", "--config", config, ...reporters, ...filter];
  const command = nodeTool(join(root, "node_modules/vitest/vitest.mjs"), ...args);
  const options = { env, output: process.stdout, signal: environment.signal };
  return countRun(() => runTool(command, options), report, ofVitest);
}

/** Writes the rows of the template to a file, since no one may be connected to a database while it is copied. */
async function keepTemplateRows({ cluster, directory }: TestEnvironment): Promise<string> {
  const url = new URL(cluster.adminUrl);
  url.pathname = `/${template}`;
  const sql = postgres(url.href, { max: 1 });
  const file = join(directory, "template-rows.json");
  writeFileSync(file, JSON.stringify(await rowsIn(sql)));
  await sql.end();
  return file;
}
