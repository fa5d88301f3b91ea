import { resolve } from "node:path";
import { root } from "./setup/paths.mjs";

/** Where the app keeps its database and secrets: DATA_DIR, or `.data` in the repository. */
export function dataDirectory(): string {
  return resolve(root, process.env.DATA_DIR || ".data");
}
