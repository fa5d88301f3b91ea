// A stamp is a file with the hash of a slow step's input. It is removed before the step and written after it, so
// that an interrupted step is done again.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "./paths.mjs";

/**
 * The files under a path, sorted; for a file, only itself.
 * @param {string} path
 * @returns {string[]}
 */
export function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A hash of the names and contents of files, and of anything else that matters.
 * @param {string[]} files
 * @param {...string} also
 * @returns {string}
 */
export function hashOf(files, ...also) {
  const hash = createHash("sha256").update(also.join("\0"));
  for (const file of files) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * Whether a step was finished with this hash.
 * @param {string} stamp
 * @param {string} hash
 * @returns {boolean}
 */
function isFresh(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/**
 * Runs a step unless its stamp has this hash.
 * @param {string} stamp
 * @param {string} hash
 * @param {() => void | Promise<void>} step
 * @returns {Promise<boolean>} whether the step ran
 */
export async function unlessStamped(stamp, hash, step) {
  if (isFresh(stamp, hash)) return false;
  rmSync(stamp, { force: true });
  await step();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
