import "server-only";
import PgBoss from "pg-boss";
import type { Tx } from "@/lib/core/command/command";
import { log } from "@/lib/core/log/log";

/** A queue is named after what its jobs work on; a job holds the id of one record, no more. */
export type Queue = "item";

export interface Work {
  /** Does the job. Whatever it throws is tried again; it may run again after it was done. */
  run: (id: string) => Promise<void>;
  /** Called once a job has failed, or taken its process down, too often. */
  giveUp: (id: string) => Promise<void>;
}

/**
 * Seconds. A reading takes under a minute by the limits of what it is made of; one that has not
 * ended after this is taken for lost with its process, and tried again.
 */
const LONGEST = 120;
const TRIES = 3;
const AT_ONCE = 2;
/** Seconds that jobs may take to end when the process stops; then they are another's. */
const PARTING = 2;

/** The name of a worker's connections in the database, by which health finds it. */
export const WORKER = "demarche worker";

let working: PgBoss | undefined;

const QUEUES: Queue[] = ["item"];

/** The queue for jobs that were given up. */
const deadLetterOf = (queue: Queue) => `${queue}-given-up`;

/** The names in pgboss.job under which a queue's jobs are found, those that are being given up too. */
export const namesOf = (queue: Queue): string[] => [queue, deadLetterOf(queue)];

/**
 * Creates missing queues. A queue is a table, so this is done with the migrations, by the database's
 * owner.
 */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    max: 1,
    schedule: false,
    supervise: false,
  });
  boss.on("error", (err) => log.error({ err }, "the job queues cannot be made"));
  await boss.start();
  try {
    for (const queue of QUEUES) {
      const deadLetter = deadLetterOf(queue);
      const longest = { expireInSeconds: LONGEST };
      await keepQueue(boss, deadLetter, { retryLimit: 20, retryDelay: 15, ...longest });
      const tries = { retryLimit: TRIES - 1, retryDelay: 2, retryBackoff: true };
      await keepQueue(boss, queue, { ...tries, ...longest, deadLetter });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}

/**
 * Works on the queues in this process, two jobs of each at once, alongside any other process on the same
 * database.
 */
export async function startJobs(work: Record<Queue, Work>): Promise<void> {
  if (working) return;
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL ?? "",
    application_name: WORKER,
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
    for (let k = 0; k < AT_ONCE; k++) await workOn(boss, queue, run);
    await workOn(boss, deadLetterOf(queue), giveUp, 5);
  }
}

/** Ends the work: what is not done within two seconds is left to the next who asks for it. */
export async function stopJobs(): Promise<void> {
  const boss = working;
  working = undefined;
  await boss?.stop({ timeout: PARTING * 1000 });
}

export interface Job {
  id: string;
  /** Of jobs that wait, those of the highest are done first. */
  priority: number;
}

/** Sends jobs as a part of a transaction: they exist if and only if what it wrote does. */
export async function sendJobs(tx: Tx, queue: Queue, jobs: Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const executeSql = async (text: string, values: unknown[]) => {
    const sent = await tx.$executeRawUnsafe(text, ...values.map((value) => value ?? null));
    // The statement is silent where the queue does not exist.
    if (sent < jobs.length)
      throw new Error(`The job queue "${queue}" is missing: run the migrations.`);
    return { rows: [] };
  };
  const rows = jobs.map(({ id, priority }) => ({ name: queue, data: { id }, priority }));
  await new PgBoss({ db: { executeSql } }).insert(rows);
}

async function keepQueue(boss: PgBoss, name: string, options: Omit<PgBoss.Queue, "name">) {
  await despiteDeadlocks(() => boss.createQueue(name, { name, ...options }));
  // It may be there from a version with other limits.
  await despiteDeadlocks(() => boss.updateQueue(name, { name, ...options }));
}

const DEADLOCK = "40P01";

/** Processes that start at once make one queue together; PostgreSQL ends one of them to free the others. */
async function despiteDeadlocks(make: () => Promise<void>, tries = 5): Promise<void> {
  try {
    await make();
  } catch (error) {
    if ((error as { code?: string }).code !== DEADLOCK || tries <= 1) throw error;
    await despiteDeadlocks(make, tries - 1);
  }
}

async function workOn(boss: PgBoss, queue: string, run: Work["run"], every = 0.5) {
  const worker = await boss.work<{ id: string }>(
    queue,
    { pollingIntervalSeconds: every },
    async ([job]) => {
      if (!job) return;
      const { id } = job.data;
      await run(id).catch((err) => {
        log.error({ err, queue, id }, "a job failed");
        throw err;
      });
      // Where there was one there may be more: the next is not waited for.
      boss.notifyWorker(worker);
    },
  );
}
