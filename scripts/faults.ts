// npm run faults -- [--json FILE] [--rounds N]: starts a desk, kills its server, worker and database N times each
// (10 by default) while writing to it, and looks for lost writes.
import { writeFileSync } from "node:fs";
import { readArguments } from "./arguments.mjs";
import { ending } from "./ending";
import { type Report, runFaults } from "./faults/run";
import { resolveTyped } from "./typed-paths";

/** How soon everything must be back after a kill. */
const MAX_OUTAGE_MS = 5_000;

const slowestOf = ({ outages }: Report) =>
  Object.entries(outages).map(([target, all]) => ({
    target,
    ms: Math.max(...all.map(({ back }) => back)),
  }));

const isGood = (report: Report) =>
  report.lost + report.doubled + report.gaps === 0 &&
  report.controls.every(({ fired }) => fired) &&
  slowestOf(report).every(({ ms }) => ms <= MAX_OUTAGE_MS);

const { onEnd, end, ended } = ending(130);

async function faults(): Promise<number> {
  const { values } = readArguments("faults");
  const report = await runFaults(Number(values.rounds), console.log, onEnd);
  const { kills, acknowledged, lost, doubled, gaps, controls } = report;
  console.log(
    `\n${kills} kills, ${acknowledged} acknowledged writes: ${lost} lost, ${doubled} doubled, ${gaps} gaps`,
  );
  for (const { target, ms } of slowestOf(report))
    console.log(`slowest recovery of the ${target}: ${ms} ms`);
  for (const { name, fired } of controls) console.log(`${fired ? "detected" : "MISSED"}: ${name}`);
  if (values.json) {
    writeFileSync(resolveTyped(values.json), `${JSON.stringify(report, null, 2)}\n`);
  }
  return isGood(report) ? 0 : 1;
}

await faults().then(end, (error: Error) => {
  if (!ended.aborted) console.error(error.stack);
  return end(1);
});
