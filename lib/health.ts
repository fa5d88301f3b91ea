import { sql } from "@/lib/db";

/** Longer than any healthy answer, shorter than the patience of who asks. */
const patience = 3_000;

/** Whether the database answers; the reason where it does not. */
export async function databaseError(): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), patience);
  });
  try {
    await Promise.race([sql`select 1`, tooLate]);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    clearTimeout(timer);
  }
}
