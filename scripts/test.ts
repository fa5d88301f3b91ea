// npm test [-- unit | e2e [FILTER...]]: runs the tests on a throwaway PostgreSQL.
import { readArguments, refuseArguments } from "./arguments.mjs";
import { ending } from "./ending";
import { type Counts, isGood, lastLine, sum } from "./test/run/counts";
import { runPlaywright } from "./test/run/e2e";
import { prepareEnvironment } from "./test/run/environment";
import { runVitest } from "./test/run/unit";

const parts = { unit: runVitest, e2e: runPlaywright };

const session = ending(130);
const counts: Counts[] = [];
let isComplete = false;

/** The totals must be the last line, so they are printed when everything else has ended. */
session.onEnd(async () => {
  if (isComplete) console.log(lastLine(sum(counts)));
});

async function test(): Promise<void> {
  const [chosen, ...filter] = readArguments("test").positionals;
  if (chosen && !Object.hasOwn(parts, chosen))
    refuseArguments("test", `There’s no part “${chosen}” of the tests.`);
  const environment = await prepareEnvironment(session);
  for (const [name, run] of Object.entries(parts)) {
    if (chosen && name !== chosen) continue;
    counts.push(await run(environment, filter));
  }
}

try {
  await test();
} catch (error) {
  if (!session.ended.aborted) console.error(`\n${(error as Error).stack}`);
  counts.push({ passed: 0, failed: 1, skipped: 0 });
}
isComplete = !session.ended.aborted;
await session.end(isGood(sum(counts)) ? 0 : 1);
