import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** How long a process may take to end once it is told to. */
const STOP_TIMEOUT_MS = 5_000;

/** Whether a process is still running. */
export const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null;

/** Resolves once a process has ended or failed to start, and says how. Never rejects. */
export async function hasEnded(child: ChildProcess): Promise<string> {
  let failure = "";
  while (isRunning(child))
    await once(child, "exit").catch((error: Error) => {
      failure = error.message;
    });
  if (child.pid === undefined) return failure;
  return child.signalCode ? `killed by ${child.signalCode}` : `exit code ${child.exitCode}`;
}

/** How to end a process: the first signal, and the one to send if that takes too long. */
const ORDERLY = { ask: "SIGTERM", force: "SIGKILL", after: STOP_TIMEOUT_MS } as const;

/** Tells a process to end, once, and kills it if it doesn't. */
export async function endProcess(
  child: ChildProcess,
  how: { ask: NodeJS.Signals; force: NodeJS.Signals; after: number } = ORDERLY,
): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, "exit");
  if (!child.killed) child.kill(how.ask);
  // Open connections (live updates) could keep it alive for as long as their browsers stay open.
  const timer = setTimeout(() => child.kill(how.force), how.after);
  await ended;
  clearTimeout(timer);
}

/** Ends a process as soon as a signal is aborted. */
export function endOnAbort(child: ChildProcess, signal: AbortSignal): void {
  const stop = () => endProcess(child);
  signal.addEventListener("abort", stop);
  child.once("exit", () => signal.removeEventListener("abort", stop));
  if (signal.aborted) stop();
}
