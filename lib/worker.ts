import { startJobs } from "@/lib/jobs";
import { log } from "@/lib/log";
import { carryMissing } from "@/lib/note-carries/mutations";
import { giveUpItem, readItem } from "@/lib/readings/mutations";

/** Begins the work in the background; a process calls this once. */
export async function startWorker(): Promise<void> {
  await startJobs({ intake: { run: readItem, giveUp: giveUpItem } });
  // Whoever waits for the work to begin need not wait for this.
  carryMissing().catch((err) =>
    log.error({ err }, "cannot look for the notes of earlier versions"),
  );
}
