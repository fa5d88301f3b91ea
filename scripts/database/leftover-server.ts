import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { commandOf, processes } from "./processes";
import type { Tools } from "./tools";

/** Milliseconds that a killed server's processes have to end before they are killed too. */
const LONGEST_PARTING = 3_000;

/** The name in the titles of a server's processes, which tells them from others. */
export const clusterName = (directory: string) =>
  `demarche-${createHash("sha256").update(directory).digest("hex").slice(0, 12)}`;

/**
 * Ends what a killed start or server left running on its data directory, and nothing else: the process id
 * in its file may since have been reused, so this checks the process first. Leaves a file that names no
 * living process to PostgreSQL, which knows what else it guards.
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
      `Another PostgreSQL (process ${stranger}: ${command}) may be using ${directory}. Stop it first, or remove ${file} if it is not its own.`,
    );
  if (command) rmSync(file, { force: true });
}

/** The program itself, or one of a server's processes: not what only names a file of PostgreSQL's. */
const IS_POSTGRES = /(^|\/)postgres(:| -|$)/;

/** Whether a process is the server of a data directory, and nothing else that has its path in its command. */
const isServerOf = (directory: string, command: string) =>
  IS_POSTGRES.test(command) && `${command} `.includes(` -D ${directory} `);

/** Stops the server of a data directory: what is committed stays, what is open is rolled back. */
function stopServer(directory: string, tools: Tools): Promise<void> {
  return tools.run("pg_ctl", ["stop", "--pgdata", directory, "--mode=fast", "--silent"]);
}

/**
 * The processes of a server that was killed outright live on until their work is done, and PostgreSQL does
 * not start alongside them. This tells them to quit, as the server itself would.
 */
async function endLeftovers(directory: string): Promise<void> {
  const title = `postgres: ${clusterName(directory)}:`;
  const left = () => processes().filter(({ command }) => command.startsWith(title));
  for (const started = Date.now(); left().length > 0; await wait(50)) {
    const signal = Date.now() - started < LONGEST_PARTING ? "SIGQUIT" : "SIGKILL";
    for (const { pid } of left()) tell(pid, signal);
  }
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has already ended.
  }
}
