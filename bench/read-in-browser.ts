import type { Browser, Page } from "@playwright/test";
import { signIn } from "../e2e/desk";

/** What someone who reads a source waits for. */
export interface Reading {
  /** Milliseconds from navigation until pressing J has moved to the first quotation. */
  interactive: number;
  /** The longest tasks of the page's main thread, in milliseconds. */
  loading: number;
  scrolling: number;
  /** Bytes of the page, uncompressed. */
  bytes: number;
}

/** Opens a source as a person would, presses J until it responds, and scrolls through it. */
export async function read(browser: Browser, address: string): Promise<Reading> {
  const context = await browser.newContext({
    baseURL: new URL(address).origin,
    viewport: { width: 1440, height: 900 },
  });
  await signIn(context, "analyst");
  const page = await context.newPage();
  await page.addInitScript(watch);
  let bytes = 0;
  page.on("response", async (answer) => {
    if (answer.url() === address) bytes = (await answer.body().catch(() => "")).length;
  });
  await page.goto(address, { waitUntil: "commit" });
  let interactive = 0;
  while (interactive === 0) {
    await page.keyboard.press("j");
    interactive = await page.evaluate(() => window.reading.interactive);
  }
  await page.waitForLoadState("networkidle");
  const loading = await longestTask(page);
  for (const share of [0, 0.3, 0.7, 0.95]) {
    await page.evaluate((to) => scrollTo(0, document.body.scrollHeight * to), share);
    for (let turn = 0; turn < 60; turn++) {
      await page.mouse.wheel(0, 700);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
  const scrolling = await longestTask(page);
  await context.close();
  return { interactive, loading, scrolling, bytes };
}

declare global {
  interface Window {
    reading: { interactive: number; tasks: number[] };
  }
}

/** Runs in the page before anything else. Passed as text, so it can't use anything from this file. */
function watch() {
  window.reading = { interactive: 0, tasks: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.reading.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector("mark[data-current]")) return;
    window.reading.interactive = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributeFilter: ["data-current"] });
}

/** The longest task since the last call. */
const longestTask = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
    return Math.max(0, ...window.reading.tasks.splice(0));
  });
