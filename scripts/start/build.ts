import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/paths.mjs";
import { nodeTool, runTool } from "../setup/run-tool.mjs";
import { filesUnder, hashOf, unlessStamped } from "../setup/stamp.mjs";
import { compressBuilt } from "./compress";

/** Everything that a build reads. */
const inputs = [
  "app",
  "components",
  "lib",
  "prisma/models",
  "prisma/schema.prisma",
  "instrumentation.ts",
  "instrumentation-client.ts",
  "next.config.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

export const next = join(root, "node_modules/next/dist/bin/next");

/**
 * Builds the app unless there is a build of the current files.
 * @returns whether it was built
 */
export function build(signal?: AbortSignal): Promise<boolean> {
  const files = inputs.flatMap((path) => filesUnder(join(root, path)));
  // Generated files follow from the schema, and tests aren't part of the app.
  const read = files.filter((file) => !/\.test\.tsx?$|\blib.generated\b/.test(file));
  return unlessStamped(join(root, ".next/.demarche-build"), hashOf(read), async () => {
    removeDevTypes();
    await runTool(nodeTool(next, "build"), { env: buildEnvironment(), quiet: true, signal });
    if (!existsSync(join(root, ".next/BUILD_ID")))
      throw new Error("The build ended before it was complete.");
    await compressBuilt(join(root, ".next/static"));
  });
}

/**
 * Removes the route types that `npm run dev` wrote. The compiler would check them, and
 * their routes may be gone.
 */
export function removeDevTypes(): void {
  rmSync(join(root, ".next/dev/types"), { recursive: true, force: true });
}

function buildEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}
