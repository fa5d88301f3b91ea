import "server-only";
import PgBoss from "pg-boss";
import { sql } from "@/lib/core/database/db";
import { log } from "@/lib/core/log/log";
import { CHANNEL, deadLetterOf, QUEUES, type Queue } from "./queues";

/** The work on a queue's jobs. */
interface Work {
  /** Does a job, in the name of `by` if the job says so. If it throws, it is tried again. It may run again even after it succeeded. */
  run: (id: string, by?: string) => Promise<void>;
  /** Called when a job has failed, or ended its process, too often. */
  giveUp: (id: string) => Promise<void>;
}

/** How often a process looks for jobs that are not announced: those that are due to be tried again. */
const POLL_EVERY_S = 5;
/** The queues whose jobs are done one by one, so that others find a processor. */
const ONE_BY_ONE: Queue[] = ["draft", "long-item"];
/** How many jobs of a queue a process works on at once. */
const jobsAtOnce = (queue: Queue): number => (ONE_BY_ONE.includes(queue) ? 1 : 2);
/** How long jobs may take to finish when the process stops, before they are left to another. */
const STOP_TIMEOUT_MS = 2_000;

/** The name of a worker's database connections, by which http/health.ts finds it. */
export const WORKER_CONNECTIONS = "demarche worker";

let working: PgBoss | undefined;

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
  const workers = new Map<string, string[]>();
  for (const queue of QUEUES) {
    const { run, giveUp } = work[queue];
    const started = Array.from({ length: jobsAtOnce(queue) }, () => workOn(boss, queue, run));
    workers.set(queue, await Promise.all(started));
    await workOn(boss, deadLetterOf(queue), giveUp);
  }
  const wake = (queue: string) => workers.get(queue)?.forEach((id) => void boss.notifyWorker(id));
  // While the connection was lost, jobs may have been sent unheard.
  await sql.listen(CHANNEL, wake, () => QUEUES.forEach(wake));
}

/** Stops the work. Jobs that don't finish within two seconds are left to another process. */
export async function stopJobs(): Promise<void> {
  const boss = working;
  working = undefined;
  await boss?.stop({ timeout: STOP_TIMEOUT_MS });
}

/** Starts a worker, which does one job at a time. Returns its id. */
async function workOn(boss: PgBoss, queue: string, run: Work["run"]): Promise<string> {
  const worker = await boss.work<{ id: string; by?: string }>(
    queue,
    { pollingIntervalSeconds: POLL_EVERY_S },
    async ([job]) => {
      if (!job) return;
      const { id, by } = job.data;
      await run(id, by).catch((err) => {
        log.error({ err, queue, id }, "a job failed");
        throw err;
      });
      // There may be more: don't wait to be woken.
      boss.notifyWorker(worker);
    },
  );
  return worker;
}
