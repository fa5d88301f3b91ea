import type { Sql } from "postgres";

/** The rows of a database, as JSON, and how far its sequences have counted. */
export interface Rows {
  tables: { name: string; columns: string[]; rows: string }[];
  sequences: { name: string; last: string }[];
}

/** Reads all rows that a desk has. */
export async function rowsIn(sql: Sql): Promise<Rows> {
  const tables = await sql<Rows["tables"]>`
    select attrelid::regclass::text as name, array_agg(quote_ident(attname)) as columns, '' as rows
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '_prisma_migrations'
      and attnum > 0 and not attisdropped and attgenerated = ''
    group by attrelid`;
  for (const table of tables) {
    const [found] = await sql.unsafe(`select json_agg(t)::text as rows from ${table.name} t`);
    table.rows = found?.rows ?? "";
  }
  const sequences = await sql<Rows["sequences"]>`
    select format('%I', sequencename) as name, coalesce(last_value, 0) as last from pg_sequences
    where schemaname = 'public'`;
  return { tables: [...tables], sequences: [...sequences] };
}

/**
 * Replaces all rows of a desk, and removes its jobs, as a superuser. Rules and triggers don't run: they were applied when
 * the rows were made. So even rows that nobody may delete are replaced.
 */
export async function replaceRows(sql: Sql, { tables, sequences }: Rows): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    const all = ["pgboss.job", ...tables.map(({ name }) => name)];
    await tx.unsafe(all.map((name) => `delete from ${name};`).join(""));
    for (const { name, columns, rows } of tables.filter(({ rows }) => rows))
      await tx.unsafe(
        `insert into ${name} (${columns}) overriding system value
          select ${columns} from json_populate_recordset(null::${name}, $1::text::json)`,
        [rows],
      );
    await tx`
      select setval(name::regclass, greatest(last, 1), last > 0)
      from json_to_recordset(${JSON.stringify(sequences)}::text::json) as counted(name text, last bigint)`;
  });
}
