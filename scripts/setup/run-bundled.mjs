import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, stop } from "esbuild";
import { root } from "./paths.mjs";

/** Removes the bundle once it is loaded, since a command may run for months or be killed. */
const REMOVE_ITSELF = `import { rmSync as removeBundle } from "node:fs";
removeBundle(new URL(".", import.meta.url), { recursive: true, force: true });`;

/**
 * Runs a TypeScript file in this process, bundled with all our files that it imports. Loading a worker file by
 * file, through tsx, took three times as much processor time.
 * @param {string} script an absolute path
 */
export async function runBundled(script) {
  const { outputFiles } = await build({
    entryPoints: [script],
    absWorkingDir: root,
    write: false,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    sourcemap: "inline",
    sourceRoot: pathToFileURL(root).href,
    sourcesContent: false,
    banner: { js: REMOVE_ITSELF },
    logLevel: "silent",
    plugins: [packagesStayOutside, filesKnowTheirPlace],
  });
  await stop();
  const bundle = join(await mkdtemp(join(tmpdir(), "demarche-bundle-")), "command.mjs");
  await writeFile(bundle, outputFiles[0].text);
  // Errors then name our files and lines.
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(bundle).href);
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
