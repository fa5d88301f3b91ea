// TypeScript with all that it imports, as one script. Loading it file by file would take a second or more. What esbuild
// and V8 make of it is kept until one of the files changes.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { Script } from "node:vm";
import { threadId } from "node:worker_threads";

/**
 * @typedef {object} Bundle
 * @property {string} file where it is kept
 * @property {string[]} inputs the files that it was made of
 * @property {string} hash of these files
 * @property {string} code
 * @property {Buffer} [compiled] what V8 made of the code
 */

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Other versions of these make other code. */
const TOOLS = ["tsconfig.json", "node_modules/esbuild/package.json", "lib/text/offload/bundle.mjs"];

/**
 * Returns the bundle of a file: the one that was kept, if it is still the same, or a new one.
 * @param {URL} entry
 * @returns {Promise<Bundle>}
 */
export async function bundleOf(entry) {
  const path = fileURLToPath(entry);
  const name = `${relative(root, path).replaceAll("/", "-")}.bin`;
  const file = join(root, "node_modules/.cache/demarche", name);
  return kept(file) ?? (await make(path, file));
}

/** @param {string} file @returns {Bundle | null} */
function kept(file) {
  try {
    const bundle = deserialize(readFileSync(file));
    // Moved with the checkout, perhaps.
    return bundle.hash === hashOf(bundle.inputs) ? { ...bundle, file } : null;
  } catch {
    return null;
  }
}

/** @param {string} path @param {string} file @returns {Promise<Bundle>} */
async function make(path, file) {
  const { build, stop } = await import("esbuild");
  const began = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  await stop();
  const inputs = [...TOOLS, ...Object.keys(metafile.inputs)];
  // Otherwise what was built from a file would be taken for what it says now.
  const isOvertaken = inputs.some((input) => statSync(join(root, input)).mtimeMs > began + 1);
  return { file, inputs, hash: isOvertaken ? "" : hashOf(inputs), code: outputFiles[0].text };
}

/** @param {string[]} inputs */
function hashOf(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(readFileSync(join(root, input))).update("\0");
  return hash.digest("hex");
}

/**
 * Runs a bundle.
 * @param {Bundle} bundle
 * @param {NodeJS.Require} require for the modules of Node.js
 * @returns {() => void} to be called when it has done some work: keeps the bundle, with the functions compiled by then
 */
export function run({ compiled, ...bundle }, require) {
  const script = new Script(`(function (require) {${bundle.code}\n})`, {
    filename: bundle.file,
    cachedData: compiled,
  });
  script.runInThisContext()(require);
  if (compiled && !script.cachedDataRejected) return () => {};
  return () => keep({ ...bundle, compiled: script.createCachedData() });
}

/** @param {Bundle} bundle */
function keep(bundle) {
  try {
    mkdirSync(dirname(bundle.file), { recursive: true });
    const whole = `${bundle.file}.${process.pid}-${threadId}`;
    writeFileSync(whole, serialize(bundle));
    renameSync(whole, bundle.file);
  } catch {
    // It can be made again.
  }
}
