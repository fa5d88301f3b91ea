import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { passwordFileOf, passwordOf } from "./roles";
import type { Tools } from "./tools";

/**
 * Creates a data directory unless it exists: under another name first, then renamed when it is complete, so
 * that an interrupted start leaves nothing half done.
 */
export async function initialise(directory: string, tools: Tools, durable: boolean) {
  if (existsSync(directory)) return;
  passwordOf(directory, "superuser");
  const passwordFile = passwordFileOf(directory, "superuser");
  removeUnfinished(directory);
  mkdirSync(dirname(directory), { recursive: true });
  const unfinished = mkdtempSync(`${directory}.new-`);
  const { owner } = tools.account;
  if (owner) for (const path of [unfinished, passwordFile]) chownSync(path, owner.uid, owner.gid);
  await tools.run("initdb", [
    `--pgdata=${unfinished}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--no-instructions",
    ...(durable ? [] : ["--no-sync"]),
    ...locale,
  ]);
  renameSync(unfinished, directory);
}

// Text sorts and compares in the same way on every machine. Only the trigram index takes its character
// classes from the system's C library, where "C" has no letters beyond ASCII.
const locale = [
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
  `--lc-ctype=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`,
];

function removeUnfinished(directory: string): void {
  const above = dirname(directory);
  if (!existsSync(above)) return;
  for (const name of readdirSync(above).filter((n) => n.startsWith(`${basename(directory)}.new-`)))
    rmSync(join(above, name), { recursive: true, force: true, maxRetries: 5 });
}
