import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { nodeTool, runTool } from "./run-tool.mjs";
import { hashOf, unlessStamped } from "./stamp.mjs";

const lockFile = join(root, "package-lock.json");
const modules = join(root, "node_modules");

/**
 * Whether npm has recorded that exactly these packages are installed. It writes its own lock file in
 * node_modules last, so an interrupted install has none.
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
      // Packages for other platforms are optional and not installed.
      return path === "" || (found ? found.integrity === wanted.integrity : wanted.optional);
    });
  } catch {
    return false;
  }
}

/**
 * Installs the packages of package-lock.json if any are missing or different.
 * @param {(line: string) => void} say
 */
export async function installPackages(say) {
  const hash = hashOf([lockFile], process.platform, process.arch);
  await unlessStamped(join(modules, ".demarche-install"), hash, async () => {
    if (isInstalled(lockFile, join(modules, ".package-lock.json"))) return;
    say("Installing packages (once; a minute or two)...");
    const started = Date.now();
    // NODE_ENV=production would leave out what the build and the tests need. No package needs its install
    // script: scripts/database/binaries.ts does the work of the only one that matters.
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
