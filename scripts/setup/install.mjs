import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { nodeTool, runTool } from "./run-tool.mjs";
import { hashOf, unlessStamped } from "./stamp.mjs";

const lockFile = join(root, "package-lock.json");
const modules = join(root, "node_modules");

/**
 * Whether npm itself recorded that exactly these packages are installed. It writes its own lock
 * file inside node_modules last, so an interrupted install has none.
 * @param {string} wantedFile
 * @param {string} installedFile
 * @returns {boolean}
 */
export function isInstalled(wantedFile, installedFile) {
  const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  try {
    const installed = packagesOf(installedFile);
    return Object.entries(packagesOf(wantedFile)).every(([path, wanted]) => {
      const found = installed[path];
      // Packages of other platforms are optional and stay away.
      return path === "" || (found ? found.integrity === wanted.integrity : wanted.optional);
    });
  } catch {
    return false;
  }
}

/**
 * Installs the packages of package-lock.json when they are missing or others.
 * @param {(line: string) => void} say
 */
export async function installPackages(say) {
  const hash = hashOf([lockFile], process.platform, process.arch);
  await unlessStamped(join(modules, ".demarche-install"), hash, async () => {
    if (isInstalled(lockFile, join(modules, ".package-lock.json"))) return;
    say("Installing packages (once; a minute or two)...");
    const started = Date.now();
    // NODE_ENV=production would leave out what the build and the tests need. Install scripts are
    // not needed by any package here: what one of them does is done in scripts/database/binaries.ts.
    const { NODE_ENV: _, ...env } = process.env;
    const npm = process.env.npm_execpath?.endsWith("npm-cli.js")
      ? nodeTool(process.env.npm_execpath)
      : ["npm"];
    const flags = [
      "--include=dev",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ];
    await runTool([...npm, "ci", ...flags], { env });
    say(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  });
}
