import { expect, test, vi } from "vitest";

vi.hoisted(() => Object.assign(process.env, { DATABASE_POOL: "1", DATABASE_WAIT_S: "1" }));
const { db } = await import("./db");
const { isUnavailable } = await import("./outage");
const { transaction } = await import("./transaction");

test("a process waits for a connection as long as it was told to, and gets one once it is free", async () => {
  let letGo = () => {};
  let holding: Promise<void> | undefined;
  await new Promise<void>((held) => {
    holding = transaction(async (tx) => {
      await tx.user.count();
      held();
      await new Promise<void>((go) => {
        letGo = go;
      });
    });
  });
  const asked = performance.now();
  const refused = await db.user.count().catch((error: unknown) => error);
  expect(isUnavailable(refused)).toBe(true);
  expect(performance.now() - asked).toBeLessThan(9_000);
  letGo();
  await holding;
  expect(await db.user.count()).toBe(0);
});
