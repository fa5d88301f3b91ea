import { type Cell, cellOf, type Round } from "./cell";
import { refreshed } from "./facts";
import { type Client, startClient } from "./load";
import type { Options } from "./options";
import { untilCalm, usageOf } from "./process-tree";
import type { Route } from "./routes";
import type { Server } from "./servers";
import type { Stage } from "./stage";

export const CLIENTS = [1, 16] as const;

/** An answer that takes longer is no use to the person who is waiting. */
export const LIMIT_MS = 20_000;
/** If one request takes this long, one round says enough. */
const SLOW_MS = 3_000;
const WARM_UP_MS = 1_000;

/** Measures each route at each number of clients, the servers in turns. */
export async function measure(stage: Stage, options: Options): Promise<Cell[]> {
  const client = startClient();
  try {
    const cells: Cell[] = [];
    for (const route of options.routes) {
      const measured = await measureRoute(stage, options, client, route);
      cells.push(...measured);
      const rates = measured.filter(({ clients }) => clients > 1);
      process.stderr.write(
        `${route.title}: ${rates.map(({ server, rate }) => `${server} ${rate.toFixed(1)}`).join(", ")} a second\n`,
      );
    }
    return cells;
  } finally {
    client.stop();
  }
}

async function measureRoute(
  stage: Stage,
  { rounds, seconds }: Options,
  client: Client,
  route: Route,
): Promise<Cell[]> {
  const run = (server: Server, clients: number, ms: number) =>
    runOnce(stage, client, route, server, clients, ms);
  const first = new Map<Server, Round>();
  for (const server of stage.servers) {
    const round = await askOnce(() => run(server, 1, 1));
    first.set(server, round);
    if (!isSlow(round)) await run(server, CLIENTS[1], Math.min(WARM_UP_MS, seconds * 1000));
  }
  const cells: Cell[] = [];
  for (const clients of CLIENTS) {
    // A slow first answer is not asked for again: it says as much as a round.
    const results = new Map<Server, Round[]>(
      [...first].map(([server, round]) => [server, clients === 1 && isSlow(round) ? [round] : []]),
    );
    for (let round = 0; round < rounds; round++)
      for (const [server, before] of results) {
        if (isHopeless(before, cells, server, clients)) continue;
        before.push(await run(server, clients, seconds * 1000));
      }
    for (const [{ name }, all] of results) cells.push(cellOf(route, name, clients, all));
  }
  return cells;
}

const isSlow = ({ p50 }: Round) => (p50 ?? LIMIT_MS) > SLOW_MS;

/** Asks once, and again if that took long: the first answer of a process isn't representative. */
async function askOnce(run: () => Promise<Round>): Promise<Round> {
  const first = await run();
  return first.done > 0 && isSlow(first) ? run() : first;
}

/** Whether asking again would tell nothing new, or nothing within the limit. */
function isHopeless(before: Round[], cells: Cell[], { name }: Server, clients: number): boolean {
  if (before.some(isSlow)) return true;
  const alone = cells.find((cell) => cell.server === name && cell.clients === 1);
  // One process works on all requests at once, so each takes as long as all of them.
  return clients > 1 && alone !== undefined && (alone.p50 ?? LIMIT_MS) * clients > LIMIT_MS;
}

/** Asks a server for a route for some time. Throws if an answer was an error. */
export async function runOnce(
  { servers, postgres, sql, facts, cookie }: Stage,
  client: Client,
  { requests, follow }: Route,
  server: Server,
  clients: number,
  ms: number,
): Promise<Round> {
  const place = servers.indexOf(server);
  const share = Math.floor(facts.targets.length / servers.length);
  const own = facts.targets.slice(place * share, (place + 1) * share);
  const asked = requests(facts, follow ? await refreshed(sql, own) : own);
  const [app, database] = [usageOf(server.pid).cpuMs, usageOf(postgres).cpuMs];
  const outcome = await client.run({
    address: server.address,
    headers: { cookie },
    requests: asked,
    clients,
    ms,
    limitMs: LIMIT_MS,
    follow,
  });
  // What was given up may still keep the server busy.
  if (outcome.done === 0) await untilCalm(server.pid);
  refuseErrors(server, asked[0]!.path, outcome.statuses);
  return {
    ...outcome,
    appMs: usageOf(server.pid).cpuMs - app,
    databaseMs: usageOf(postgres).cpuMs - database,
  };
}

/** Errors are fast, and would pass for speed. */
function refuseErrors({ name }: Server, path: string, statuses: Record<string, number>): void {
  const wrong = Object.entries(statuses).filter(([status]) => !/^2\d\d$/.test(status));
  if (wrong.length > 0)
    throw new Error(
      `${name} answered ${path} with ${wrong.map((each) => each.join(" × ")).join(", ")}.`,
    );
}

/** The requests a second that the client can send: those of bare Node for an answer that costs nothing. */
export async function ceiling({ servers }: Stage): Promise<number> {
  const client = startClient();
  try {
    const address = servers.at(-1)!.address;
    const load = { address, headers: {}, requests: [{ method: "GET" as const, path: "/ceiling" }] };
    await client.run({ ...load, clients: 16, ms: WARM_UP_MS, limitMs: LIMIT_MS });
    const { done, seconds } = await client.run({
      ...load,
      clients: 16,
      ms: 2_000,
      limitMs: LIMIT_MS,
    });
    return done / seconds;
  } finally {
    client.stop();
  }
}
