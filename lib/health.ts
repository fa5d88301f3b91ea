import { sql } from "@/lib/db";
import { WORKER } from "@/lib/jobs";

/** Longer than any healthy answer, shorter than the patience of who asks. */
const patience = 3_000;

/** What the database says of itself and of the workers connected to it; throws if it does not answer. */
export async function checkDatabase(): Promise<{ worker: boolean }> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), patience);
  });
  // A worker asks for work twice a second, so that one of its connections is always open.
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
