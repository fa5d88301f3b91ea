import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { countRun, isGood, lastLine, ofPlaywright, ofVitest, sum } from "./counts";

const directory = mkdtempSync(join(tmpdir(), "demarche-counts-"));
afterAll(() => rmSync(directory, { recursive: true }));

const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 0 };
const playwright = { stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 2 } };

it("adds up both runners", () => {
  const all = sum([ofVitest(vitest), ofPlaywright(playwright)]);
  expect(lastLine(all)).toBe("11 passed, 1 failed, 2 skipped");
  expect(isGood(all)).toBe(false);
});

it("is not a success if nothing ran", () => {
  expect(lastLine(sum([]))).toBe("0 passed, 0 failed");
  expect(isGood(sum([]))).toBe(false);
});

it("counts a run that failed without a failed test", async () => {
  const report = join(directory, "report.json");
  const fail = () => Promise.reject(new Error("a file did not load"));
  expect(await countRun(fail, report, ofVitest)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  writeFileSync(report, JSON.stringify({ ...vitest, numFailedTests: 0 }));
  expect((await countRun(fail, report, ofVitest)).failed).toBe(1);
  expect((await countRun(async () => undefined, report, ofVitest)).failed).toBe(0);
});
