import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { db, sql } from "@/lib/core/database/db";
import { isUnavailable } from "@/lib/core/database/outage";
import { transaction } from "@/lib/core/database/transaction";
import type { Viewer } from "@/lib/core/session/viewer";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { command, type Tx } from "./command";
import { refuse } from "./errors";

let analyst: Viewer;

beforeAll(async () => {
  ({ analyst } = await enterPeople());
});

/** A command that only runs this. */
const commandTo = <T>(run: (tx: Tx) => Promise<T>) =>
  command({ verb: "writeNote", input: z.object({}), run });

/** A promise that callers await until `open` is called. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

test("two writers that deadlock on raw row locks both save", async () => {
  const people = await db.user.findMany({ take: 2 });
  const [one, other] = people.map(({ id }) => ({ id, locked: gate() })) as [Row, Row];
  type Row = { id: string; locked: ReturnType<typeof gate> };
  const lock = (tx: Tx, { id }: Row) =>
    tx.$queryRaw`select 1 from "User" where id = ${id} for update`;
  let runs = 0;
  // Each locks its own row and then, once both have done so, the other's.
  const cross = (first: Row, second: Row) =>
    commandTo(async (tx) => {
      runs++;
      await lock(tx, first);
      first.locked.open();
      await second.locked.opened;
      await lock(tx, second);
    })(analyst, {});
  await Promise.all([made(cross(one, other)), made(cross(other, one))]);
  expect(runs).toBeGreaterThanOrEqual(3);
});

test.each<[string, () => PromiseLike<unknown>]>([
  ["Prisma", () => db.user.count()],
  ["raw SQL", () => db.$queryRaw`select 1`],
  ["a second transaction", () => transaction((tx) => tx.user.count())],
  ["another command", () => commandTo((tx) => tx.user.count())(analyst, {})],
  ["postgres.js", () => sql`select 1`],
])("a command that asks for a second connection fails at once (%s)", async (_by, ask) => {
  const write = commandTo(async (tx) => {
    await tx.user.update({ where: { id: analyst.id }, data: { name: "Changed" } });
    await ask();
  });
  await expect(write(analyst, {})).rejects.toThrow("Inside a transaction");
  expect(await db.user.count({ where: { name: "Changed" } })).toBe(0);
  await ask();
});

test("a refusal's current record is read after the transaction ends", async () => {
  const current = async () => ({ people: await db.user.count() });
  const refusing = commandTo(async (tx) => {
    await tx.user.create({ data: { name: "New", email: "new@example.org", role: "ANALYST" } });
    return refuse("conflict", "Changed since.", { current });
  });
  const people = await db.user.count();
  expect(await refusing(analyst, {})).toEqual({
    ok: false,
    refusal: { code: "conflict", message: "Changed since.", current: { people } },
  });
});

test("a request fails within seconds if every connection is taken, and later ones succeed", async () => {
  const release = gate();
  const holders = Array.from({ length: 10 }, () => {
    const holding = gate();
    const done = transaction(async (tx) => {
      await tx.$queryRaw`select 1`;
      holding.open();
      await release.opened;
    });
    return { holding: holding.opened, done };
  });
  const slow = Promise.all(Array.from({ length: 10 }, () => sql`select pg_sleep(11)`));
  await Promise.all(holders.map(({ holding }) => holding));
  const began = Date.now();
  const late = await Promise.allSettled([
    commandTo((tx) => tx.user.count())(analyst, {}),
    db.user.count(),
    // More than ten connections can take, however many queries each of them queues.
    ...Array.from({ length: 1_100 }, () => sql`select 1`),
  ]);
  expect(Date.now() - began).toBeLessThan(14_000);
  const refused = late.filter((one) => one.status === "rejected");
  expect(refused.length).toBeGreaterThan(2);
  for (const { reason } of refused) expect(isUnavailable(reason)).toBe(true);
  expect(late.slice(0, 2).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  release.open();
  await Promise.all([slow, ...holders.map(({ done }) => done)]);
  expect(await db.user.count()).toBeGreaterThan(0);
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
});
