// npm run check: format, lint, types and architecture, in seconds and without a database.
import { join } from "node:path";
import { root } from "./setup/paths.mjs";
import { nodeTool, runTool } from "./setup/run-tool.mjs";
import { removeDevTypes } from "./start/build";
import { step } from "./start/progress";

const node = (path: string, ...args: string[]) =>
  nodeTool(join(root, "node_modules", path), ...args);

const format = node("@biomejs/biome/bin/biome", "check", "--error-on-warnings");
// The types of the routes are generated; those of an older build would be wrong.
const routes = node("next/dist/bin/next", "typegen");
const types = node("typescript/bin/tsc", "--noEmit");
const config = join(root, "scripts/test/vitest.config.ts");
const architecture = node(
  "vitest/vitest.mjs",
  ...["run", "--config", config, "scripts/architecture.test.ts"],
);

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/** Runs a check, and says whether it holds. */
async function holds(title: string, ...commands: string[][]): Promise<boolean> {
  try {
    await step(title, async () => {
      for (const command of commands) await runTool(command, { env, quiet: true });
    });
    return true;
  } catch {
    console.log(`${title}: failed`);
    return false;
  }
}

removeDevTypes();
const results = await Promise.all([
  holds("Format and lint", format),
  holds("Types", routes, types),
  holds("Architecture", architecture),
]);
console.log(results.every(Boolean) ? "All checks hold." : "Some checks do not hold.");
process.exit(results.every(Boolean) ? 0 : 1);
