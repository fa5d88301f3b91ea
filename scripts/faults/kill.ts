import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "./client";
import type { Stack, Target } from "./stack";
import type { Writer } from "./writer";

/** How long to wait for everything to be back before giving up. */
const RECOVERY_TIMEOUT_MS = 60_000;

/** Milliseconds from a kill until a later write was acknowledged, and until everything was back. */
export type Outage = { written: number; back: number };

/** Kills a process with SIGKILL, and waits until its successor works and accepts writes. */
export async function killOnce(
  target: Target,
  stack: Stack,
  writer: Writer,
  reader: Client,
): Promise<Outage> {
  const pid = stack.pidOf(target);
  if (pid === undefined) throw new Error(`There’s no ${target} to kill.`);
  const killed = performance.now();
  process.kill(pid, "SIGKILL");
  const sinceKill = () => Math.round(performance.now() - killed);
  const written = writer.nextWrite(RECOVERY_TIMEOUT_MS).then(sinceKill);
  // Handled where it is awaited, below.
  written.catch(() => {});
  const isBack = async () => {
    if ([undefined, pid].includes(stack.pidOf(target))) return false;
    const health = await reader.get<{ worker?: string }>("/api/health").catch(() => undefined);
    return health?.worker === "ok";
  };
  while (!(await isBack())) {
    if (sinceKill() > RECOVERY_TIMEOUT_MS) throw new Error(`The ${target} didn’t come back.`);
    await wait(50);
  }
  await written;
  // That write may have been under way before the kill, so the successor must accept another.
  await writer.nextWrite(RECOVERY_TIMEOUT_MS);
  return { written: await written, back: sinceKill() };
}
