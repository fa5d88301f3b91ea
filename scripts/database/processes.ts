import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A process on this machine. */
type Process = { pid: number; parent: number; command: string };

const hasProc = existsSync("/proc/self/cmdline");

/** Every process on this machine that has a command line. */
export function processes(): Process[] {
  if (!hasProc) return fromPs(["-A"]);
  const ids = readdirSync("/proc").map(Number).filter(Number.isInteger);
  return ids.flatMap((pid) => fromProc(pid) ?? []);
}

/** The command line of a process; empty if it doesn't exist. */
export function commandOf(pid: number): string {
  return (hasProc ? fromProc(pid) : fromPs(["-p", String(pid)])[0])?.command ?? "";
}

/** Undefined for a process that has since ended, or a kernel thread. */
function fromProc(pid: number): Process | undefined {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    // "PID (NAME) STATE PARENT ...", where the name may contain brackets.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    return command ? { pid, parent, command } : undefined;
  } catch {
    return undefined;
  }
}

function fromPs(which: string[]): Process[] {
  try {
    const lines = execFileSync("ps", [...which, "-o", "pid=,ppid=,command="], { encoding: "utf8" });
    return [...lines.matchAll(/^\s*(\d+)\s+(\d+)\s+(.+)$/gm)].map(
      ([, pid, parent, command = ""]) => ({ pid: Number(pid), parent: Number(parent), command }),
    );
  } catch {
    return [];
  }
}
