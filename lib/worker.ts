import { startJobs } from "@/lib/core/jobs/jobs";
import { log } from "@/lib/core/log/log";
import { queueLostItems } from "@/lib/sources/ingest/queue";
import { giveUpItem, readItem } from "@/lib/sources/ingest/read-item";
import { matchUnmatchedNotes } from "@/lib/sources/versions/note-matches/match";

/** Begins the work in the background; a process calls this once. */
export async function startWorker(): Promise<void> {
  await startJobs({ item: { run: readItem, giveUp: giveUpItem } });
  // The worker is ready before these end, and works on without them if the database is away.
  queueLostItems().catch((err) => log.error({ err }, "cannot queue the items that have no job"));
  matchUnmatchedNotes().catch((err) =>
    log.error({ err }, "cannot look for the notes of earlier versions"),
  );
}
