import { giveUpDocument, makeDocument } from "@/lib/analysis/briefings/documents/make";
import { queueLostDocuments } from "@/lib/analysis/briefings/documents/queue";
import { startJobs } from "@/lib/core/jobs/jobs";
import { log } from "@/lib/core/log/log";
import { giveUpMail, sendMail } from "@/lib/desk/mail/send";
import { queueLostItems } from "@/lib/sources/ingest/queue";
import { giveUpItem, readItem } from "@/lib/sources/ingest/read-item";
import { matchUnmatchedNotes } from "@/lib/sources/versions/note-matches/match";

/** Starts the background work. Call once per process. */
export async function startWorker(): Promise<void> {
  await startJobs({
    document: { run: makeDocument, giveUp: giveUpDocument },
    item: { run: readItem, giveUp: giveUpItem },
    mail: { run: sendMail, giveUp: giveUpMail },
  });
  // Not awaited: the worker is ready without these, and carries on if the database isn't responding.
  queueLostItems().catch((err) => log.error({ err }, "could not queue the items without a job"));
  queueLostDocuments().catch((err) => log.error({ err }, "could not queue the unmade documents"));
  matchUnmatchedNotes().catch((err) =>
    log.error({ err }, "could not match the notes of earlier versions"),
  );
}
