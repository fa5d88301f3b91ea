import { readFileSync } from "node:fs";

/** How long a task may take. */
export interface TimeLimits {
  /** Milliseconds of processor time, which a busy machine doesn't lengthen. Held where the system tells it. */
  processor: number;
  /**
   * Milliseconds in which its main thread uses no processor time at all, as that of a child that waits for ever does; on a
   * busy machine a child of a low priority still gets some. Where the system doesn't tell, of elapsed time.
   */
  idle: number;
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
  const before = processorTimeOf(`${pid}`) ?? 0;
  // A thread of the child's own looks at its memory, however long the main one waits.
  const main = () => processorTimeOf(`${pid}/task/${pid}`);
  let moved = { at: performance.now(), time: main() };
  const timer = setInterval(() => {
    const [used, time, at] = [processorTimeOf(`${pid}`), main(), performance.now()];
    if (time !== moved.time) moved = { at, time };
    const isSlow = used !== null && used - before > limits.processor;
    if (!isSlow && at - moved.at <= limits.idle) return;
    clearInterval(timer);
    end(!isSlow);
  }, CHECK_EVERY_MS);
  return () => clearInterval(timer);
}

// Linux counts in hundredths of a second towards programs, whatever its own clock does.
const MS_PER_TICK = 10;

/** The processor time of a process, or of a thread, in milliseconds; null if it has ended, or where there is no /proc. */
function processorTimeOf(task: string): number | null {
  try {
    const stat = readFileSync(`/proc/${task}/stat`, "utf8");
    // After the name, which may itself contain brackets and blanks.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return null;
  }
}
