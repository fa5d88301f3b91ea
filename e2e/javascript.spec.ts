import type { Request } from "@playwright/test";
import { expect, requireEdition, signInAtOnce, test } from "./desk";

/**
 * The most JavaScript that a page loads on a first visit before anybody does anything on it, in kB as it is sent. Lower
 * these when a page gets lighter; what would raise one is loaded when it is first used instead.
 */
const BUDGET_KB = {
  "/summary": 159,
  "/issues": 165,
  "/issues/taiwan": 180,
  "/issues/taiwan/hypotheses": 180,
  "/ahead": 162,
  "/sources": 197,
  "/speakers": 162,
  "/briefings": 160,
  "/briefings/1": 175,
  "/briefings/since?from=2020-01-01": 159,
  "/search?q=taiwan": 175,
  "/inbox": 163,
  "/questions": 160,
  "/ingest": 198,
};

test("each page loads its JavaScript within its budget", async ({ browser }) => {
  const found: Record<string, number> = {};
  await requireEdition();
  for (const path of Object.keys(BUDGET_KB)) {
    const context = await browser.newContext();
    await signInAtOnce(context, "analyst");
    const page = await context.newPage();
    const scripts: Request[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "script") scripts.push(request);
    });
    await page.goto(path, { waitUntil: "networkidle" });
    const sizes = await Promise.all(scripts.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    found[path] = Math.round(bytes / 1000);
    await context.close();
  }
  for (const [path, budget] of Object.entries(BUDGET_KB)) {
    expect(found[path], path).toBeGreaterThan(50);
    expect(found[path], `${path} of ${JSON.stringify(found)}`).toBeLessThanOrEqual(budget);
  }
});
