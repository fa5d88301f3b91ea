import { chownSync, closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { endProcess, hasEnded } from "../start/end-process";
import type { Running } from "../start/keep-running";
import { clusterName, stopLeftoverServer } from "./leftover-server";
import type { Tools } from "./tools";

/**
 * Milliseconds. After a crash the server first replays what was not yet in its files, which usually takes
 * seconds; interrupting it would only make it start over.
 */
const LONGEST_START = 300_000;

// A fast shutdown rolls back what is open and ends every connection; an immediate one needs a
// recovery at the next start.
const FAST = { ask: "SIGINT", force: "SIGQUIT", after: 20_000 } as const;

/** Starts the server of a data directory, and returns once it takes connections. */
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
  // The log of a killed server says nothing of its end.
  const ended = hasEnded(child).then((how) => (child.signalCode ? how : reasonIn(log) || how));
  const stop = () => endProcess(child, FAST);

  let how: string | undefined;
  ended.then((said) => {
    how = said;
  });
  for (const started = Date.now(); !isReady(directory, child.pid); await wait(20)) {
    if (how === undefined && (signal?.aborted || Date.now() - started > LONGEST_START))
      await stop();
    if (how !== undefined) throw new Error(`PostgreSQL did not start: ${how}.`);
  }
  return { pid: child.pid, ended, stop };
}

/** Runs work with a new log, so that it neither grows for ever nor passes off old errors as new. */
async function withLog<T>(log: string, { account }: Tools, work: (output: number) => Promise<T>) {
  const output = openSync(log, "w", 0o600);
  if (account.owner) chownSync(log, account.owner.uid, account.owner.gid);
  return work(output).finally(() => closeSync(output));
}

/** The server writes its state into the eighth line of its file. */
function isReady(directory: string, pid?: number): boolean {
  const lines = linesOf(join(directory, "postmaster.pid"));
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
}

/** Why a server ended by itself: the last error that was fatal to it, not just to one connection. */
function reasonIn(log: string): string {
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
