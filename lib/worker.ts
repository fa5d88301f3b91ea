import { startJobs } from "@/lib/core/jobs/jobs";
import { log } from "@/lib/core/log/log";
import { sendLostItems } from "@/lib/sources/ingest/batches/mutations";
import { giveUpItem, readItem } from "@/lib/sources/ingest/readings/mutations";
import { matchMissing } from "@/lib/sources/versions/note-matches/mutations";

/** Begins the work in the background; a process calls this once. */
export async function startWorker(): Promise<void> {
  await startJobs({ item: { run: readItem, giveUp: giveUpItem } });
  // The worker is ready before these end, and works on without them if the database is away.
  sendLostItems().catch((err) => log.error({ err }, "cannot send the items that have no job"));
  matchMissing().catch((err) =>
    log.error({ err }, "cannot look for the notes of earlier versions"),
  );
}
