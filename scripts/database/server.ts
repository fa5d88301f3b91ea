import { chownSync, closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { endProcess, hasEnded } from "../start/end-process";
import type { Running } from "../start/keep-running";
import { clusterName, stopLeftoverServer } from "./leftover-server";
import type { Tools } from "./tools";

/**
 * After a crash the server first replays what wasn't yet in its files, which usually takes seconds.
 * Interrupting it would only make it start over.
 */
const START_TIMEOUT_MS = 300_000;

// A fast shutdown rolls back open transactions and ends every connection. After an immediate one, the next start
// needs a recovery.
const FAST = { ask: "SIGINT", force: "SIGQUIT", after: 20_000 } as const;

/** Starts the server of a data directory, and resolves once it accepts connections. */
export async function startServer(
  directory: string,
  settings: string[],
  tools: Tools,
  signal?: AbortSignal,
): Promise<Running> {
  await stopLeftoverServer(directory, tools);
  const log = join(directory, "server.log");
  const all = [...settings, `cluster_name=${clusterName(directory)}`];
  const args = ["-D", directory, ...all.flatMap((setting) => ["-c", setting])];
  const child = await withLog(log, tools, (output) => tools.start("postgres", args, output));
  // The log of a killed server doesn't mention its end.
  const ended = hasEnded(child).then((how) => (child.signalCode ? how : reasonIn(log) || how));
  const stop = () => endProcess(child, FAST);

  let how: string | undefined;
  ended.then((description) => {
    how = description;
  });
  for (const started = Date.now(); !isReady(directory, child.pid); await wait(20)) {
    if (how === undefined && (signal?.aborted || Date.now() - started > START_TIMEOUT_MS))
      await stop();
    if (how !== undefined) throw new Error(`PostgreSQL didn’t start: ${how}.`);
  }
  return { pid: child.pid, ended, stop };
}

/** Runs work with a new log file, so that the log doesn't grow for ever and old errors don't look new. */
async function withLog<T>(log: string, { account }: Tools, work: (output: number) => Promise<T>) {
  const output = openSync(log, "w", 0o600);
  if (account.owner) chownSync(log, account.owner.uid, account.owner.gid);
  return work(output).finally(() => closeSync(output));
}

/** Whether the server is ready: it writes its state into the eighth line of its pid file. */
function isReady(directory: string, pid?: number): boolean {
  const lines = linesOf(join(directory, "postmaster.pid"));
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
}

const OTHER_VERSION = /initialized by PostgreSQL version (\S+), .* this version (\d+)/;

/** Why a server ended by itself: its last fatal error, not counting those of single connections. */
function reasonIn(log: string): string {
  const [, made, ours] = OTHER_VERSION.exec(linesOf(log).join("\n")) ?? [];
  if (made)
    return `its data was made by PostgreSQL ${made}, and this is PostgreSQL ${ours}. Start the version of Demarche that made it, dump the database with pg_dump, and restore the dump into a new one`;
  const fatal = linesOf(log).filter((line) => /\b(FATAL|PANIC): /.test(line));
  const own = fatal.filter((line) => !/: +(the database system is|terminating) /.test(line));
  return (own.at(-1) ?? linesOf(log).at(-1) ?? "").replace(/^.*?\b(FATAL|PANIC): +/, "");
}

/** The lines of a file; none if it does not exist. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n");
  } catch {
    return [];
  }
}
