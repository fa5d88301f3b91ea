import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { hotSpots } from "./hot-spots";
import { startClient } from "./load";
import { LIMIT_MS } from "./measure";
import type { Options } from "./options";
import type { Route } from "./routes";
import type { Stage } from "./stage";

const WARM_UP_MS = 3_000;
const CLIENTS = 4;

/** Profiles the desk while clients ask for a route, and prints where the profile is and what took the time. */
export async function profileRoute(stage: Stage, { seconds }: Options, route: Route) {
  const [desk] = stage.servers;
  const client = startClient();
  const ask = (ms: number) =>
    client.run({
      address: desk.address,
      headers: { cookie: stage.cookie },
      requests: route.requests(stage.facts, stage.facts.targets.slice(0, CLIENTS)),
      clients: CLIENTS,
      ms,
      limitMs: 5 * LIMIT_MS,
      follow: route.follow,
    });
  await ask(WARM_UP_MS);
  process.kill(desk.pid, "SIGUSR2");
  const { done } = await ask(Math.max(5, seconds) * 1000);
  process.kill(desk.pid, "SIGUSR2");
  client.stop();
  const file = join(stage.profiles, `${desk.pid}.cpuprofile`);
  for (let turn = 0; !existsSync(file) && turn < 600; turn++) await wait(100);
  console.log(`${route.title}: ${done} requests. The profile is ${file}`);
  console.log(hotSpots(JSON.parse(readFileSync(file, "utf8"))));
}
