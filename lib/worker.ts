import { startJobs } from "@/lib/jobs";
import { giveUpItem, readItem } from "@/lib/readings/mutations";

/** Begins the work in the background; a process calls this once. */
export const startWorker = (): Promise<void> =>
  startJobs({ intake: { run: readItem, giveUp: giveUpItem } });
