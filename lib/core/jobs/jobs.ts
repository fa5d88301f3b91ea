import "server-only";
import PgBoss from "pg-boss";
import type { Tx } from "@/lib/core/command/command";
import { log } from "@/lib/core/log/log";

/** The queues, named after what their jobs work on. A job holds the id of one record. */
export type Queue = "document" | "item" | "mail";

/** The work on a queue's jobs. */
export interface Work {
  /** Does a job. If it throws, it is tried again. It may run again even after it succeeded. */
  run: (id: string) => Promise<void>;
  /** Called when a job has failed, or ended its process, too often. */
  giveUp: (id: string) => Promise<void>;
}

/**
 * After this a job counts as lost with its process, and is tried again. Its own limits
 * end it within a minute.
 */
const EXPIRES_AFTER_S = 120;
/**
 * How often a job is tried, how long it first waits to be tried again (each wait is twice as long as the last), and how
 * often a process looks for jobs.
 */
const TRIES: Record<Queue, { most: number; delayS: number; pollEveryS: number }> = {
  document: { most: 3, delayS: 5, pollEveryS: 0.5 },
  item: { most: 3, delayS: 2, pollEveryS: 0.5 },
  // Up to about a day, in which a mail server is repaired.
  mail: { most: 12, delayS: 30, pollEveryS: 5 },
};
/** Jobs of one queue that a process works on at once. */
const CONCURRENCY = 2;
/** How long jobs may take to finish when the process stops, before they are left to another. */
const STOP_TIMEOUT_MS = 2_000;

/** The name of a worker's database connections, by which http/health.ts finds it. */
export const WORKER_CONNECTIONS = "demarche worker";

let working: PgBoss | undefined;

const QUEUES = Object.keys(TRIES) as Queue[];

/** The queue for jobs that failed too often. */
const deadLetterOf = (queue: Queue) => `${queue}-given-up`;

/** The names in pgboss.job of a queue's jobs, including those that failed too often. */
export const namesOf = (queue: Queue): string[] => [queue, deadLetterOf(queue)];

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
      const expiry = { expireInSeconds: EXPIRES_AFTER_S };
      await ensureQueue(boss, deadLetter, { retryLimit: 20, retryDelay: 15, ...expiry });
      const { most, delayS } = TRIES[queue];
      const tries = { retryLimit: most - 1, retryDelay: delayS, retryBackoff: true };
      await ensureQueue(boss, queue, { ...tries, ...expiry, deadLetter });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** Works on the queues in this process, alongside other processes on the same database. */
export async function startJobs(work: Record<Queue, Work>): Promise<void> {
  if (working) return;
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL ?? "",
    application_name: WORKER_CONNECTIONS,
    max: 3,
    schedule: false,
    migrate: false,
    maintenanceIntervalSeconds: 15,
  });
  boss.on("error", (err) => log.error({ err }, "the job queue failed"));
  await boss.start();
  working = boss;
  for (const queue of QUEUES) {
    const { run, giveUp } = work[queue];
    for (let k = 0; k < CONCURRENCY; k++) await workOn(boss, queue, run, TRIES[queue].pollEveryS);
    await workOn(boss, deadLetterOf(queue), giveUp, 5);
  }
}

/** Stops the work. Jobs that don't finish within two seconds are left to another process. */
export async function stopJobs(): Promise<void> {
  const boss = working;
  working = undefined;
  await boss?.stop({ timeout: STOP_TIMEOUT_MS });
}

/** A job to send: the id of the record to work on. */
export interface Job {
  id: string;
  /** Jobs with a higher priority are done first. */
  priority: number;
  /** When it may be done; at once if left out. */
  startAfter?: Date;
}

/** Sends jobs as part of a transaction: they exist only if it is committed. Throws if the queue is missing. */
export async function sendJobs(tx: Tx, queue: Queue, jobs: Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const executeSql = async (text: string, values: unknown[]) => {
    const sent = await tx.$executeRawUnsafe(text, ...values.map((value) => value ?? null));
    // The statement gives no error if the queue doesn't exist.
    if (sent < jobs.length)
      throw new Error(`The job queue "${queue}" is missing. Run the migrations.`);
    return { rows: [] };
  };
  const rows = jobs.map(({ id, ...job }) => ({ name: queue, data: { id }, ...job }));
  await new PgBoss({ db: { executeSql } }).insert(rows);
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

async function workOn(boss: PgBoss, queue: string, run: Work["run"], pollEveryS: number) {
  const worker = await boss.work<{ id: string }>(
    queue,
    { pollingIntervalSeconds: pollEveryS },
    async ([job]) => {
      if (!job) return;
      const { id } = job.data;
      await run(id).catch((err) => {
        log.error({ err, queue, id }, "a job failed");
        throw err;
      });
      // There may be more: don't wait for the next poll.
      boss.notifyWorker(worker);
    },
  );
}
