// Run through `npm test` or `npm test -- e2e [FILTER]`, which serve the app and set the environment.
import { defineConfig, devices } from "@playwright/test";

// Each process that runs tests has a desk of its own, and finds it in its environment as a running app would.
const desks: Record<string, string>[] = JSON.parse(process.env.DESKS ?? "[]");
Object.assign(process.env, desks[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]);

const { BASE_URL, CHROMIUM, CI } = process.env;

// Chromium's sandbox does not work for root, and nothing here should reach out to the network.
const asRoot = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// A page lives for seconds here: optimizing its scripts takes longer than it saves.
const brief = ["--js-flags=--no-opt"];

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  forbidOnly: Boolean(CI),
  // Nothing is known of the machine there: a test that passes the second time is listed as flaky.
  retries: CI ? 1 : 0,
  // The tests of a file run one after the other and share what is on their desk. The next file finds the demo again.
  workers: desks.length,
  // Background work yields to the browser, and is slow on a small machine.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: BASE_URL,
    timezoneId: "UTC",
    // A trace of every test takes a tenth of the time; a failure is described with the page's text in any case.
    trace: CI ? "on-first-retry" : "off",
    launchOptions: {
      executablePath: CHROMIUM,
      args: [...brief, ...(process.getuid?.() === 0 ? asRoot : [])],
    },
  },
});
