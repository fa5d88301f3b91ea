import { expect, test, vi } from "vitest";

vi.hoisted(() => Object.assign(process.env, { DATABASE_POOL: "1" }));
const { db, sql } = await import("./db");

test("a query on a new connection doesn't get the error that ended the previous connection", async () => {
  const [{ pid } = { pid: 0 }] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const running = sql`select pg_sleep(20)`.catch((error: unknown) => error);
  await expect
    .poll(
      () => db.$queryRaw`select 1 from pg_stat_activity where pid = ${pid} and state = 'active'`,
      { timeout: 20_000 },
    )
    .toHaveLength(1);
  await db.$queryRaw`select pg_terminate_backend(${pid}::int)`;
  await running;
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
});
