import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../scripts/setup/paths.mjs";
import { nodeTool, runTool } from "../../scripts/setup/run-tool.mjs";
import { filesUnder, hashOf, unlessStamped } from "../../scripts/setup/stamp.mjs";
import { next } from "../../scripts/start/build";

const SOURCES = fileURLToPath(new URL("floors/next", import.meta.url));
// Inside the repository, so that it finds the same packages.
const FOLDER = join(root, ".data/bench-next");

/** Builds the bare Next app unless there is a build of its current files. Returns its folder. */
export async function buildFloor(): Promise<string> {
  const files = [...filesUnder(SOURCES), join(root, "package-lock.json")];
  await unlessStamped(join(FOLDER, ".next/.demarche-build"), hashOf(files), async () => {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    cpSync(SOURCES, FOLDER, { recursive: true });
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PACKAGES_ROOT: root,
    };
    await runTool(nodeTool(next, "build", FOLDER), { env, quiet: true });
    if (!existsSync(join(FOLDER, ".next/BUILD_ID"))) throw new Error("Bare Next wasn’t built.");
  });
  return FOLDER;
}
