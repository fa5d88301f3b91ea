// A bundle of TypeScript that is kept with what V8 made of it, until one of its files changes.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { Script } from "node:vm";
import { bundleFile, isCurrent, keepBundle, makeBundle } from "../../core/bundle/make.mjs";

/**
 * @typedef {import("../../core/bundle/make.mjs").Made & { file: string, compiled?: Buffer }} Bundle with the file
 * where it is kept, and what V8 made of the code
 */

/**
 * Returns the bundle of a file: the one that was kept, if it is still the same, or a new one.
 * @param {URL} entry
 * @returns {Promise<Bundle>}
 */
export async function bundleOf(entry) {
  const path = fileURLToPath(entry);
  const file = bundleFile(path, "bin");
  return kept(file) ?? { file, ...(await makeBundle(path, { format: "cjs" })) };
}

/** @param {string} file @returns {Bundle | null} */
function kept(file) {
  try {
    const bundle = deserialize(readFileSync(file));
    return isCurrent(bundle) ? { ...bundle, file } : null;
  } catch {
    return null;
  }
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
    keepBundle(bundle.file, serialize(bundle));
  } catch {
    // It can be made again.
  }
}
