import postgres from "postgres";

/**
 * Lets the app's role read and write rows in all existing tables. The role owns nothing, so it can neither
 * change a table nor disable a trigger. Run after each migration, so that new tables are included.
 */
export async function grantTo(role: string, ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.begin(async (tx) => {
      // Two starts at the same time would change the same rows of the catalogue.
      await tx`select pg_advisory_xact_lock(hashtext('demarche grants'))`;
      await tx`grant usage on schema public, pgboss to ${tx(role)}`;
      for (const { name, kind } of await ownRelations(tx)) {
        const rights = kind === "S" ? "usage, select" : "select, insert, update, delete";
        await tx`grant ${tx.unsafe(rights)} on ${tx.unsafe(`${kind === "S" ? "sequence" : "table"} ${name}`)} to ${tx(role)}`;
      }
    });
  } finally {
    await sql.end();
  }
}

/** The owner's tables, views and sequences, except the history of migrations; names are quoted. */
const ownRelations = (tx: postgres.TransactionSql) => tx<{ name: string; kind: string }[]>`
  select c.oid::regclass::text as name, c.relkind::text as kind from pg_class c
  where c.relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace)
    and c.relkind in ('r', 'p', 'v', 'm', 'S') and pg_has_role(c.relowner, 'usage')
    and c.relname <> '_prisma_migrations'`;

/** Whether this connection's role can change the tables themselves, as their owner or a superuser. */
export async function isOwner(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const [found] = await sql<{ owner: boolean }[]>`
      select r.rolsuper or pg_has_role(c.relowner, 'usage') as owner
      from pg_class c, pg_roles r
      where c.oid = '"Event"'::regclass and r.rolname = current_user`;
    return found?.owner ?? false;
  } finally {
    await sql.end();
  }
}
