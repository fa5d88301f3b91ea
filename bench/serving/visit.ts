import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import { countScripts } from "../../scripts/test/read/script-bytes";
import type { Stage } from "./stage";

/** A page that takes longer is not there for anyone. */
export const PATIENCE_MS = 10_000;

/** A mid-range phone on a slow network. */
const SLOW = { rate: 4, latency: 40, bytesPerSecond: 10_000_000 / 8 };

/** A reader with an empty cache. */
export interface Visit {
  page: Page;
  /** Opens a page. Returns its largest contentful paint in milliseconds, or null if it didn't load in time. */
  paintOf: (path: string) => Promise<number | null>;
  /** The bytes of script received so far, as sent, without headers. */
  scripts: () => Promise<number>;
}

/** Lets a signed-in reader do something in a browser, on the desk or on another of the servers. */
export async function withVisit<T>(
  browser: Browser,
  stage: Stage,
  { slow = false, server = 0 }: { slow?: boolean; server?: number },
  work: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await signedIn(browser, stage, server);
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const scripts = countScripts(page);
    if (slow) await slowDown(await context.newCDPSession(page));
    return await work({ page, scripts, paintOf: (path) => paintOf(page, path) });
  } finally {
    await context.close();
  }
}

async function signedIn(
  browser: Browser,
  { servers, cookie }: Stage,
  server: number,
): Promise<BrowserContext> {
  const { address: url } = servers[server]!;
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ baseURL: url, viewport });
  const cookies = cookie.split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return { name, value: value.join("="), url };
  });
  await context.addCookies(cookies);
  return context;
}

async function slowDown(session: CDPSession): Promise<void> {
  const { rate, latency, bytesPerSecond } = SLOW;
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const throughput = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  const conditions = { offline: false, latency, ...throughput };
  await session.send("Network.emulateNetworkConditions", conditions);
}

async function paintOf(page: Page, path: string): Promise<number | null> {
  try {
    await page.goto(path, { waitUntil: "load", timeout: PATIENCE_MS });
    await page.waitForLoadState("networkidle", { timeout: PATIENCE_MS });
    return await page.evaluate(() => window.vitals.paint);
  } catch {
    return null;
  }
}

declare global {
  interface Window {
    /** The largest paint, and how long each input took until the next one. */
    vitals: { paint: number; inputs: Record<number, number> };
  }
}

/** Runs in the page before anything else. Passed as text, so it can't use anything from this file. */
function watch() {
  window.vitals = { paint: 0, inputs: {} };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.vitals.paint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (!entry.interactionId) continue;
      const before = window.vitals.inputs[entry.interactionId] ?? 0;
      window.vitals.inputs[entry.interactionId] = Math.max(before, entry.duration);
    }
  }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}
