import type postgres from "postgres";

interface Reference {
  name: string;
  child: string;
  parent: string;
  /** SQL: whether row `p` is the one that row `c` refers to. */
  matches: string;
  /** SQL: whether row `c` refers to one. */
  columns: string;
}

/**
 * Checks what triggers and foreign keys would have refused, since the data set is loaded without them. Throws if a
 * quotation is not what its source says, or a row refers to one that is missing.
 */
export async function checkPromises(sql: postgres.ISql): Promise<void> {
  for (const table of ["Quote", "Proposal"]) {
    const [found] = await sql.unsafe(`select count(*)::int as altered
      from "${table}" q left join "Source" s on s.id = q."sourceId"
      where substring(s.text from q.start + 1 for q."end" - q.start) is distinct from q.exact`);
    if (found?.altered) throw new Error(`${found.altered} rows of ${table} are not verbatim.`);
  }
  const references = await sql<Reference[]>`
    select conname as name, conrelid::regclass::text as child, confrelid::regclass::text as parent,
      (select string_agg(format('p.%I = c.%I', f.attname, a.attname), ' and ')
        from unnest(conkey, confkey) k(own, other)
        join pg_attribute a on a.attrelid = conrelid and a.attnum = k.own
        join pg_attribute f on f.attrelid = confrelid and f.attnum = k.other) as matches,
      (select string_agg(format('c.%I is not null', a.attname), ' and ')
        from unnest(conkey) k join pg_attribute a on a.attrelid = conrelid and a.attnum = k) as columns
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
  for (const { name, child, parent, columns, matches } of references) {
    const [found] = await sql.unsafe(`select count(*)::int as lost from ${child} c
      where ${columns} and not exists (select from ${parent} p where ${matches})`);
    if (found?.lost) throw new Error(`${found.lost} rows break ${name}.`);
  }
}
