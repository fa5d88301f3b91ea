// Bundles child.ts with all that it imports, and runs it. Bundling included, that takes half the time that tsx takes to
// load it file by file, and 40 MB less.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build, stop } from "esbuild";

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("child.ts", import.meta.url))],
  bundle: true,
  platform: "node",
  format: "cjs",
  write: false,
  logLevel: "silent",
});
await stop();
new Function("require", outputFiles[0].text)(createRequire(import.meta.url));
