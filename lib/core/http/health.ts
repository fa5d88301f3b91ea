import { sql } from "@/lib/core/database/db";
import { WORKER } from "@/lib/core/jobs/jobs";

/** Longer than any healthy answer, shorter than the patience of who asks. */
const patience = 3_000;

/** Whether the database answers and a worker is connected to it; throws if it does not answer. */
export async function checkDatabase(): Promise<{ worker: boolean }> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), patience);
  });
  // A worker polls twice a second, so one of its connections is always open.
  const asking = sql<{ worker: boolean }[]>`
    select exists (select from pg_stat_activity
      where datname = current_database() and application_name = ${WORKER}) as worker`;
  try {
    const [row] = await Promise.race([asking, tooLate]);
    return { worker: row?.worker ?? false };
  } finally {
    clearTimeout(timer);
  }
}
