import { atOnce } from "@/lib/text/at-once";
import { type Answer, Crashed, type WarmChild } from "./warm-child";

/**
 * A pool of child processes. Replaces a child as soon as it ends, so that the next task
 * needn't wait for a start.
 *
 * @param start starts a child
 * @param maxRunning how many tasks may run at once
 * @param staysReady if false, each task has a new child, which runs the code as it is then
 */
export function makePool(start: () => WarmChild, maxRunning: number, staysReady = true) {
  const inTurn = atOnce(maxRunning);
  const idle: WarmChild[] = [];

  /** A running child, or a new one. */
  function readyChild(): WarmChild {
    const child = idle.pop();
    if (!child) return start();
    return child.isReusable ? child : readyChild();
  }

  async function runOnce(task: string, args: unknown[]): Promise<Answer> {
    const child = readyChild();
    try {
      return await child.run(task, args);
    } finally {
      if (staysReady) idle.push(child.isReusable ? child : start());
      else child.end();
    }
  }

  return {
    /** Runs a task when a child is free, and once more if the child crashes. Throws what the task throws. */
    run: (task: string, args: unknown[]): Promise<Answer> =>
      inTurn(() =>
        runOnce(task, args).catch((error) => {
          if (error instanceof Crashed) return runOnce(task, args);
          throw error;
        }),
      ),
    /** Starts the first child, so that the first task needn't wait for it. */
    warmUp(): void {
      if (staysReady && idle.length === 0) idle.push(start());
    },
  };
}
