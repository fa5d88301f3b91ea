import { makeQueue } from "@/lib/text/parsers/queue";
import type { Answer, WarmChild } from "./warm-child";

/**
 * A pool of children that stay ready. Takes how to start one, and how many may run at once. Replaces a
 * child as soon as it ends, so that the next task need not wait for a start. If none is to stay ready, each
 * task has a child of its own, which runs the code as it is then.
 */
export function makePool(start: () => WarmChild, atOnce: number, staysReady = true) {
  const inTurn = makeQueue(atOnce);
  const idle: WarmChild[] = [];

  /** A running child, or a new one. */
  function readyChild(): WarmChild {
    const child = idle.pop();
    if (!child) return start();
    return child.isReusable ? child : readyChild();
  }

  return {
    /** Runs a task when its turn comes. Throws what the task throws. */
    run: (task: string, args: unknown[]): Promise<Answer> =>
      inTurn(async () => {
        const child = readyChild();
        try {
          return await child.run(task, args);
        } finally {
          if (staysReady) idle.push(child.isReusable ? child : start());
          else child.end();
        }
      }),
    /** Starts the first child, so that the first task need not wait for it. */
    warmUp(): void {
      if (staysReady && idle.length === 0) idle.push(start());
    },
  };
}
