import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startClient } from "./load";
import { LIMIT_MS } from "./measure";
import type { Options } from "./options";
import type { Route } from "./routes";
import type { Stage } from "./stage";

const TOP = 25;
const WARM_UP_MS = 3_000;
const CLIENTS = 4;

interface Profile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
  }[];
  samples: number[];
  timeDeltas: number[];
}

/** Profiles the desk while clients ask for a route, and prints where the profile is and what took the time. */
export async function profileRoute(stage: Stage, { seconds }: Options, route: Route) {
  const [desk] = stage.servers;
  const client = startClient();
  const ask = (ms: number) =>
    client.run({
      ...{ address: desk.address, headers: { cookie: stage.cookie } },
      ...{ requests: route.requests(stage.facts, stage.facts.targets.slice(0, CLIENTS)) },
      ...{ clients: CLIENTS, ms, limitMs: 5 * LIMIT_MS, follow: route.follow },
    });
  await ask(WARM_UP_MS);
  process.kill(desk.pid, "SIGUSR2");
  const { done } = await ask(Math.max(5, seconds) * 1000);
  process.kill(desk.pid, "SIGUSR2");
  client.stop();
  const file = join(stage.profiles, `${desk.pid}.cpuprofile`);
  for (let turn = 0; !existsSync(file) && turn < 600; turn++) await wait(100);
  console.log(`${route.title}: ${done} requests. The profile is ${file}`);
  console.log(topOf(JSON.parse(readFileSync(file, "utf8"))));
}

/** The functions and the packages that took most of the time themselves. */
function topOf({ nodes, samples, timeDeltas }: Profile): string {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const functions = new Map<string, number>();
  const places = new Map<string, number>();
  let busy = 0;
  for (const [k, id] of samples.entries()) {
    const { functionName, url, lineNumber } = byId.get(id)!;
    if (functionName === "(idle)") continue;
    const taken = timeDeltas[k]!;
    busy += taken;
    const place = placeOf(url) || functionName;
    const name = `${functionName || "(anonymous)"} ${url ? `${url.split("/").at(-1)}:${lineNumber + 1}` : ""}`;
    functions.set(name, (functions.get(name) ?? 0) + taken);
    places.set(place, (places.get(place) ?? 0) + taken);
  }
  const top = (all: Map<string, number>) =>
    [...all]
      .sort(([, a], [, b]) => b - a)
      .slice(0, TOP)
      .map(([name, taken]) => `${((100 * taken) / busy).toFixed(1).padStart(6)} %  ${name}`);
  return ["By file:", ...top(places), "By function:", ...top(functions)].join("\n");
}

/** The package or the chunk of a file. */
const placeOf = (url: string): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ??
  /\.next\/(.+)$/.exec(url)?.[1] ??
  url.replace(/^file:\/\/.*\//, "");
