import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Milliseconds that a process may take to end once it is told to. */
const LONGEST_STOP = 5_000;

/** Whether a process has not ended yet. */
export const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null;

/** Settles once a process has ended. */
export async function hasEnded(child: ChildProcess): Promise<unknown[]> {
  return isRunning(child) ? once(child, "exit") : [];
}

/** Tells a process to end, and ends it where it does not. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  // Open connections (live updates) may hold it for as long as their browsers like.
  const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_STOP);
  await ended;
  clearTimeout(timer);
}
