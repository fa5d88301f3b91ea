import type postgres from "postgres";

/** What EXPLAIN says of a step. */
interface Step {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: Step[];
}

/** A statement, and how PostgreSQL runs it. */
export interface Plan {
  statement: string;
  text: string;
  /** The tables that it reads row by row, those aside of which it takes the first rows that match. */
  scanned: string[];
}

/**
 * How PostgreSQL runs the statements of a read: the plan for any values, which is the one that the desk asks for.
 *
 * @param owner a superuser's connection, in the desk's database
 * @param read is run three times, so that what a process keeps in memory is there, and all its statements are
 *   prepared: only then are they reported word for word
 */
export async function plansOf(owner: postgres.Sql, read: () => Promise<unknown>): Promise<Plan[]> {
  for (const _ of ["keeps", "prepares"]) await read();
  await owner`select pg_stat_statements_reset()`;
  await read();
  const statements = await owner<{ query: string }[]>`
    select query from pg_stat_statements s
    join pg_database d on d.oid = s.dbid and d.datname = current_database()
    join pg_roles r on r.oid = s.userid and r.rolname <> current_user
    where toplevel and query ~* '^[\s(]*(select|with)' order by query`;
  return Promise.all(statements.map(({ query }) => explain(owner, query)));
}

async function explain(owner: postgres.Sql, statement: string): Promise<Plan> {
  const ask = (format: string) =>
    owner.unsafe(`explain (generic_plan, costs off, format ${format}) ${statement}`);
  const [[found], lines] = await Promise.all([ask("json"), ask("text")]);
  const scanned = new Set<string>();
  const walk = ({ "Node Type": type, "Relation Name": table, Plans = [] }: Step, above = "") => {
    if (/Seq Scan/.test(type) && table && above !== "Limit") scanned.add(table);
    for (const step of Plans) walk(step, type);
  };
  for (const { Plan } of found!["QUERY PLAN"]) walk(Plan);
  const text = lines.map((line) => line["QUERY PLAN"]).join("\n");
  return { statement, text, scanned: [...scanned] };
}
