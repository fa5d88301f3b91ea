import { giveUpItem, readItem } from "@/lib/intake/mutations";
import { startJobs, stopJobs } from "@/lib/jobs";

/** Begins the work in the background: the app calls this once, and so may a script or a test. */
export const startWorker = (): Promise<void> =>
  startJobs({ intake: { run: readItem, giveUp: giveUpItem } });

/**
 * Lets the work end before the process does. Next leaves as soon as its last connection is closed,
 * and its own listeners therefore hear of the signal after us.
 */
export function stopWithProcess(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const others = process.listeners(signal);
    process.removeAllListeners(signal);
    process.once(signal, async () => {
      await stopJobs().catch(() => {});
      for (const listener of others) process.on(signal, listener);
      process.emit(signal, signal);
    });
  }
}
