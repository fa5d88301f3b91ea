import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleFile, isCurrent, keepBundle, makeBundle } from "../../lib/core/bundle/make.mjs";
import { root } from "./paths.mjs";

/**
 * Runs a TypeScript file in this process, bundled with all our files that it imports. Loading a worker file by
 * file, through tsx, took three times as much processor time. The bundle is kept until one of these files changes.
 * @param {string} script an absolute path
 */
export async function runBundled(script) {
  const file = bundleFile(script, "mjs");
  const bundle = isKept(file) ? file : await bundled(script, file);
  // Errors then name our files and lines.
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(bundle).href);
}

/** What a bundle was made of is its last line. */
const MADE_OF = "\n// made of ";

/** Removes the bundle once it is loaded. On one line, so that errors name the right ones. */
const REMOVE_ITSELF = `import { rmSync as removeBundle } from "node:fs"; \
removeBundle(new URL(".", import.meta.url), { recursive: true, force: true }); `;

/** @param {string} file */
function isKept(file) {
  try {
    return isCurrent(JSON.parse(readFileSync(file, "utf8").split(MADE_OF)[1] ?? ""));
  } catch {
    return false;
  }
}

/** Bundles a script and returns the file of the bundle. @param {string} script @param {string} file where to keep it */
async function bundled(script, file) {
  const { code, ...made } = await makeBundle(script, OPTIONS, ["scripts/setup/run-bundled.mjs"]);
  const text = code + MADE_OF + JSON.stringify(made);
  try {
    keepBundle(file, text);
    return file;
  } catch {
    // This account may not write to the checkout.
    const own = join(mkdtempSync(join(tmpdir(), "demarche-bundle-")), "command.mjs");
    writeFileSync(own, REMOVE_ITSELF + text);
    return own;
  }
}

/** Packages are loaded from where they are, as the bundle is elsewhere. @type {import("esbuild").Plugin} */
const packagesStayOutside = {
  name: "packages stay outside",
  setup({ onResolve, resolve, onLoad }) {
    // It throws unless Next bundles it, but the commands are a server, too.
    onResolve({ filter: /^server-only$/ }, ({ path }) => ({ path, namespace: "empty" }));
    onLoad({ filter: /./, namespace: "empty" }, () => ({ contents: "" }));
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
      const isOurs = kind === "entry-point" || path.startsWith("@/");
      if (isOurs || pluginData === "asked") return;
      const found = await resolve(path, { kind, resolveDir, pluginData: "asked" });
      const isBuiltIn = found.external;
      if (isBuiltIn || found.errors.length > 0) return found;
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

/** So that files still find others beside them. @type {import("esbuild").Plugin} */
const filesKnowTheirPlace = {
  name: "files know their place",
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|mjs)$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      return code.includes("import.meta.url")
        ? {
            contents: code.replaceAll("import.meta.url", () =>
              JSON.stringify(pathToFileURL(path).href),
            ),
            loader: "ts",
          }
        : undefined;
    });
  },
};

/** @type {import("esbuild").BuildOptions} */
const OPTIONS = {
  format: "esm",
  target: "node20",
  jsx: "automatic",
  sourcemap: "inline",
  sourceRoot: pathToFileURL(root).href,
  sourcesContent: false,
  plugins: [packagesStayOutside, filesKnowTheirPlace],
};
