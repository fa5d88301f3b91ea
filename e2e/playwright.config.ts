// Run through `npm test` or `npm test -- e2e [FILTER]`, which serve the app and set the environment.
import { defineConfig, devices } from "@playwright/test";

const { CHROMIUM, CI, DESKS = "[]", TEST_PARALLEL_INDEX = "0" } = process.env;
const desks: Record<string, string>[] = JSON.parse(DESKS);

// Each worker, which reads this file again, has a desk of its own; the tests find it in the environment.
Object.assign(process.env, desks[Number(TEST_PARALLEL_INDEX)]);

// Chromium's sandbox does not work for root, and nothing here should reach out to the network.
const asRoot = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  forbidOnly: Boolean(CI),
  // The tests of a file run one after the other, and those of a worker share its desk.
  workers: desks.length || 1,
  // Background work yields to the browser, and is slow on a small machine.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.BASE_URL,
    timezoneId: "UTC",
    // Screenshots would cost more than they show: the trace keeps the page itself at each step.
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      executablePath: CHROMIUM,
      args: process.getuid?.() === 0 ? asRoot : [],
    },
  },
});
