// npm run check: format, lint, types and architecture, in seconds and without a database.
import { join } from "node:path";
import { root } from "./setup/paths.mjs";
import { nodeTool, runTool } from "./setup/run-tool.mjs";
import { removeDevTypes } from "./start/build";
import { step } from "./start/progress";

const node = (path: string, ...args: string[]) =>
  nodeTool(join(root, "node_modules", path), ...args);

const format = node("@biomejs/biome/bin/biome", "check", "--error-on-warnings");
// Generates the types of routes: those of an older build may be wrong.
const routes = node("next/dist/bin/next", "typegen");
const types = node("typescript/bin/tsc", "--noEmit");
const config = join(root, "scripts/test/run/vitest.config.ts");
const architecture = node(
  "vitest/vitest.mjs",
  ...["run", "--config", config, "scripts/architecture"],
);

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/** Runs a check, and returns whether it passes. */
async function passes(title: string, ...commands: string[][]): Promise<boolean> {
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
  passes("Format and lint", format),
  passes("Types", routes, types),
  passes("Architecture", architecture),
]);
console.log(results.every(Boolean) ? "All checks passed." : "Some checks failed.");
process.exit(results.every(Boolean) ? 0 : 1);
