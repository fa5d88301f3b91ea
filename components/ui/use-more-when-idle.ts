"use client";

import { startTransition, useEffect, useState } from "react";

/** How many to show at first: enough for an ordinary article. */
const FIRST_COUNT = 100;
const STEP_COUNT = 40;

/**
 * How many of `total` items to show: the first hundred at once, and more whenever the browser is idle, so
 * that thousands of items don't block the page.
 */
export function useMoreWhenIdle(total: number): number {
  const [count, setCount] = useState(FIRST_COUNT);

  useEffect(() => {
    if (count >= total) return;
    return whenIdle(() => startTransition(() => setCount((now) => now + STEP_COUNT)));
  }, [count, total]);

  return Math.min(count, total);
}

/** A browser that is never idle continues after this time. */
const MAX_WAIT_MS = 1_000;

/** Safari has no idle callbacks, so there it uses a timer. */
function whenIdle(act: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: MAX_WAIT_MS });
  return () => cancelIdleCallback(handle);
}
