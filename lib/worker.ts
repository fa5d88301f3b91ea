import { startJobs } from "@/lib/core/jobs/jobs";
import { log } from "@/lib/core/log/log";
import { giveUpItem, readItem } from "@/lib/sources/ingest/readings/mutations";
import { carryMissing } from "@/lib/sources/versions/note-matches/mutations";

/** Begins the work in the background; a process calls this once. */
export async function startWorker(): Promise<void> {
  await startJobs({ intake: { run: readItem, giveUp: giveUpItem } });
  // Whoever waits for the work to begin need not wait for this.
  carryMissing().catch((err) =>
    log.error({ err }, "cannot look for the notes of earlier versions"),
  );
}
