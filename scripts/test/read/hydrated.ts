import type { Page } from "@playwright/test";

/** Waits until React has hydrated a page: only then does it respond to keys and clicks. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // What is inside a rendered text is not React's.
    const control = document.querySelector("main :is(input, textarea, button, a):not(.markdown *)");
    return !control || Object.keys(control).some((key) => key.startsWith("__react"));
  });
  // Keys are listened for in effects, which run once the browser has nothing more urgent to do. A browser that draws
  // nothing may never say so by itself.
  await page.evaluate(() => new Promise((go) => requestIdleCallback(go, { timeout: 2_000 })));
}
