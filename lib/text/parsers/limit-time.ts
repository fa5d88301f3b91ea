import { readFileSync } from "node:fs";

/** How long a task may take. */
export interface TimeLimits {
  /** Milliseconds of processor time, which a busy machine doesn't lengthen. Held where the system tells it. */
  processor: number;
  /** Milliseconds of elapsed time: much longer, for a machine that is busy or a child that waits for ever. */
  elapsed: number;
}

/** What to tell the person who is waiting if a task took too long only because of others. */
export const BUSY = "This took too long. The machine may be busy: try again, or paste the text.";

const CHECK_EVERY_MS = 100;

/**
 * Watches a child's task from now on. Calls `end` once if it exceeds a limit, with whether another try may succeed.
 * Returns what stops the watch. Keeps this process alive until then.
 */
export function limitTime(
  pid: number | undefined,
  limits: TimeLimits,
  end: (again: boolean) => void,
): () => void {
  const began = performance.now();
  const before = processorTimeOf(pid) ?? 0;
  const timer = setInterval(() => {
    const used = processorTimeOf(pid);
    const isSlow = used !== null && used - before > limits.processor;
    if (!isSlow && performance.now() - began <= limits.elapsed) return;
    clearInterval(timer);
    end(!isSlow);
  }, CHECK_EVERY_MS);
  return () => clearInterval(timer);
}

// Linux counts in hundredths of a second towards programs, whatever its own clock does.
const MS_PER_TICK = 10;

/** The processor time of a process in milliseconds; null if it has ended, or where there is no /proc. */
function processorTimeOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // After the name, which may itself contain brackets and blanks.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return null;
  }
}
