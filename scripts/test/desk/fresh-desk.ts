import postgres from "postgres";
import { type Rows, replaceRows, rowsIn } from "../run/rows";

let demo: Rows | undefined;

/**
 * Gives the desk that this process tests the demo's rows again, unless it already has them for this file of tests, so
 * that no test meets what another file has left behind.
 */
export async function freshenDesk(file: string): Promise<void> {
  const { DATABASE_URL = "", DEMO_DATABASE = "", TEST_ADMIN_URL = "" } = process.env;
  demo ??= await withDatabase(TEST_ADMIN_URL, DEMO_DATABASE, rowsIn);
  const name = new URL(DATABASE_URL).pathname.slice(1);
  await withDatabase(TEST_ADMIN_URL, name, async (sql) => {
    // A process in which a test failed is replaced by another, which continues with the rows that it finds.
    const [found] = await sql`
      select shobj_description(oid, 'pg_database') as file from pg_database where datname = ${name}`;
    if (found?.file === file) return;
    await replaceAll(sql, demo!);
    await forgetCached(sql);
    await sql.unsafe(`comment on database "${name}" is '${file.replaceAll("'", "''")}'`);
  });
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
