import type { Row } from "../row";
import { ceiling, measure } from "./measure";
import { watchMemory } from "./memory";
import type { Options } from "./options";
import { machineMs, usageOf } from "./process-tree";
import { profileRoute } from "./profile";
import { ratesTable, sizesTable, vitalsTable } from "./report";
import { memoryRows, rateRows, sizeRows, vitalsRows, withDetail } from "./rows";
import { measureSizes } from "./sizes";
import { type Stage, withStage } from "./stage";
import { measureVitals } from "./vitals";

/**
 * Measures how fast the desk answers at size, beside bare Next and bare Node on the same tables. Or profiles one route, or
 * watches the app's memory for some minutes.
 */
export const benchServing = (options: Options): Promise<Row[]> =>
  withStage(options, async (stage) => {
    const { profile, minutes } = options;
    if (minutes) return watchMemory(stage, options.routes, minutes);
    if (!profile) return measureAll(stage, options);
    await profileRoute(stage, options, profile);
    return [];
  });

async function measureAll(stage: Stage, options: Options): Promise<Row[]> {
  const [desk] = stage.servers;
  console.log(`The client sends up to ${Math.round(await ceiling(stage))} requests a second.`);
  const before = usageOf(desk.pid).megabytes;
  const others = watchOthers();
  const cells = await measure(stage, options);
  console.log(`Meanwhile the rest of the machine kept ${others().toFixed(2)} processors busy.`);
  const memory = stage.servers.map(
    ({ name, pid }) => `${name} ${usageOf(pid).megabytes.toFixed(0)} MB`,
  );
  const after = usageOf(desk.pid).megabytes;
  const sizes = await measureSizes(stage, options);
  const vitals = await measureVitals(stage, options);
  console.log(`\n${ratesTable(cells)}\n\n${sizesTable(sizes)}\n\n${vitalsTable(vitals)}\n`);
  console.log(`Memory: the desk ${before.toFixed(0)} MB before; after: ${memory.join(", ")}\n`);
  return withDetail([
    ...rateRows(cells),
    ...memoryRows(before, after),
    ...sizeRows(sizes),
    ...vitalsRows(vitals),
  ]);
}

/** Watches how many processors everything but this benchmark keeps busy, since it slows what is measured. */
function watchOthers(): () => number {
  const since = performance.now();
  const rest = () => machineMs() - usageOf(process.pid).cpuMs;
  const before = rest();
  return () => Math.max(0, rest() - before) / (performance.now() - since);
}
