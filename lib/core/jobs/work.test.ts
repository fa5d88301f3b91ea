import { afterAll, expect, test, vi } from "vitest";
import { transaction } from "@/lib/core/database/transaction";
import { notedWork } from "@/scripts/test/servers/jobs";
import { sendJobs } from "./send";
import { startJobs, stopJobs } from "./work";

afterAll(stopJobs);

test("a job is done as soon as it is sent, without waiting until someone looks for it", async () => {
  const { done, work } = notedWork();
  await startJobs(work);
  const began = performance.now();
  for (let k = 0; k < 10; k++) {
    await transaction((tx) => sendJobs(tx, "mail", [{ id: `job ${k}`, priority: 0 }]));
    await vi.waitFor(() => expect(done).toHaveLength(k + 1), { timeout: 20_000, interval: 5 });
  }
  // Two workers that look every five seconds would need more than twice as long.
  expect(performance.now() - began).toBeLessThan(10_000);
});
