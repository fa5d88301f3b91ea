// npm test [-- unit | e2e [FILTER...]]: runs the tests on a throwaway PostgreSQL.
import { usageError } from "./arguments";
import { ending } from "./stop";
import { type Counts, isGood, lastLine, sum } from "./test/counts";
import { runPlaywright } from "./test/e2e";
import { prepareEnvironment } from "./test/environment";
import { runVitest } from "./test/unit";

const parts = { unit: runVitest, e2e: runPlaywright };

const session = ending(130);
const counts: Counts[] = [];
let isComplete = false;

/** The totals must be the last line, so they are printed when everything else has ended. */
session.onEnd(async () => {
  if (isComplete) console.log(lastLine(sum(counts)));
});

async function test([chosen, ...filter]: string[]): Promise<void> {
  if (chosen && !Object.hasOwn(parts, chosen))
    throw usageError("Usage: npm test [-- unit [FILTER] | -- e2e [FILTER]]");
  const environment = await prepareEnvironment(session);
  for (const [name, run] of Object.entries(parts)) {
    if (chosen && name !== chosen) continue;
    counts.push(await run(environment, filter));
  }
}

try {
  await test(process.argv.slice(2));
} catch (error) {
  if (!session.ended.aborted) console.error(`\n${(error as Error).stack}`);
  counts.push({ passed: 0, failed: 1, skipped: 0 });
}
isComplete = !session.ended.aborted;
await session.end(isGood(sum(counts)) ? 0 : 1);
