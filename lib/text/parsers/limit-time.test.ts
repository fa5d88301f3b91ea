import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { limitTime } from "./limit-time";

// That a task which waits for ever is ended, isolation.test.ts and offload.test.ts show.
test("a task may take long while it uses processor time, as on a busy machine", async () => {
  const limits = { processor: 60_000, idle: 1000 };
  let ended = false;
  const stop = limitTime(process.pid, limits, () => {
    ended = true;
  });
  const began = performance.now();
  while (performance.now() - began < 2 * limits.idle) await turn();
  stop();
  expect(ended).toBe(false);
});
