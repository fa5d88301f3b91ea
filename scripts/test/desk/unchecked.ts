import postgres from "postgres";

/**
 * A connection to the test's database as the superuser, with triggers off: they protect the past and maintain the search
 * index. The caller ends it.
 */
export async function unchecked(): Promise<postgres.Sql> {
  const url = new URL(process.env.TEST_ADMIN_URL!);
  url.pathname = new URL(process.env.DATABASE_URL!).pathname;
  const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
  await sql`set session_replication_role = replica`;
  return sql;
}
