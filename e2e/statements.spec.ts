import postgres from "postgres";
import { expect, requireEdition, signIn, test } from "./desk";

/**
 * The most SQL statements of a request, those that find the viewer and count the unread notifications included. Menus
 * that are the same for everyone are kept in memory, so that they are read by the request before.
 */
const BUDGET = {
  "/summary": 4,
  "/issues": 3,
  "/issues?status=all&sort=likelihood&q=tariffs": 3,
  "/issues/taiwan": 3,
  "/issues/taiwan?asOf=2023-06-30": 4,
  "/issues/taiwan/compare": 6,
  "/issues/taiwan/activity": 4,
  "/issues/taiwan/hypotheses": 3,
  "/issues/taiwan/hypotheses?by=all&sort=date": 3,
  "/summary?asOf=2023-06-30": 3,
  "/ahead": 3,
  "/calibration": 3,
  "/calibration/forecasts?confidence=low": 4,
  "/sources": 3,
  "/speakers": 3,
  "/briefings": 3,
  "/briefings/1": 4,
  "/briefings/since?from=1": 4,
  "/search": 4,
  "/search?q=taiwan": 4,
  "/search?q=speaker:swaine taiwan": 5,
  "/inbox": 3,
  "/questions": 4,
  "/api/v1/issues": 2,
  "/api/v1/issues/taiwan": 2,
  "/api/v1/issues/taiwan/forecasts": 3,
  "/api/v1/issues/taiwan/forecasts/1": 5,
  "/api/v1/issues/taiwan/hypotheses": 3,
  "/api/v1/issues/taiwan/hypotheses/matrix": 2,
  "/api/v1/dates": 2,
  "/api/v1/sources": 2,
  "/api/v1/speakers": 2,
  "/api/v1/summary": 2,
  "/api/v1/briefings": 2,
  "/api/v1/briefings/1": 2,
  "/api/v1/briefings/since?from=1": 3,
  "/api/v1/calibration": 2,
  "/api/v1/calibration/forecasts": 3,
  "/api/v1/search?q=taiwan": 2,
  "/api/v1/search?quick=1&q=tai": 2,
  "/api/v1/completions?operator=speaker&value=swai": 2,
  "/api/v1/completions?operator=issue&value=tai": 2,
  "/api/v1/notifications": 3,
};

/** The viewer, the issue, the note, its first wording, the event, when the issue changed, and who is notified. */
const BUDGET_OF_NOTE = 7;

test("each page and route reads the database within its budget of statements", async ({
  context,
}) => {
  // As the superuser, in the desk's own database.
  const url = new URL(process.env.TEST_ADMIN_URL ?? "");
  url.pathname = new URL(process.env.DATABASE_URL ?? "").pathname;
  const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
  await sql`create extension if not exists pg_stat_statements`;
  await signIn(context, "analyst");

  /**
   * The statements that a request runs. Without those of the worker: its queues, whose lock has only a hash for a name,
   * its look for due schedules, and the documents of an edition. Without what live pages need: looking up what has
   * happened and whose sessions are live, and telling the other processes who is there.
   */
  async function statementsOf(path: string, data?: object): Promise<string[]> {
    await sql`select pg_stat_statements_reset()`;
    const answer = await (data ? context.request.post(path, { data }) : context.request.get(path));
    expect(answer.ok(), path).toBe(true);
    const rows = await sql<{ query: string; calls: number }[]>`
      select query, calls::int from pg_stat_statements s
      join pg_database d on d.oid = s.dbid and d.datname = current_database()
      join pg_roles r on r.oid = s.userid and r.rolname <> current_user
      where query not like '%pgboss%' and query not like '%sha224(%' and query not like '%s.id = any($1)%'
        and query not like '%s."nextAt" <= now()%' and query not like '%update "EditionDocument"%'
        and query !~ '^\\s*(with recursive e as|select pg_notify)' and query !~* '^(begin|commit|rollback|set|listen|deallocate)'`;
    return rows.flatMap(({ query, calls }) => Array<string>(calls).fill(query));
  }

  async function requireWithin(budget: number, path: string, data?: object) {
    // The first may start the listening for changes, which forgets what was kept.
    for (const _ of ["first", "second"]) await statementsOf(path, data);
    let statements = await statementsOf(path, data);
    // The worker may have run something at the same time; what the page itself runs, it runs each time.
    for (let more = 0; more < 2 && statements.length > budget; more++)
      statements = await statementsOf(path, data);
    expect(statements.length, path).toBeGreaterThan(0);
    const list = statements.map((query) => query.replace(/\s+/g, " ").slice(0, 300));
    expect(list.length, `${path}:\n${list.join("\n")}`).toBeLessThanOrEqual(budget);
  }

  await requireEdition();
  // The worker makes its documents, on the same database, when nothing else needs the processor.
  const timeout = 60_000;
  for (const format of ["pdf", "docx"])
    await expect
      .poll(async () => (await context.request.get(`/api/v1/briefings/1.${format}`)).status(), {
        timeout,
      })
      .toBe(200);
  for (const [path, budget] of Object.entries(BUDGET)) await requireWithin(budget, path);
  await requireWithin(BUDGET_OF_NOTE, "/api/v1/issues/climate/notes", { body: "Nothing new." });
  await sql.end();
});
