import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Tools } from "./tools";

/**
 * Stops the server that a killed start left on its data directory. The number in its file may by
 * now be that of any other process, so the process is looked at first.
 */
export async function stopOrphan(directory: string, tools: Tools): Promise<void> {
  const file = join(directory, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const command = commandOf(pid);
  if (command.includes(directory)) return stopServer(directory, tools);
  if (/\bpostgres\b/.test(command))
    throw new Error(
      `Another PostgreSQL (process ${pid}: ${command}) may be using ${directory}. Stop it first, or remove ${file} if it is not its own.`,
    );
  rmSync(file);
}

/** Stops the server of a data directory: what is committed stays, what is open is rolled back. */
export function stopServer(directory: string, tools: Tools): Promise<void> {
  return tools.run("pg_ctl", ["stop", "--pgdata", directory, "--mode=fast", "--silent"]);
}

/** The command line of a process, empty when there is none. */
export function commandOf(pid: number): string {
  try {
    if (existsSync("/proc/self/cmdline"))
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
