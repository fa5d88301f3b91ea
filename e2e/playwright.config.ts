// Run through `npm test` or `npm test -- e2e [FILTER]`, which serve the app and set the environment.
import { defineConfig, devices } from "@playwright/test";

const { BASE_URL, CHROMIUM, CI } = process.env;

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
  // One at a time: they share one desk, and the machine may have only two cores.
  workers: 1,
  // Background work yields to the browser, and is slow on a small machine.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: BASE_URL,
    timezoneId: "UTC",
    // Screenshots would cost more than they show: the trace keeps the page itself at each step.
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      executablePath: CHROMIUM,
      args: process.getuid?.() === 0 ? asRoot : [],
    },
  },
});
