import "server-only";
import PgBoss from "pg-boss";
import { log } from "@/lib/core/log/log";

/**
 * The queues, named after what their jobs work on. A job holds the id of one record, and sometimes of the
 * person who caused it. lib/worker.ts says which code handles each.
 */
export type Queue =
  | "changed-terms"
  | "document"
  | "draft"
  | "item"
  | "long-item"
  | "mail"
  | "since-document"
  | "slipped-document";

/** A machine that is busy with other things may take 280 s to read a file, and as long to read its text. */
const READING = { most: 3, delayS: 2, lostAfterS: 600 };

/**
 * How often a job is tried, and how long it first waits to be tried again; each wait is twice as long as the last. A job
 * that takes longer than `lostAfterS` counts as lost with its process, and is tried again: its own limits end it before.
 */
const TRIES: Record<Queue, { most: number; delayS: number; lostAfterS: number }> = {
  "changed-terms": { most: 3, delayS: 5, lostAfterS: 120 },
  document: { most: 3, delayS: 5, lostAfterS: 120 },
  // It first waits for uploads, for up to a minute.
  draft: { ...READING, lostAfterS: READING.lostAfterS + 60 },
  item: READING,
  "long-item": READING,
  // Up to about a day, in which a mail server is repaired.
  mail: { most: 12, delayS: 30, lostAfterS: 120 },
  "since-document": { most: 3, delayS: 5, lostAfterS: 120 },
  "slipped-document": { most: 3, delayS: 5, lostAfterS: 120 },
};

/** How long a job of a queue may take before it counts as lost, in milliseconds. */
export const lostAfterMs = (queue: Queue): number => TRIES[queue].lostAfterS * 1000;

/** All queues. */
export const QUEUES = Object.keys(TRIES) as Queue[];

/** The queue for jobs that failed too often. */
export const deadLetterOf = (queue: Queue): string => `${queue}-given-up`;

/** The names in pgboss.job of a queue's jobs, including those that failed too often. */
export const namesOf = (queue: Queue): string[] => [queue, deadLetterOf(queue)];

/** On this channel the database announces the name of a queue that jobs were sent to. */
export const CHANNEL = "jobs";

/** Creates missing queues. Run with the migrations, as the database's owner, since a queue is a table. */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    max: 1,
    schedule: false,
    supervise: false,
  });
  boss.on("error", (err) => log.error({ err }, "the job queues could not be created"));
  await boss.start();
  try {
    for (const queue of QUEUES) {
      const deadLetter = deadLetterOf(queue);
      const { most, delayS, lostAfterS } = TRIES[queue];
      const expiry = { expireInSeconds: lostAfterS };
      await ensureQueue(boss, deadLetter, { retryLimit: 20, retryDelay: 15, ...expiry });
      const tries = { retryLimit: most - 1, retryDelay: delayS, retryBackoff: true };
      await ensureQueue(boss, queue, { ...tries, ...expiry, deadLetter });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function ensureQueue(boss: PgBoss, name: string, options: Omit<PgBoss.Queue, "name">) {
  await retryDeadlocks(() => boss.createQueue(name, { name, ...options }));
  // It may exist from a version with other limits.
  await retryDeadlocks(() => boss.updateQueue(name, { name, ...options }));
}

const DEADLOCK = "40P01";

/** Processes that start at the same time may deadlock as they create a queue; the one that fails tries again. */
async function retryDeadlocks(make: () => Promise<void>, tries = 5): Promise<void> {
  try {
    await make();
  } catch (error) {
    if ((error as { code?: string }).code !== DEADLOCK || tries <= 1) throw error;
    await retryDeadlocks(make, tries - 1);
  }
}
