// The rows of a desk as the commands made them, kept by the first test file of a run for all others.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";

interface Rows {
  tables: { name: string; columns: string[]; rows: string }[];
  sequences: { name: string; last: string }[];
}

const file = join(process.env.TEST_DIRECTORY ?? "", "desk.json");

/** Fills this file's empty database with a desk that `make` made, here or in an earlier file. */
export async function deskRows(make: () => Promise<unknown>): Promise<void> {
  const url = new URL(process.env.TEST_ADMIN_URL ?? "");
  url.pathname = new URL(process.env.DATABASE_URL ?? "").pathname;
  const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
  try {
    if (existsSync(file)) return await enter(sql, JSON.parse(readFileSync(file, "utf8")));
    await make();
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(await rowsIn(sql)));
    renameSync(unfinished, file);
  } finally {
    await sql.end();
  }
}

type Sql = ReturnType<typeof postgres>;

async function rowsIn(sql: Sql): Promise<Rows> {
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
    select format('%I', sequencename) as name, last_value as last from pg_sequences
    where schemaname = 'public' and last_value is not null`;
  return { tables: tables.filter(({ rows }) => rows), sequences: [...sequences] };
}

/** The rules needn't run again: they were applied when the rows were made. */
async function enter(sql: Sql, { tables, sequences }: Rows): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    for (const { name, columns, rows } of tables)
      await tx.unsafe(
        `insert into ${name} (${columns}) overriding system value
          select ${columns} from json_populate_recordset(null::${name}, $1::text::json)`,
        [rows],
      );
    for (const { name, last } of sequences) await tx`select setval(${name}, ${last})`;
  });
}
