import postgres from "postgres";
import { type Rows, replaceRows, rowsIn } from "../run/rows";

let demo: Rows | undefined;

/** The file of tests that the desk was last given the demo for, by this process. */
let freshFor: string | undefined;

/**
 * Gives the desk that this process tests the demo's rows again, unless this process has already done so for this file of
 * tests. So no test meets what another file has left behind, nor what a test that failed had begun: Playwright replaces
 * the process of a test that fails.
 */
export async function freshenDesk(file: string): Promise<void> {
  if (freshFor === file) return;
  const { DATABASE_URL = "", DEMO_DATABASE = "", TEST_ADMIN_URL = "" } = process.env;
  demo ??= await withDatabase(TEST_ADMIN_URL, DEMO_DATABASE, rowsIn);
  const name = new URL(DATABASE_URL).pathname.slice(1);
  await withDatabase(TEST_ADMIN_URL, name, async (sql) => {
    await replaceAll(sql, demo!);
    await forgetCached(sql);
  });
  freshFor = file;
}

const DEADLOCK = "40P01";

/** The worker may still be writing what the file before has left it. */
const replaceAll = (sql: postgres.Sql, rows: Rows): Promise<void> =>
  replaceRows(sql, rows).catch((error: { code?: string }) => {
    if (error.code !== DEADLOCK) throw error;
    return replaceAll(sql, rows);
  });

/** Announces a change of all that instances cache, since no trigger has. */
const forgetCached = (sql: postgres.Sql) => sql`
  select pg_notify('cached', split_part(encode(tgargs, 'escape'), '\\000', 1))
  from pg_trigger join pg_proc on pg_proc.oid = tgfoid where proname = 'tell_cached'`;

async function withDatabase<T>(
  adminUrl: string,
  name: string,
  use: (sql: postgres.Sql) => Promise<T>,
): Promise<T> {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
  try {
    return await use(sql);
  } finally {
    await sql.end();
  }
}
