import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { processes } from "../../scripts/database/processes";

/** What a process and its descendants have used. */
export interface Usage {
  cpuMs: number;
  /** Resident memory. */
  megabytes: number;
}

/** Linux counts the time of processes in hundredths of a second. */
const TICK_MS = 10;

/** What a process and its descendants have used so far, those that have ended included. Needs Linux; elsewhere, 0. */
export function usageOf(pid: number): Usage {
  const all = processes();
  const tree = [pid];
  for (const parent of tree)
    tree.push(...all.filter((each) => each.parent === parent).map((each) => each.pid));
  const usages = tree.map(ownUsage);
  return {
    cpuMs: usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    megabytes: usages.reduce((sum, { megabytes }) => sum + megabytes, 0),
  };
}

function ownUsage(pid: number): Usage {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // utime, stime, and the same of children that have ended (proc(5), fields 14 to 17).
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return { cpuMs: ticks * TICK_MS, megabytes: (Number(resident ?? 0) * 1024) / 1e6 };
  } catch {
    return { cpuMs: 0, megabytes: 0 };
  }
}

/** Resolves once a process does next to nothing: what its clients gave up may keep it busy. */
export async function untilCalm(pid: number): Promise<void> {
  for (let turn = 0; turn < 240; turn++) {
    const before = usageOf(pid).cpuMs;
    await wait(250);
    if (usageOf(pid).cpuMs - before < 50) return;
  }
}

/** The processor time that everything on this machine has used so far, in milliseconds. Needs Linux; elsewhere, 0. */
export function machineMs(): number {
  if (!existsSync("/proc/stat")) return 0;
  const [first = ""] = readFileSync("/proc/stat", "utf8").split("\n");
  // user, nice, system, idle, iowait, irq, softirq, steal (proc(5)).
  const [user, nice, system, , , irq, softirq] = first.split(/\s+/).slice(1).map(Number);
  return (user! + nice! + system! + irq! + softirq!) * TICK_MS;
}
