// npm run faults [-- --json FILE] [-- --rounds N]: starts a desk, kills its serving process, worker and
// database N times each (10) while writing to it, and looks for what is lost.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Report, runFaults } from "./faults/run";
import { ending } from "./stop";

/** Milliseconds within which everything must be back after a kill. */
const LONGEST_OUTAGE = 5_000;

const { values } = parseArgs({
  options: { json: { type: "string" }, rounds: { type: "string", default: "10" } },
});

const slowestOf = ({ outages }: Report) =>
  Object.entries(outages).map(([target, all]) => ({
    target,
    ms: Math.max(...all.map(({ back }) => back)),
  }));

const isGood = (report: Report) =>
  report.lost + report.doubled + report.gaps === 0 &&
  report.controls.every(({ fired }) => fired) &&
  slowestOf(report).every(({ ms }) => ms <= LONGEST_OUTAGE);

const { onEnd, end, ended } = ending(130);

async function faults(): Promise<number> {
  const report = await runFaults(Number(values.rounds), console.log, onEnd);
  const { kills, acknowledged, lost, doubled, gaps, controls } = report;
  console.log(
    `\n${kills} kills, ${acknowledged} acknowledged writes: ${lost} lost, ${doubled} doubled, ${gaps} gaps`,
  );
  for (const { target, ms } of slowestOf(report)) console.log(`slowest ${target}: ${ms} ms`);
  for (const { name, fired } of controls) console.log(`${fired ? "fired" : "SILENT"}: ${name}`);
  if (values.json) {
    const file = resolve(process.env.INIT_CWD ?? process.cwd(), values.json);
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  }
  return isGood(report) ? 0 : 1;
}

await faults().then(end, (error: Error) => {
  if (!ended.aborted) console.error(error.stack);
  return end(1);
});
