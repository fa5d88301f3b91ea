import { countScripts } from "@/scripts/test/read/script-bytes";
import { expect, requireEdition, signInAtOnce, test } from "./desk";

/**
 * The most JavaScript that a page loads on a first visit before anyone does anything on it, in kB as it is sent. Lower
 * these when a page gets lighter; what would raise one is loaded when it is first used instead.
 */
const BUDGET_KB = {
  "/summary": 137,
  "/issues": 141,
  "/issues/taiwan": 158,
  "/issues/taiwan/hypotheses": 143,
  "/ahead": 132,
  "/calibration/forecasts": 133,
  "/sources": 137,
  "/speakers": 133,
  "/briefings": 132,
  "/briefings/1": 147,
  "/briefings/since?from=2020-01-01": 134,
  "/search?q=taiwan": 139,
  "/inbox": 137,
  "/questions": 130,
  "/ingest": 138,
};

/** By how much the same code differs in size from build to build: its names are hashes, which compress differently. */
const BUILD_NOISE_KB = 1;

test("each page loads its JavaScript within its budget", async ({ browser }) => {
  const found: Record<string, number> = {};
  await requireEdition();
  for (const path of Object.keys(BUDGET_KB)) {
    const context = await browser.newContext();
    await signInAtOnce(context, "analyst");
    const page = await context.newPage();
    const bytes = countScripts(page);
    await page.goto(path, { waitUntil: "networkidle" });
    found[path] = (await bytes()) / 1000;
    await context.close();
  }
  for (const [path, budget] of Object.entries(BUDGET_KB)) {
    expect(found[path], path).toBeGreaterThan(50);
    expect(found[path], `${path} of ${JSON.stringify(found)}`).toBeLessThanOrEqual(
      budget + BUILD_NOISE_KB,
    );
  }
});
