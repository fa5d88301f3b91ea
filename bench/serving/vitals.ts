import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../scripts/test/chromium";
import { quantile } from "../latencies";
import { median } from "./cell";
import type { Options } from "./options";
import { untilCalm } from "./process-tree";
import type { Stage } from "./stage";

/** How a page feels. Milliseconds; null if it wasn't there in time. */
export interface Vitals {
  page: string;
  /** Largest contentful paint with an empty cache, with a full one, and on a slow machine and network. */
  cold: number | null;
  warm: number | null;
  slow: number | null;
  /** The 95th percentile of the time from an input to the next paint. */
  interaction: number | null;
  /** Kilobytes of scripts, as transferred. */
  scripts: number | null;
}

/** A page that takes longer is not there for anybody. */
export const PATIENCE_MS = 10_000;

const PAGES = [
  { page: "list", path: "/issues?limit=25" },
  { page: "issue", path: "/issues/taiwan" },
  { page: "summary", path: "/summary" },
];

/** A phone of the middle class on a weak network. */
const SLOW = { rate: 4, latency: 40, bytesPerSecond: 10_000_000 / 8 };

/** What a reader presses; each key has something to do on each page or closes what it opened. */
const KEYS = ["j", "j", "j", "k", "j", "j", "k", "k", "?", "Escape", "j", "j", "j", "j", "k", "/"];

const ARGUMENTS =
  "--disable-gpu --disable-background-networking --disable-component-update --disable-sync".split(
    " ",
  );

/** Opens the desk's pages in Chromium, signed in. */
export async function measureVitals(stage: Stage, { visits }: Options): Promise<Vitals[]> {
  const executablePath = await findChromium(stage.signal);
  const chromiumSandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args: ARGUMENTS });
  try {
    const all: Vitals[] = [];
    for (const { page, path } of PAGES)
      all.push({ page, ...(await vitalsOf(browser, stage, path, visits)) });
    return all;
  } finally {
    await browser.close();
  }
}

async function vitalsOf(browser: Browser, stage: Stage, path: string, visits: number) {
  const seen: Record<"cold" | "warm" | "slow" | "scripts", number[]> = {
    ...{ cold: [], warm: [], slow: [], scripts: [] },
  };
  const interactions: number[] = [];
  const none = { cold: null, warm: null, slow: null, interaction: null, scripts: null };
  for (let visit = 0; visit < visits; visit++) {
    const fast = await openContext(browser, stage);
    try {
      const { page, scripts } = await newPage(fast);
      const cold = await paintOf(page, path);
      if (cold === null) {
        await fast.close();
        await untilCalm(stage.servers[0].pid);
        return none;
      }
      seen.cold.push(cold);
      seen.scripts.push(scripts() / 1000);
      interactions.push(...(await interact(page)));
      seen.warm.push((await paintOf(page, path)) ?? PATIENCE_MS);
    } finally {
      await fast.close();
    }
    const slow = await openContext(browser, stage);
    try {
      const { page, session } = await newPage(slow);
      await slowDown(session);
      seen.slow.push((await paintOf(page, path)) ?? PATIENCE_MS);
    } finally {
      await slow.close();
    }
  }
  return {
    ...{ cold: median(seen.cold), warm: median(seen.warm), slow: median(seen.slow) },
    ...{ interaction: quantile(interactions, 0.95), scripts: median(seen.scripts) },
  };
}

type Context = Awaited<ReturnType<typeof openContext>>;

async function openContext(browser: Browser, { servers: [desk], cookie }: Stage) {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ baseURL: desk.address, viewport });
  const cookies = cookie.split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return { name, value: value.join("="), url: desk.address };
  });
  await context.addCookies(cookies);
  return context;
}

/** A page that watches its own paints and inputs, and how much script it has received. */
async function newPage(context: Context) {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return { page, session, scripts: () => bytes };
}

async function slowDown(session: CDPSession): Promise<void> {
  const { rate, latency, bytesPerSecond } = SLOW;
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const throughput = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    ...throughput,
  });
}

/** Opens a page. Returns its largest contentful paint, or null if it didn't load in time. */
async function paintOf(page: Page, path: string): Promise<number | null> {
  try {
    await page.goto(path, { waitUntil: "load", timeout: PATIENCE_MS });
    await page.waitForLoadState("networkidle", { timeout: PATIENCE_MS });
    return await page.evaluate(() => window.vitals.paint);
  } catch {
    return null;
  }
}

/** Presses keys. Returns the milliseconds from each to the next paint; one too short to be reported counts as 16. */
async function interact(page: Page): Promise<number[]> {
  for (const key of KEYS) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
  const reported = await page.evaluate(() => Object.values(window.vitals.inputs));
  return [...reported, ...Array(Math.max(0, KEYS.length - reported.length)).fill(16)];
}

declare global {
  interface Window {
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
