import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { untilItAnswers } from "../database/watch";
import { root } from "../setup/paths.mjs";
import { nodeTool } from "../setup/run-tool.mjs";
import { endOnAbort, endProcess, hasEnded } from "./end-process";
import { type Kept, keepRunning, type Launch } from "./keep-running";

/** How long a worker may take to start before it is killed. */
const START_TIMEOUT_MS = 60_000;

/**
 * How long its work waits for a connection, in seconds. It runs at a low priority, so on a busy machine it may not get
 * to open one for longer than a reader would wait, and giving up would only cost another try.
 */
const WAIT_S = "60";

interface Worker {
  child: ChildProcess;
  /** Resolves once it works on the queues. Rejects if it ends first. */
  working: Promise<void>;
}

/** Starts a process that works on the queues. */
export function startWorkerProcess(env = process.env, timeoutMs = START_TIMEOUT_MS): Worker {
  const [program = "", ...args] = nodeTool("scripts/run.mjs", "work");
  const child = spawn(program, args, {
    cwd: root,
    env: { ...env, DATABASE_WAIT_S: WAIT_S },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // In a process group of its own, like the app: at Ctrl-C we stop it ourselves.
    detached: true,
  });
  return { child, working: untilItWorks(child, timeoutMs) };
}

async function untilItWorks(child: ChildProcess, timeoutMs: number): Promise<void> {
  const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
  const [message] = await Promise.race([once(child, "message"), hasEnded(child)]);
  clearTimeout(timer);
  if (message !== "working") throw new Error("The worker ended before it was ready.");
  // The channel must not keep us from ending.
  child.disconnect();
}

/** Keeps a worker running: starts another whenever it ends. */
export function keepWorking(
  env = process.env,
  { signal, timeoutMs }: { signal?: AbortSignal; timeoutMs?: number } = {},
): Promise<Kept> {
  const launch: Launch = async (ending) => {
    // Otherwise a worker that ends because of a database outage would count as a failure.
    await untilItAnswers(env.DATABASE_URL ?? "", ending);
    if (ending.aborted) throw new Error("The worker was stopped before it started.");
    const { child, working } = startWorkerProcess(env, timeoutMs);
    endOnAbort(child, ending);
    await working;
    return { pid: child.pid, ended: hasEnded(child), stop: () => endProcess(child) };
  };
  return keepRunning("The worker", launch, { signal });
}
