import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { untilItAnswers } from "../database/watch";
import { root } from "../setup/paths.mjs";
import { nodeTool } from "../setup/run-tool.mjs";
import { endOnAbort, endProcess, hasEnded } from "./end-process";
import { type Kept, keepRunning, type Launch } from "./keep-running";

/** Milliseconds in which a worker is at work, or is ended. */
const LONGEST_START = 60_000;

interface Worker {
  child: ChildProcess;
  /** Settles once it works the queues; fails where it ends instead. */
  working: Promise<void>;
}

/** Starts a process that works the queues. */
export function startWorkerProcess(env = process.env, longest = LONGEST_START): Worker {
  const [program = "", ...args] = nodeTool("scripts/run.mjs", "work");
  const child = spawn(program, args, {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // A group of its own, as the app is: at Ctrl-C we stop it ourselves.
    detached: true,
  });
  return { child, working: untilItWorks(child, longest) };
}

async function untilItWorks(child: ChildProcess, longest: number): Promise<void> {
  const timer = setTimeout(() => child.kill("SIGKILL"), longest);
  const [said] = await Promise.race([once(child, "message"), hasEnded(child)]);
  clearTimeout(timer);
  if (said !== "working") throw new Error("The worker ended instead of working.");
  // It may not keep us from ending.
  child.disconnect();
}

/** Keeps a worker running: starts another one whenever it ends. */
export function keepWorking(
  env = process.env,
  { signal, longest }: { signal?: AbortSignal; longest?: number } = {},
): Promise<Kept> {
  const launch: Launch = async (ending) => {
    // Otherwise a worker that ends because the database isn't responding would count as a failure.
    await untilItAnswers(env.DATABASE_URL ?? "", ending);
    if (ending.aborted) throw new Error("It was stopped before it started.");
    const { child, working } = startWorkerProcess(env, longest);
    endOnAbort(child, ending);
    await working;
    return { pid: child.pid, ended: hasEnded(child), stop: () => endProcess(child) };
  };
  return keepRunning("The worker", launch, { signal });
}
