import { giveUpItem, readItem } from "@/lib/intake/mutations";
import { startJobs } from "@/lib/jobs";

/** Begins the work in the background; a process calls this once. */
export const startWorker = (): Promise<void> =>
  startJobs({ intake: { run: readItem, giveUp: giveUpItem } });
