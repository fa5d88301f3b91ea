import { chromium } from "@playwright/test";
import { serveApp } from "../scripts/test/run/app";
import { findChromium } from "../scripts/test/run/chromium";
import { prepareEnvironment } from "../scripts/test/run/environment";
import type { Reading } from "./read-in-browser";
import { type Row, within } from "./row";

const ROUNDS = 3;
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"];

/** Measures reading a source of 2 MB with 2,000 quotations, in a real browser on the built app. */
export async function benchReading(): Promise<Row[]> {
  const cleanups: (() => Promise<unknown>)[] = [];
  const { signal } = new AbortController();
  try {
    const environment = await prepareEnvironment({
      onEnd: (each) => cleanups.push(each),
      ended: signal,
    });
    let source = "";
    const app = await serveApp(environment, "reading", async () => {
      const { insertLongSource } = await import("./long-source");
      source = await insertLongSource();
    });
    cleanups.push(app.stop);
    const browser = await chromium.launch({
      executablePath: await findChromium(signal),
      args: ARGS,
    });
    cleanups.push(() => browser.close());
    // Imported only now: it reads the database's address and the password when it is loaded.
    const { read } = await import("./read-in-browser");
    const runs: Reading[] = [];
    for (let round = 0; round <= ROUNDS; round++)
      runs.push(await read(browser, `${app.address}/sources/${source}`));
    // Leave out the first run, which warms the server's caches.
    return rowsOf(runs.slice(1));
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup().catch(() => undefined);
  }
}

function rowsOf(runs: Reading[]): Row[] {
  const median = (of: (run: Reading) => number) =>
    runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!;
  const name = "reading 2 MB with 2,000 marks";
  return [
    within(`${name}: response to the first key`, median((run) => run.interactive) / 1000, "s", 2),
    within(
      `${name}: longest task while scrolling`,
      median((run) => run.scrolling),
      "ms",
      100,
    ),
    within(
      `${name}: longest task while loading`,
      median((run) => run.loading),
      "ms",
      null,
    ),
    within(`${name}: page size, uncompressed`, median((run) => run.bytes) / 1e6, "MB", null),
  ];
}
