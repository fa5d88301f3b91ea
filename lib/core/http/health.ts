import { sql } from "@/lib/core/database/db";
import { WORKER_CONNECTIONS } from "@/lib/core/jobs/work";

/** Longer than any healthy answer takes, shorter than health checks usually wait. */
const ANSWER_TIMEOUT_MS = 3_000;

/** Checks the database, and whether a worker is connected to it. Throws if the database doesn't answer. */
export async function checkDatabase(): Promise<{ worker: boolean }> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), ANSWER_TIMEOUT_MS);
  });
  // A worker looks for jobs more often than idle connections are closed, so one of them is always open.
  const asking = sql<{ worker: boolean }[]>`
    select exists (select from pg_stat_activity
      where datname = current_database() and application_name = ${WORKER_CONNECTIONS}) as worker`;
  try {
    const [row] = await Promise.race([asking, tooLate]);
    return { worker: row?.worker ?? false };
  } finally {
    clearTimeout(timer);
  }
}
