import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../setup/paths.mjs";
import { nodeTool } from "../setup/run-tool.mjs";
import { endProcess, isRunning } from "./end-process";

/** Milliseconds before a worker that ended by itself is started again. */
const REST = 1_000;

/** Starts a process that works the queues, and gives it once it does. */
export async function startWorkerProcess(env = process.env): Promise<ChildProcess> {
  const [program = "", ...args] = nodeTool("scripts/run.mjs", "work");
  const child = spawn(program, args, {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // A group of its own, as the app is: at Ctrl-C we stop it ourselves.
    detached: true,
  });
  const [said] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (said !== "working") throw new Error("The worker ended instead of working.");
  // It may not keep us from ending.
  child.disconnect();
  return child;
}

/** Keeps a worker at work until it is told to stop; one that falls is followed by another. */
export async function keepWorking(env = process.env) {
  let child = await startWorkerProcess(env);
  let isStopping = false;

  async function follow(): Promise<void> {
    while (!isStopping) {
      if (isRunning(child)) await once(child, "exit");
      if (!isStopping) await wait(REST);
      if (!isStopping) child = await startWorkerProcess(env).catch(() => child);
    }
    await endProcess(child);
  }

  const following = follow();
  const stop = async () => {
    isStopping = true;
    await endProcess(child);
    await following;
  };
  return { stop, pid: () => child.pid };
}
