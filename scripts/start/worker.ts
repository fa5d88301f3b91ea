import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../setup/paths.mjs";
import { nodeTool } from "../setup/run-tool.mjs";
import { endProcess, hasEnded } from "./end-process";

/** Milliseconds before a worker that ended by itself is started again: at first, and at most. */
const REST = { first: 1_000, longest: 60_000 };
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

/**
 * Keeps a worker at work until it is told to stop, also while it starts; one that falls is followed by
 * another. `working` is of the first.
 */
export function keepWorking(env = process.env, longest = LONGEST_START) {
  let worker = startWorkerProcess(env, longest);
  const stopping = new AbortController();
  const { working } = worker;

  async function follow(): Promise<void> {
    for (let rest = REST.first; ; rest = Math.min(rest * 2, REST.longest)) {
      await worker.working.then(
        () => {
          rest = REST.first;
        },
        () => {},
      );
      await hasEnded(worker.child);
      if (stopping.signal.aborted) return;
      console.error(`The worker has ended; another is started in ${rest / 1000} s.`);
      await wait(rest, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      worker = startWorkerProcess(env, longest);
    }
  }

  const following = follow();
  const stop = async () => {
    stopping.abort();
    await endProcess(worker.child);
    await following;
  };
  return { working, stop, pid: () => worker.child.pid };
}
