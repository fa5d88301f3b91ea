import { type Row, within } from "../row";
import { startClient } from "./load";
import { CLIENTS, runOnce } from "./measure";
import { usageOf } from "./process-tree";
import type { Route } from "./routes";
import { MAX_MEMORY_MB } from "./rows";
import type { Stage } from "./stage";

/** How long each route is requested in its turn. */
const TURN_MS = 5_000;
/** How much more memory caches and V8 may take once they are warm. */
const MAX_GROWTH_PERCENT = 5;

/**
 * Requests the routes in turn, with as many clients as the desk is measured with, and watches the app's memory. It is
 * flat if the last quarter of the run needs at most `MAX_GROWTH_PERCENT` more than the second. The first quarter is left
 * out, since caches are still filling and V8 is still compiling.
 */
export async function watchMemory(stage: Stage, routes: Route[], minutes: number): Promise<Row[]> {
  const [desk] = stage.servers;
  const client = startClient();
  const clients = CLIENTS.at(-1)!;
  const samples: number[] = [];
  let requests = 0;
  try {
    for (const end = performance.now() + minutes * 60_000; performance.now() < end; ) {
      for (const route of routes)
        requests += (await runOnce(stage, client, route, desk, clients, TURN_MS)).done;
      samples.push(usageOf(desk.pid).megabytes);
    }
  } finally {
    client.stop();
  }
  console.log(
    `${requests} requests. MB after each turn of all routes: ${samples.map(Math.round).join(" ")}\n`,
  );
  if (samples.length < 4) throw new Error("Give more minutes: quarters of them are compared.");
  const quarter = (number: number) =>
    mean(
      samples.slice(
        Math.floor((number * samples.length) / 4),
        Math.ceil(((number + 1) * samples.length) / 4),
      ),
    );
  const growth = 100 * (quarter(3) / quarter(1) - 1);
  return [
    within(
      `memory of the app, most in ${minutes} minutes`,
      Math.max(...samples),
      "MB",
      MAX_MEMORY_MB,
    ),
    within("memory of the app, last quarter against the second", growth, "%", MAX_GROWTH_PERCENT),
  ];
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
