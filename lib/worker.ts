import { giveUpDocument, makeDocument } from "@/lib/analysis/briefings/documents/make";
import { queueLostDocuments } from "@/lib/analysis/briefings/documents/queue";
import { giveUpSlipped, makeSlipped } from "@/lib/analysis/briefings/documents/slipped";
import { runDueSchedules } from "@/lib/analysis/briefings/schedules/run";
import { fillSinceDocument, giveUpSinceDocument } from "@/lib/analysis/briefings/since/make";
import { queueLostSinceDocuments } from "@/lib/analysis/briefings/since/queue";
import { notifyOfDueForecasts } from "@/lib/analysis/forecasts/notify-due";
import { notifyOfDueIssues } from "@/lib/analysis/issues/notify-due";
import { startJobs } from "@/lib/core/jobs/work";
import { log } from "@/lib/core/log/log";
import { giveUpMail, sendMail } from "@/lib/desk/mail/send";
import { queueLostItems } from "@/lib/sources/ingest/queue";
import { giveUpItem, readItem } from "@/lib/sources/ingest/read-item";
import { deleteUnclaimedUploads } from "@/lib/sources/ingest/uploads";
import { giveUpDraft, suggestAgain } from "@/lib/sources/issue-suggestions/mutations";
import { giveUpDrafts, queueDrafts } from "@/lib/sources/issue-suggestions/queue";
import { matchUnmatchedNotes } from "@/lib/sources/versions/note-matches/match";

const HOUR_MS = 3_600_000;
/** How long after one look for due schedules ends the next begins. */
const SCHEDULES_EVERY_MS = 15_000;

function hourly() {
  // Issues and forecasts are due from the beginning of the day that is named, in UTC.
  notifyOfDueForecasts().catch((err) =>
    log.error({ err }, "could not look for forecasts that are due"),
  );
  notifyOfDueIssues().catch((err) => log.error({ err }, "could not look for issues that are due"));
  deleteUnclaimedUploads().catch((err) =>
    log.error({ err }, "could not delete the uploads that nothing refers to"),
  );
}

/** Keeps looking for schedules that are due. One look ends before the next begins, however long it takes. */
const runSchedules = () =>
  void runDueSchedules()
    .catch((err) => log.error({ err }, "could not run the schedules"))
    .finally(() => setTimeout(runSchedules, SCHEDULES_EVERY_MS).unref());

/** Starts the background work. Call once per process. */
export async function startWorker(): Promise<void> {
  await startJobs({
    "changed-terms": { run: (_changed, by) => queueDrafts(by), giveUp: giveUpDrafts },
    document: { run: makeDocument, giveUp: giveUpDocument },
    draft: { run: suggestAgain, giveUp: giveUpDraft },
    item: { run: readItem, giveUp: giveUpItem },
    "long-item": { run: readItem, giveUp: giveUpItem },
    mail: { run: sendMail, giveUp: giveUpMail },
    "slipped-document": { run: makeSlipped, giveUp: giveUpSlipped },
    "since-document": { run: fillSinceDocument, giveUp: giveUpSinceDocument },
  });
  // Not awaited: the worker is ready without these, and carries on if the database isn't responding.
  queueLostItems().catch((err) => log.error({ err }, "could not queue the items without a job"));
  queueLostDocuments().catch((err) => log.error({ err }, "could not queue the missing documents"));
  queueLostSinceDocuments().catch((err) =>
    log.error({ err }, "could not queue the missing documents about a period"),
  );
  matchUnmatchedNotes().catch((err) =>
    log.error({ err }, "could not match the notes of earlier versions"),
  );
  hourly();
  setInterval(hourly, HOUR_MS).unref();
  runSchedules();
}
