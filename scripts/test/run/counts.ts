import { existsSync, readFileSync } from "node:fs";

/** How many tests passed, failed and were skipped. */
export type Counts = { passed: number; failed: number; skipped: number };

/** The part of vitest's report that is read. */
type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number };

/** The part of Playwright's report that is read. */
type PlaywrightReport = {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number };
};

/** The counts of a vitest report. */
export const ofVitest = (report: VitestReport): Counts => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests,
});

/** The counts of a Playwright report. */
export const ofPlaywright = ({ stats }: PlaywrightReport): Counts => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
});

/**
 * Runs one of the two and counts. A run that fails without a failed test (a file that doesn't load, no
 * test found) counts as one failure, so that it isn't mistaken for a success.
 */
export async function countRun<R>(
  run: () => Promise<void>,
  reportFile: string,
  read: (report: R) => Counts,
): Promise<Counts> {
  const succeeded = await run().then(
    () => true,
    () => false,
  );
  const counts = existsSync(reportFile)
    ? read(JSON.parse(readFileSync(reportFile, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** The sum of counts. */
export const sum = (all: Counts[]): Counts =>
  all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The last line of the output. */
export const lastLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;

/** Whether counts are a success: something ran and nothing failed. */
export const isGood = ({ passed, failed }: Counts): boolean => failed === 0 && passed > 0;
