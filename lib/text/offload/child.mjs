// Runs child.ts with all that it imports.
import { createRequire } from "node:module";
import { bundleOf, run } from "./bundle.mjs";

const bundle = await bundleOf(new URL("child.ts", import.meta.url));
process.once("message", run(bundle, createRequire(import.meta.url)));
