// TypeScript with all that it imports, as one text. Making it takes a second or more, so it is kept by a hash of what
// it was made of.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { threadId } from "node:worker_threads";

/**
 * @typedef {object} Made
 * @property {string[]} inputs the files that the bundle was made of, from the checkout's folder
 * @property {string} hash of these files, or "" if one of them changed meanwhile
 * @property {string} code
 */

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Other versions of these make other code. */
const TOOLS = ["tsconfig.json", "package-lock.json", "lib/core/bundle/make.mjs"];

/**
 * Where the bundle of a file is kept.
 * @param {string} path absolute
 * @param {string} ending of the file's name
 */
export function bundleFile(path, ending) {
  const name = relative(root, path).replaceAll("/", "-");
  return join(root, "node_modules/.cache/demarche", `${name}.${ending}`);
}

/**
 * Bundles a file.
 * @param {string} path absolute
 * @param {import("esbuild").BuildOptions} options
 * @param {string[]} [tools] files that the options depend on
 * @returns {Promise<Made>}
 */
export async function makeBundle(path, options, tools = []) {
  const { build, stop } = await import("esbuild");
  const began = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    platform: "node",
    logLevel: "silent",
    ...options,
    write: false,
    metafile: true,
  });
  await stop();
  const files = Object.keys(metafile.inputs).filter((input) => !input.startsWith("empty:"));
  const inputs = [...TOOLS, ...tools, ...files];
  // Otherwise what was built from a file would be taken for what it says now.
  const isOvertaken = inputs.some((input) => statSync(join(root, input)).mtimeMs > began + 1);
  return { inputs, hash: isOvertaken ? "" : hashOf(inputs), code: outputFiles[0].text };
}

/**
 * Whether what a bundle was made of is still the same.
 * @param {Pick<Made, "inputs" | "hash">} made
 */
export function isCurrent({ inputs, hash }) {
  return hash === hashOf(inputs);
}

/** Of the folder, too, as a checkout may be moved with what is kept in it. @param {string[]} inputs */
function hashOf(inputs) {
  const hash = createHash("sha256").update(root);
  for (const input of inputs) hash.update(readFileSync(join(root, input))).update("\0");
  return hash.digest("hex");
}

/**
 * Keeps a bundle. Other processes see the old one or the new one.
 * @param {string} file
 * @param {string | Buffer} contents
 */
export function keepBundle(file, contents) {
  mkdirSync(dirname(file), { recursive: true });
  const whole = `${file}.${process.pid}-${threadId}`;
  writeFileSync(whole, contents);
  renameSync(whole, file);
}
