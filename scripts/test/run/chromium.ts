import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { root } from "../../setup/paths.mjs";
import { nodeTool, runTool } from "../../setup/run-tool.mjs";

// The headless shell draws no window, so it needs half the processor time beside its pages.
const names = [
  ...["chromium-headless-shell", "chromium", "chromium-browser"],
  ...["google-chrome", "google-chrome-stable"],
];
const macApps = ["Chromium", "Google Chrome"];

/** Finds a Chromium to test with, and installs one if there is none. */
export async function findChromium(signal: AbortSignal): Promise<string> {
  const found = installedChromium();
  if (found) return found;
  console.log("No Chromium found: installing one...");
  await install(signal).catch(() => undefined);
  const installed = installedChromium();
  if (installed) return installed;
  throw new Error(
    "The browser tests need a Chromium and none could be installed. Run `npx playwright install --with-deps chromium`, or `sudo apt-get install chromium`, or set CHROMIUM to the program; `npm test -- unit` runs the others.",
  );
}

function installedChromium(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    process.env.CHROMIUM ?? "",
    ...names.flatMap((name) => onPath.map((directory) => join(directory, name))),
    ...macApps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== "" && isProgram(path));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's package, if we may install it; Ubuntu's of that name only starts a snap. */
async function install(signal: AbortSignal): Promise<void> {
  const system = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  if (process.getuid?.() !== 0 || !/^ID=debian$/m.test(system)) {
    const cli = join(root, "node_modules/playwright/cli.js");
    return runTool(nodeTool(cli, "install", "chromium"), { signal });
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runTool(["apt-get", "update", "-q"], { env, signal, quiet: true });
  const packages = ["--no-install-recommends", "chromium-headless-shell", "fonts-liberation"];
  await runTool(["apt-get", "install", "-qy", ...packages], { env, signal, quiet: true });
}
