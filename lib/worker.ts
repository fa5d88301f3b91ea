import { startJobs } from "@/lib/core/jobs/jobs";
import { log } from "@/lib/core/log/log";
import { sendLostItems } from "@/lib/sources/ingest/batches/mutations";
import { giveUpItem, readItem } from "@/lib/sources/ingest/readings/mutations";
import { matchMissing } from "@/lib/sources/versions/note-matches/mutations";

/** Starts the background work. Call once per process. */
export async function startWorker(): Promise<void> {
  await startJobs({ item: { run: readItem, giveUp: giveUpItem } });
  // Not awaited: the worker is ready without these, and goes on if the database isn't responding.
  sendLostItems().catch((err) => log.error({ err }, "could not send the items without a job"));
  matchMissing().catch((err) =>
    log.error({ err }, "could not match the notes of earlier versions"),
  );
}
