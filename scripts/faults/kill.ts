import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "./client";
import type { Stack, Target } from "./stack";
import type { Writer } from "./writer";

/** Milliseconds in which everything must be back before the suite itself gives up. */
const LONGEST_OUTAGE = 60_000;

/**
 * Kills one process outright, and waits until it has a successor and a write that began after the kill
 * is acknowledged.
 * @returns how long that took, in milliseconds
 */
export async function killOnce(
  target: Target,
  stack: Stack,
  writer: Writer,
  reader: Client,
): Promise<number> {
  const pid = stack.pidOf(target);
  if (pid === undefined) throw new Error(`There is no ${target} to kill.`);
  const killed = performance.now();
  process.kill(pid, "SIGKILL");
  const isBack = async () => {
    if ([undefined, pid].includes(stack.pidOf(target))) return false;
    const health = await reader.get<{ worker?: string }>("/api/health").catch(() => undefined);
    return health?.worker === "ok";
  };
  const written = writer.nextWrite(LONGEST_OUTAGE);
  while (!(await isBack())) {
    if (performance.now() - killed > LONGEST_OUTAGE) throw new Error(`The ${target} stays away.`);
    await wait(50);
  }
  await written;
  // Also the successor serves writes.
  await writer.nextWrite(LONGEST_OUTAGE);
  return performance.now() - killed;
}
