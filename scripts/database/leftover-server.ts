import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { commandOf, processes } from "./processes";
import type { Tools } from "./tools";

/** How long a killed server's processes have to end before they are killed too. */
const END_TIMEOUT_MS = 3_000;

/** The cluster name of a data directory's server, by which its processes are recognised. */
export const clusterName = (directory: string) =>
  `demarche-${createHash("sha256").update(directory).digest("hex").slice(0, 12)}`;

/**
 * Stops what a killed start or server left running on a data directory, and nothing
 * else: the process id in its file may have been reused, so this checks the process
 * first. Leaves a file that names no running process to PostgreSQL, which knows what
 * else it protects. Throws if another PostgreSQL may be using the directory.
 */
export async function stopLeftoverServer(directory: string, tools: Tools): Promise<void> {
  const file = join(directory, "postmaster.pid");
  const owner = () =>
    existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : undefined;

  const orphan = owner();
  if (orphan && isServerOf(directory, commandOf(orphan))) await stopServer(directory, tools);
  await endLeftovers(directory);

  const stranger = owner();
  const command = stranger ? commandOf(stranger) : "";
  if (IS_POSTGRES.test(command))
    throw new Error(
      `Another PostgreSQL (process ${stranger}: ${command}) may be using ${directory}. Stop it first or, if ${file} doesn’t belong to it, delete that file.`,
    );
  if (command) rmSync(file, { force: true });
}

/** The command of the server or one of its processes, but not of a program that only reads its files. */
const IS_POSTGRES = /(^|\/)postgres(:| -|$)/;

/** Whether a process is the server of a data directory, and not another one with its path in the command. */
const isServerOf = (directory: string, command: string) =>
  IS_POSTGRES.test(command) && `${command} `.includes(` -D ${directory} `);

/** Stops the server of a data directory. Open transactions are rolled back. */
function stopServer(directory: string, tools: Tools): Promise<void> {
  return tools.run("pg_ctl", ["stop", "--pgdata", directory, "--mode=fast", "--silent"]);
}

/**
 * Tells the processes of a killed server to quit, as the server would have done. Otherwise they run until
 * their work is done, and PostgreSQL doesn't start alongside them.
 */
async function endLeftovers(directory: string): Promise<void> {
  const title = `postgres: ${clusterName(directory)}:`;
  const left = () => processes().filter(({ command }) => command.startsWith(title));
  for (const started = Date.now(); left().length > 0; await wait(50)) {
    const signal = Date.now() - started < END_TIMEOUT_MS ? "SIGQUIT" : "SIGKILL";
    for (const { pid } of left()) signalProcess(pid, signal);
  }
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has already ended.
  }
}
