"use client";

import { startTransition, useEffect, useState } from "react";

/** What the server sends: all that an ordinary article has. */
const AT_FIRST = 100;
const STEP = 40;

/**
 * How many of `total` things to show: the first hundred at once, and more whenever the browser has
 * nothing else to do, so that thousands of them do not keep a reader from reading.
 */
export function useMoreWhenIdle(total: number): number {
  const [count, setCount] = useState(AT_FIRST);

  useEffect(() => {
    if (count >= total) return;
    return whenIdle(() => startTransition(() => setCount((now) => now + STEP)));
  }, [count, total]);

  return Math.min(count, total);
}

/** Milliseconds after which a browser that is never idle goes on all the same. */
const PATIENCE = 1_000;

/** Safari has no idle callbacks; the next turn comes close. */
function whenIdle(act: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: PATIENCE });
  return () => cancelIdleCallback(handle);
}
