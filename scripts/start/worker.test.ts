import { expect, test, vi } from "vitest";
import { keepWorking } from "./worker";

test("a worker that falls is followed by another, and none is left behind", async () => {
  const { pid, stop } = await keepWorking({ ...process.env, LOG_LEVEL: "silent" });
  const first = pid()!;
  process.kill(first, "SIGKILL");
  await vi.waitFor(() => expect(pid()).not.toBe(first), 20_000);
  const second = pid()!;
  expect(process.kill(second, 0)).toBe(true);
  await stop();
  expect(() => process.kill(second, 0)).toThrow();
});
