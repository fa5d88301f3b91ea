import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll } from "vitest";
import { isRunning } from "../../start/end-process";
import { startWorkerProcess } from "../../start/worker";

const running: ChildProcess[] = [];
afterAll(() => Promise.all(running.map(kill)));

/** Starts a worker process on the queues of this test's database. */
export async function startOtherWorker(env: Record<string, string> = {}): Promise<ChildProcess> {
  const { child, working } = startWorkerProcess({ ...process.env, LOG_LEVEL: "silent", ...env });
  running.push(child);
  await working;
  return child;
}

/** Kills a process, as a power cut would. */
export async function kill(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
