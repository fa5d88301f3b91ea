import { expect, test } from "vitest";
import { db } from "./db";
import { transaction } from "./transaction";

const where = { id: "nobody" };

/** Something that several wait for, so that they continue at the same moment, in the order in which they arrived. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((go) => {
    open = go;
  });
  return { opened, open: () => open() };
}

test("the queries of a transaction run in order, even those of relations that are read together", async () => {
  const warned: string[] = [];
  const warn = ({ message }: Error) => warned.push(message);
  process.on("warning", warn);
  const data = { email: "ana@demarche.test", name: "Ana", role: "ANALYST" } as const;
  const include = { reads: true, follows: true, notes: true } as const;
  const ana = await transaction((tx) => tx.user.create({ data, include }));
  expect(ana).toMatchObject({ reads: [], notes: [] });
  process.off("warning", warn);
  expect(warned).toEqual([]);
});

test("a query made outside a transaction is not taken for one inside it", async () => {
  const [unsaved, both] = [gate(), gate()];
  const within = transaction(async (tx) => {
    unsaved.open();
    await both.opened;
    return tx.user.findUnique({ where });
  });
  await unsaved.opened;
  const beside = both.opened.then(() => db.user.findUnique({ where }));
  both.open();
  expect(await Promise.all([within, beside])).toEqual([null, null]);
});

test("a query past a transaction’s own client is refused, even while the same query is made outside it", async () => {
  const [unsaved, both] = [gate(), gate()];
  const beside = both.opened.then(() => db.user.findUnique({ where }));
  const within = transaction(async () => {
    unsaved.open();
    await both.opened;
    return db.user.findUnique({ where });
  });
  await unsaved.opened;
  both.open();
  await expect(within).rejects.toThrow("Inside a transaction");
  expect(await beside).toBeNull();
});
