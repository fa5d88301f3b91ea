import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "./client";
import type { Stack, Target } from "./stack";
import type { Writer } from "./writer";

/** Milliseconds within which everything must be back before the suite gives up. */
const LONGEST_OUTAGE = 60_000;

/** Milliseconds from a kill until a write that began after it was acknowledged, and until all was back. */
export type Outage = { written: number; back: number };

/** Kills one process outright, and waits until its successor works and accepts writes. */
export async function killOnce(
  target: Target,
  stack: Stack,
  writer: Writer,
  reader: Client,
): Promise<Outage> {
  const pid = stack.pidOf(target);
  if (pid === undefined) throw new Error(`There is no ${target} to kill.`);
  const killed = performance.now();
  process.kill(pid, "SIGKILL");
  const sinceKill = () => Math.round(performance.now() - killed);
  const written = writer.nextWrite(LONGEST_OUTAGE).then(sinceKill);
  // Awaited below.
  written.catch(() => {});
  const isBack = async () => {
    if ([undefined, pid].includes(stack.pidOf(target))) return false;
    const health = await reader.get<{ worker?: string }>("/api/health").catch(() => undefined);
    return health?.worker === "ok";
  };
  while (!(await isBack())) {
    if (sinceKill() > LONGEST_OUTAGE) throw new Error(`The ${target} did not come back.`);
    await wait(50);
  }
  await written;
  // A write may have been under way before the kill: the successor must take one too.
  await writer.nextWrite(LONGEST_OUTAGE);
  return { written: await written, back: sinceKill() };
}
