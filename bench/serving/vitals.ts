import { type Browser, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../scripts/test/run/chromium";
import { quantile } from "../latencies";
import { median } from "./cell";
import type { Options } from "./options";
import { untilCalm } from "./process-tree";
import type { Stage } from "./stage";
import { PATIENCE_MS, withVisit } from "./visit";

/** How a page feels. Milliseconds; null if it wasn't there in time. */
export interface Vitals {
  page: string;
  /** Largest contentful paint with an empty cache, with a full one, and on a slow machine and network. */
  cold: number | null;
  /** The first of them on bare Next: what this machine and the framework take for a page of this kind. */
  bare: number | null;
  warm: number | null;
  slow: number | null;
  /** The 95th percentile of the time from an input to the next paint. */
  interaction: number | null;
  /** Kilobytes of scripts, as sent, without headers. */
  scripts: number | null;
}

const PAGES = [
  { page: "list", path: "/issues?limit=25" },
  { page: "issue", path: "/issues/taiwan" },
  { page: "summary", path: "/summary" },
];

/** What a reader presses, and then types into the first field, after clicking it. */
const KEYS = ["j", "j", "j", "k", "j", "j", "k", "k", "j", "j", "j", "j", "k", "k", "k", "j"];
const WORD = "export";
const FIELDS =
  "main :is(input[type=search], input[type=text], input:not([type]), textarea):visible";

/** The shortest time that the browser reports of an input. */
const SHORTEST_MS = 16;

const ARGUMENTS =
  "--disable-gpu --disable-background-networking --disable-component-update --disable-sync".split(
    " ",
  );

/** Opens the desk's pages that are among the routes in Chromium, signed in. */
export async function measureVitals(stage: Stage, { visits, routes }: Options): Promise<Vitals[]> {
  const pages = PAGES.filter(({ page }) => routes.some(({ name }) => name === page));
  if (pages.length === 0) return [];
  const executablePath = await findChromium(stage.signal);
  const chromiumSandbox = process.getuid?.() !== 0;
  const browser = await chromium.launch({ executablePath, chromiumSandbox, args: ARGUMENTS });
  try {
    const all: Vitals[] = [];
    for (const { page, path } of pages)
      all.push({ page, ...(await vitalsOf(browser, stage, path, visits)) });
    return all;
  } finally {
    await browser.close();
  }
}

async function vitalsOf(browser: Browser, stage: Stage, path: string, visits: number) {
  const seen = { cold: [], bare: [], warm: [], slow: [], scripts: [] } as Record<string, number[]>;
  const interactions: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const quick = await withVisit(browser, stage, {}, async (reader) => {
      const cold = await reader.paintOf(path);
      if (cold === null) return null;
      const scripts = (await reader.scripts()) / 1000;
      const inputs = await interact(reader.page);
      return { cold, scripts, inputs, warm: (await reader.paintOf(path)) ?? PATIENCE_MS };
    });
    if (!quick) {
      await untilCalm(stage.servers[0].pid);
      return { cold: null, bare: null, warm: null, slow: null, interaction: null, scripts: null };
    }
    const { inputs, ...paints } = quick;
    interactions.push(...inputs);
    const slow = await withVisit(browser, stage, { slow: true }, ({ paintOf }) => paintOf(path));
    const bare = await withVisit(browser, stage, { server: 1 }, ({ paintOf }) => paintOf(path));
    const all = { ...paints, slow: slow ?? PATIENCE_MS, bare: bare ?? PATIENCE_MS };
    for (const [kind, value] of Object.entries(all)) seen[kind]!.push(value);
  }
  const [cold, bare, warm, slow, scripts] = ["cold", "bare", "warm", "slow", "scripts"].map(
    (kind) => median(seen[kind]!),
  ) as [number, number, number, number, number];
  return { cold, bare, warm, slow, scripts, interaction: quantile(interactions, 0.95) };
}

/** Presses keys, clicks a field and types. Returns how long each took until the next paint. */
async function interact(page: Page): Promise<number[]> {
  const painted = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  for (const key of KEYS) {
    await page.keyboard.press(key);
    await painted();
  }
  const field = page.locator(FIELDS).first();
  if (await field.count()) {
    await field.click();
    for (const letter of WORD) {
      await page.keyboard.press(letter);
      await painted();
    }
  }
  const reported = await page.evaluate(() => Object.values(window.vitals.inputs));
  const missing = KEYS.length + WORD.length - reported.length;
  return [...reported, ...Array(Math.max(0, missing)).fill(SHORTEST_MS)];
}
